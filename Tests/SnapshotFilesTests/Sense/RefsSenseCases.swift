import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of refs.
  static let refsCases: [SenseCase] = [
    SenseCase(
      "a word of the program",
      [
        "warning: actions[2].ref (quit): found \"quit\", a word of the program; expected a ref that is no word, as A12"
      ]
    ) { $0.actions.append(titled("quit")) },
    SenseCase(
      "the same in capitals",
      [
        "warning: actions[2].ref (Update): found \"Update\", a word of the program; expected a ref that is no word, as A12"
      ]
    ) { $0.actions.append(titled("Update")) },
    SenseCase(
      "a range of items",
      [
        "warning: actions[2].ref (3-9): found \"3-9\", which reads as items 3 to 9; expected a letter in it, as A12"
      ]
    ) { $0.actions.append(titled("3-9")) },
    SenseCase(
      "an option",
      [
        "warning: actions[2].ref (--data=x): found \"--data=x\", which begins as an option does; expected a letter or digit first"
      ]
    ) { $0.actions.append(titled("--data=x")) },
    SenseCase(
      "a number",
      [
        "warning: actions[2].ref (12): found \"12\", which reads as an item's number where lists are typed at; expected a letter in it, as A12"
      ]
    ) { $0.actions.append(titled("12")) },
    SenseCase(
      "a day",
      [
        "warning: actions[2].ref (2026-10-31): found \"2026-10-31\", a day; expected a ref that is no date, as A12"
      ]
    ) { $0.actions.append(titled("2026-10-31")) },
    SenseCase(
      "a comma",
      [
        "warning: actions[2].ref (A3,A4): found \"A3,A4\", with the sign ,; expected letters, digits, dots, brackets and hyphens"
      ]
    ) { $0.actions.append(titled("A3,A4")) },
    SenseCase(
      "a star",
      [
        "warning: actions[2].ref (A*): found \"A*\", with the sign *; expected letters, digits, dots, brackets and hyphens"
      ]
    ) { $0.actions.append(titled("A*")) },
    SenseCase(
      "no letter or digit",
      [
        "warning: actions[2].ref (#): found \"#\", which has no letter or digit; expected one, as A12"
      ]
    ) { $0.actions.append(titled("#")) },
    SenseCase(
      "capitals alone apart",
      [
        "warning: actions[2].ref (a1): found \"a1\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) { $0.actions.append(titled("a1")) },
    SenseCase(
      "noughts alone apart",
      [
        "warning: actions[2].ref (A01): found \"A01\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) { $0.actions.append(titled("A01")) },
    SenseCase(
      "full-width letters",
      [
        "warning: actions[2].ref (Ａ1): found \"Ａ1\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character",
        "warning: actions[2].ref (Ａ1): found \"Ａ1\", with a character that no British keyboard has (U+FF21); expected letters, digits, dots, brackets and hyphens",
      ]
    ) { $0.actions.append(titled("Ａ1")) },
    SenseCase(
      "a Cyrillic letter",
      [
        "warning: actions[2].ref (А1): found \"А1\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character",
        "warning: actions[2].ref (А1): found \"А1\", with a character that no British keyboard has (U+0410); expected letters, digits, dots, brackets and hyphens",
      ]
    ) { $0.actions.append(titled("А1")) },
    SenseCase(
      "another dash",
      [
        "warning: actions[3].ref (W‑3): found \"W‑3\" beside \"W-3\"; expected refs that differ by more than capitals, noughts or the form of a character",
        "warning: actions[3].ref (W‑3): found \"W‑3\", with a character that no British keyboard has (U+2011); expected letters, digits, dots, brackets and hyphens",
      ]
    ) {
      $0.actions.append(titled("W-3")); $0.actions.append(titled("W‑3", "Something else"))
    },
    SenseCase(
      "a ligature",
      [
        "warning: actions[3].ref (ﬁ3): found \"ﬁ3\" beside \"fi3\"; expected refs that differ by more than capitals, noughts or the form of a character",
        "warning: actions[3].ref (ﬁ3): found \"ﬁ3\", with a character that no British keyboard has (U+FB01); expected letters, digits, dots, brackets and hyphens",
      ]
    ) {
      $0.actions.append(titled("fi3")); $0.actions.append(titled("ﬁ3", "Something else"))
    },
    SenseCase(
      "a ref that is a key",
      [
        "warning: actions[2].ref (u): found \"u\", a key where commands are typed; expected two signs or more, as A12"
      ]
    ) { $0.actions.append(titled("u")) },
    SenseCase(
      "a ref that is a command of screens",
      [
        "warning: actions[2].ref (zoom): found \"zoom\", a word of the program; expected a ref that is no word, as A12"
      ]
    ) { $0.actions.append(titled("zoom")) },
  ]
}
