import ImprovementPlan

/// Roles that differ by a slip of the hand: two letters exchanged in one word, or one too many, too few
/// or another within it.
///
/// A slip is looked for within a longer word alone: plurals, "Trainer" and "Trainee", "Team A" and "Team B",
/// numbers and short names are told apart by what they differ in. Only where one way is written once and the
/// other often a letter may be missing from a shorter word too, or from either end of one. Each role is held
/// against those that are the same but for a letter, and against no others.
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
        for other in others {
          let isOnceBesideOften = RoleTwins.isOnceBesideOften(
            counts[index].count, counts[other].count)
          if RoleTwins.isSlip(words[index], words[other], isOnceBesideOften) {
            add(counts[other], counts[index])
          }
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

  private static let often = 4

  private static func isOnceBesideOften(_ one: Int, _ other: Int) -> Bool {
    min(one, other) == 1 && max(one, other) >= often
  }

  private static func words(of role: String) -> [[UInt32]] {
    role.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.unicodeScalars.map(\.value) }
  }

  /// A number for each way of leaving one letter out of a longer word, and for the role as it is.
  private static func keys(of words: [[UInt32]]) -> [Int] {
    var keys = [words.hashValue]
    for (place, word) in words.enumerated() where word.count > 4 && isOfLetters(word) {
      for letter in word.indices {
        var shorter = words
        shorter[place].remove(at: letter)
        keys.append(shorter.hashValue)
      }
    }
    return keys
  }

  private static func isSlip(
    _ one: [[UInt32]], _ other: [[UInt32]], _ isOnceBesideOften: Bool
  ) -> Bool {
    guard one.count == other.count else { return false }
    let apart = one.indices.filter { one[$0] != other[$0] }
    guard apart.count == 1, let place = apart.first else { return false }
    let (short, long) =
      one[place].count < other[place].count
      ? (one[place], other[place]) : (other[place], one[place])
    guard isOfLetters(short), isOfLetters(long), !meant.contains([text(short), text(long)]) else {
      return false
    }
    return isSlip(short, long) || isOnceBesideOften && lacksLetter(short, long)
  }

  /// One letter too few in a word of six and more, wherever; a plural has one of its own.
  private static func lacksLetter(_ short: [UInt32], _ long: [UInt32]) -> Bool {
    guard long.count > 5, short.count == long.count - 1,
      long.last != UInt32(UInt8(ascii: "s")) || Array(long.dropLast()) != short
    else { return false }
    let first = zip(short, long).prefix { $0 == $1 }.count
    return Array(short[first...]) == Array(long[(first + 1)...])
  }

  private static func isSlip(_ short: [UInt32], _ long: [UInt32]) -> Bool {
    guard short.first == long.first, short.last == long.last else { return false }
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
    ["quality", "equality"], ["carers", "careers"], ["county", "country"], ["office", "officer"],
    ["heath", "health"],
  ]
}
