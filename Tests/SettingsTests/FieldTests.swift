import Canvas
import ImprovementPlan
import Keyboard
import Testing

@testable import Settings

struct FieldTests {
  @Test func `every field is read`() throws {
    let (settings, warnings) = try read(
      """
      theme: high-contrast
      wording: children in care
      stale-after: 8
      suppress-below: 6
      ascii: true
      cursor: bar
      plain: true
      keys:
        update: e
        down: "j <down> ctrl-n"
      roles:
        cs-officer-3: clerk
      """)
    #expect(warnings == [])
    #expect(settings.theme == Placed("high-contrast", line: 1))
    #expect(try settings.houseRules.wording == .inCare)
    #expect(try settings.houseRules.staleAfterWeeks == 8)
    #expect(try settings.houseRules.suppression == Suppression(threshold: 5))
    #expect(settings.ascii)
    #expect(settings.cursor == .bar)
    #expect(settings.plain)
    #expect(
      settings.keys == [
        KeySetting(command: "update", keys: [.character("e")], line: 9),
        KeySetting(command: "down", keys: [.character("j"), .down, .ctrl("n")], line: 10),
      ])
    #expect(settings.roles == ["cs-officer-3": "clerk"])
  }

  @Test(arguments: [
    ("theme: []", "theme is a list or fields: expected the name or the file of a theme"),
    (
      "theme: ''",
      "theme is empty (what begins with # or & counts as nothing unless quoted): expected the name or the file of a theme"
    ),
    (
      "wording: pupils",
      "wording is “pupils”: expected plan, children looked after, children in care, cared for children"
    ),
    (
      "stale-after: 0",
      "stale-after is “0”: expected a whole number of weeks from 1 to 104, or plan"
    ),
    (
      "stale-after: 8 weeks",
      "stale-after is “8 weeks”: expected a whole number of weeks from 1 to 104, or plan"
    ),
    ("suppress-below: 1", "suppress-below is “1”: expected a whole number from 2 to 100, or none"),
    (
      "suppress-below: 101",
      "suppress-below is “101”: expected a whole number from 2 to 100, or none"
    ),
    ("ascii: yes please", "ascii is “yes please”: expected true or false"),
    ("plain: 1", "plain is “1”: expected true or false"),
    ("cursor: beam", "cursor is “beam”: expected terminal, block, underline, bar"),
    ("cursor: \"\\e[5 q\"", "cursor is “�”: expected terminal, block, underline, bar"),
    (
      "keys:\n  update: ctrl-",
      "keys: update is “ctrl-”, but “ctrl-” is no key: expected one character after ctrl-"
    ),
    (
      "keys:\n  update: ee",
      "keys: update is “ee”, but “ee” is no key: expected one character, ctrl-x, alt-x or a name in brackets such as <enter>"
    ),
    (
      "keys:\n  update: ' '",
      "keys: update is “ ”: expected a key, or several with spaces between"
    ),
    (
      "keys:\n  update: [e]",
      "keys: update is a list or fields: expected a key, or several with spaces between"
    ),
    (
      "keys:\n  update: \"\\e\"",
      "keys: update is “�”: expected a key, or several with spaces between"
    ),
    ("keys: vim", "keys is “vim”: expected fields"),
  ])
  func `a field that says nothing that can be set is warned of, and the rest counts`(
    text: String, warning: String
  ) throws {
    let (settings, warnings) = try read("roles:\n  a: b\n" + text)
    var expected = Settings()
    expected.roles = ["a": "b"]
    expected.roleLines = ["a": 2]
    let line = text.hasPrefix("keys:\n") ? 4 : 3
    if text.hasPrefix("suppress") {
      expected.doubt = settings.doubt
      #expect(settings.doubt?.line == 3)
      #expect(throws: SuppressionDoubt.self) { try settings.houseRules }
    }
    #expect(settings == expected)
    #expect(warnings.map(\.message) == [warning])
    #expect(warnings.map(\.line) == [line])
  }

  @Test func `every fault of a file is told, in its order`() throws {
    let (settings, warnings) = try read("cursor: beam\nascii: true\ncolour: red\nplain: 2\n")
    #expect(settings.ascii)
    #expect(warnings.map(\.line) == [1, 3, 4])
  }

  @Test func `hostile text in a value is cleaned`() throws {
    let (settings, warnings) = try read("theme: \"dark\\e]52;c;aGk=\\a\\u202Egnp\"\n")
    #expect(settings.theme?.value == "dark�gnp")
    #expect(warnings == [])
  }
}
