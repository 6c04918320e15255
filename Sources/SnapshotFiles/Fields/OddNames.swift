import CleanText

/// Field names of an object that are unknown or given twice.
enum OddNames {
  static func report(
    _ members: [JSONMember], _ known: [String], _ context: inout ReadingContext
  ) {
    var seen: Set<String> = []
    for member in members {
      if !seen.insert(member.name).inserted {
        repeated(member, &context)
      } else if !known.contains(member.name) {
        unknown(member, known, &context)
      }
    }
  }

  private static func repeated(_ member: JSONMember, _ context: inout ReadingContext) {
    context.at(.field(shown(member))) {
      $0.add(.error, at: member.offset, found: "this field twice", expected: "it once")
    }
  }

  private static func unknown(
    _ member: JSONMember, _ known: [String], _ context: inout ReadingContext
  ) {
    let nearest = Spelling.nearest(to: member.name, among: known)
    context.at(.field(shown(member))) {
      $0.add(
        .warning, at: member.offset, found: "an unknown field, which is ignored",
        expected: nearest.map { "perhaps \"\($0)\"" } ?? "a field that data/README.md describes")
    }
  }

  private static func shown(_ member: JSONMember) -> String {
    String(member.name.prefix(40)).cleaned
  }
}

/// How near two spellings are.
enum Spelling {
  /// The word nearest to `word`, where one is near enough to be what was meant.
  static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().prefix(40))
    let distances = known.map { (word: $0, distance: edits(letters, Array($0.lowercased()))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, letters.count / 3) ? best.word : nil
  }

  /// How many letters must be put in, taken out or changed (Levenshtein's distance).
  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let changed = diagonal + (letter == right[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
