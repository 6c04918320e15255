import Keyboard

/// A control sequence as a terminal sends it: numbers, and what ends it.
struct ControlSequence {
  private let text: String

  /// - Parameter text: what follows `ESC [`, with the character that ends it.
  init(_ text: String) {
    self.text = text
  }

  /// The key it stands for; nil for what is none: an answer of the terminal, a key let go of, a key that
  /// the program has no use for.
  var key: Key? {
    if text.first == "<" { return mouseKey(inNewForm: text) }
    guard let end = text.last, let numbers, !isLettingGo(numbers) else { return nil }
    switch end {
    case "~" where numbers.first?.first == 27: return keyInOtherForm(numbers)
    case "~", "^", "@", "$": return numberedKey(numbers)
    case "u": return EncodedKey(numbers)?.key
    default: return letteredKey(end, numbers)
    }
  }

  /// The parameters, each with its parts: `1;5:3` is 1, and 5 with 3. Nil where anything else stands
  /// before the end, as in what a terminal answers.
  private var numbers: [[Int]]? {
    let words = text.dropLast().split(separator: ";", omittingEmptySubsequences: false)
    guard words != [""] else { return [] }
    var numbers: [[Int]] = []
    for word in words {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      let values = parts.map { $0.isEmpty ? 0 : Int($0) }
      guard values.allSatisfy({ $0.map { $0 >= 0 } == true }), !word.contains("+") else {
        return nil
      }
      numbers.append(values.compactMap(\.self))
    }
    return numbers
  }

  private func isLettingGo(_ numbers: [[Int]]) -> Bool {
    numbers.count > 1 && numbers[1].count > 1 && numbers[1][1] == 3
  }

  /// `ESC [ 5 ; 2 ~`: modifiers count for nothing.
  private func numberedKey(_ numbers: [[Int]]) -> Key? {
    guard (1...2).contains(numbers.count) else { return nil }
    return keysByNumber[numbers[0][0]]
  }

  /// `ESC [ 1 ; 5 A`: the first number is 1 or, as old terminals have it, the modifiers alone.
  private func letteredKey(_ end: Character, _ numbers: [[Int]]) -> Key? {
    guard numbers.count <= 2, (numbers.first?[0] ?? 1) <= (numbers.count == 2 ? 1 : 16)
    else { return nil }
    return keysByLetter[end]
  }

  /// `ESC [ 27 ; 5 ; 99 ~`, as xterm's modifyOtherKeys sends it.
  private func keyInOtherForm(_ numbers: [[Int]]) -> Key? {
    guard numbers.count == 3 else { return nil }
    return EncodedKey([numbers[2], numbers[1]])?.key
  }
}
