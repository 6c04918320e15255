import ImprovementPlan

/// Roles that differ by a slip of the hand: two letters exchanged in one word, or one too many, too few
/// or another within it.
///
/// A slip is looked for within a longer word alone: plurals, "Trainer" and "Trainee", "Team A" and "Team B",
/// numbers and short names are told apart by what they differ in. Each role is held against those that
/// are the same but for a letter, and against no others.
struct RoleTwins {
  /// The roles that can be one, in the order they are first written: the slip, and the form beside it.
  private(set) var pairs: [(odd: String, usual: String)] = []
  private var told: Set<String> = []

  /// - Parameter counts: how often each role is written, in the order they are first written.
  init(_ counts: [(role: String, count: Int)]) {
    var near: [Int: [Int]] = [:]
    let words = counts.map { RoleTwins.words(of: $0.role) }
    for index in counts.indices {
      var seen: Set<Int> = []
      for key in RoleTwins.keys(of: words[index]) where seen.insert(key).inserted {
        let others = near[key] ?? []
        for other in others where RoleTwins.isSlip(words[index], words[other]) {
          add(counts[other], counts[index])
        }
        // A few tell it: a text of every letter in one place would be held against itself for ever.
        if others.count < 4 { near[key] = others + [index] }
      }
    }
  }

  private mutating func add(
    _ first: (role: String, count: Int), _ second: (role: String, count: Int)
  ) {
    let (odd, usual) =
      first.count < second.count ? (first.role, second.role) : (second.role, first.role)
    if told.insert(odd).inserted { pairs.append((odd, usual)) }
  }

  private static func words(of role: String) -> [[UInt32]] {
    role.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.unicodeScalars.map(\.value) }
  }

  /// A number for each way of leaving one letter out of a longer word, and for the role as it is.
  private static func keys(of words: [[UInt32]]) -> [Int] {
    var keys = [words.hashValue]
    for (place, word) in words.enumerated() where word.count > 4 && isOfLetters(word) {
      for letter in word.indices.dropFirst().dropLast() {
        var shorter = words
        shorter[place].remove(at: letter)
        keys.append(shorter.hashValue)
      }
    }
    return keys
  }

  private static func isSlip(_ one: [[UInt32]], _ other: [[UInt32]]) -> Bool {
    guard one.count == other.count else { return false }
    let apart = one.indices.filter { one[$0] != other[$0] }
    guard apart.count == 1, let place = apart.first else { return false }
    let (short, long) =
      one[place].count < other[place].count
      ? (one[place], other[place]) : (other[place], one[place])
    return isSlip(short, long)
  }

  private static func isSlip(_ short: [UInt32], _ long: [UInt32]) -> Bool {
    guard isOfLetters(short), isOfLetters(long),
      short.first == long.first, short.last == long.last,
      !meant.contains([text(short), text(long)])
    else { return false }
    let first = zip(short, long).prefix { $0 == $1 }.count
    if short.count < long.count {
      return long.count > 7 && Array(short[first...]) == Array(long[(first + 1)...])
    }
    let apart = short.indices.filter { short[$0] != long[$0] }
    if apart.count == 1 { return long.count > 8 }
    return long.count > 4 && apart.count == 2 && apart[1] == apart[0] + 1
      && short[apart[0]] == long[apart[1]] && short[apart[1]] == long[apart[0]]
  }

  private static func isOfLetters(_ word: [UInt32]) -> Bool {
    word.allSatisfy { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
  }

  private static func text(_ word: [UInt32]) -> String {
    String(String.UnicodeScalarView(word.compactMap { Unicode.Scalar($0) }))
  }

  /// Words that are both right, in either order where they are of one length.
  private static let meant: Set<[String]> = [
    ["contact", "contract"], ["contacts", "contracts"], ["trial", "trail"], ["trail", "trial"],
    ["casual", "causal"], ["causal", "casual"], ["dairy", "diary"], ["diary", "dairy"],
  ]
}
