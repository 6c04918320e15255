import ImprovementPlan

/// The letters of a name, to be held against one that may have been meant: without capitals, accents,
/// blanks, signs and digits.
struct NearName {
  let letters: [Character]
  /// Whether a letter of another script stands among Latin ones, where it is one that looks like a
  /// Latin one.
  private let isOfTwoScripts: Bool

  init(_ name: String) {
    letters = Spelling.folded(name).filter { !$0.isNumber }
    isOfTwoScripts = letters.contains { $0.isASCII } && letters.contains { !$0.isASCII }
  }

  /// Whether it comes to another name by so many slips: a letter put in, left out or changed, or two that
  /// changed places.
  func `is`(_ other: [Character], within most: Int) -> Bool {
    abs(letters.count - other.count) <= most && slips(from: other, anywhere: false) <= most
  }

  /// The same of any part of it.
  func holds(_ other: String, within most: Int) -> Bool {
    slips(from: Array(other), anywhere: true) <= most
  }

  private func slips(from other: [Character], anywhere: Bool) -> Int {
    var before: [Int] = []
    var last = letters.indices.map { anywhere ? 0 : $0 + 1 }
    last.insert(0, at: 0)
    for (index, letter) in other.enumerated() {
      var row = [index + 1]
      for place in letters.indices {
        let changed = last[place] + (isLike(letters[place], letter) ? 0 : 1)
        var least = min(changed, last[place + 1] + 1, row[place] + 1)
        if index > 0, place > 0, isLike(letters[place], other[index - 1]),
          isLike(letters[place - 1], letter)
        {
          least = min(least, before[place - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return anywhere ? last.min() ?? other.count : last[letters.count]
  }

  private func isLike(_ one: Character, _ other: Character) -> Bool {
    one == other || (isOfTwoScripts && !one.isASCII)
  }
}
