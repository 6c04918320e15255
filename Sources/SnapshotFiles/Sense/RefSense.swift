import ImprovementPlan

extension Snapshot {
  /// The refs of each list of records, in the file's order.
  var refLists: [(list: String, refs: [Ref])] {
    [
      ("deadlines", deadlines.map(\.ref)), ("themes", themes.map(\.ref)),
      ("recommendations", recommendations.map(\.ref)), ("actions", actions.map(\.ref)),
      ("metrics", metrics.map(\.ref)), ("meetings", meetings.map(\.ref)),
      ("reports", reports.map(\.ref)), ("visits", visits.map(\.ref)),
      ("decisions", decisions.map(\.ref)), ("sources", sources.map(\.ref)),
    ]
  }

  /// Refs that can't be typed, are taken for something else, or can't be told from another.
  var refOddities: [Oddity] {
    var seen: [String: Ref] = [:]
    var printed: [String: Ref] = [:]
    let all = Set(refLists.flatMap(\.refs).map(\.text))
    return refLists.flatMap { list, refs in
      refs.enumerated().flatMap { index, ref -> [Oddity] in
        let path = "\(list)[\(index)].ref"
        let alike = printed[Likeness.ofRefInPrint(ref.text)].flatMap {
          RefWords.isListed(ref.text, beside: $0.text, among: all) ? nil : $0
        }
        if alike == nil { printed[Likeness.ofRefInPrint(ref.text)] = ref }
        let known = seen[Likeness.ofRef(ref.text)] ?? alike
        if seen[Likeness.ofRef(ref.text)] == nil { seen[Likeness.ofRef(ref.text)] = ref }
        // Sources are cited, and never typed.
        let typed =
          list == "sources" ? nil : RefWords.fault(in: ref, isHeading: headings.contains(list))
        return [likeness(of: ref, to: known), typed].compactMap { $0?.within(path) }
      }
    }
  }

  private func likeness(of ref: Ref, to known: Ref?) -> Oddity? {
    guard let known, known != ref else { return nil }
    return .impossible(
      "", "\(Quoted.text(ref.text)) beside \(Quoted.text(known.text))",
      expected: "refs that differ by more than capitals, noughts or the form of a character")
  }
}

/// Lists whose records carry the numbers of the plan's or Ofsted's own headings.
private let headings: Set = ["themes", "recommendations"]

/// How a ref reads where it is typed: at a prompt, on a command line, in a filter.
enum RefWords {
  /// Words that are typed for a command, so that a ref of the same letters would be taken for it.
  static let commands: Set<String> = [
    "open", "update", "approve", "undo", "history", "conflicts", "help", "quit", "q", "exit",
    "next",
    "previous", "first", "last", "go", "back", "filter", "sort", "clear", "again", "changes",
    "keep",
    "take", "slides", "slide", "follow", "present", "snapshot", "snapshots", "council", "councils",
    "plan", "plans", "check", "verify", "config", "info", "demo", "login-shell", "register", "all",
    "none", "new", "yes", "no", "y", "n", "cancel", "save", "rest", "title", "standing", "overdue",
    "metrics", "actions", "themes", "decisions", "owners", "recommendations", "meetings", "reports",
    "visits", "deadlines", "sources", "overview", "more", "list", "edit", "note", "true", "false",
    "null", "today", "?", ":", "/", "up", "down", "page-up", "page-down", "next-pane",
    "previous-pane", "zoom", "go-to", "clear-filter", "older", "newer", "range", "keep-recorded",
    "take-snapshots", "next-slide", "previous-slide", "first-slide", "last-slide", "slide-down",
    "slide-up", "all-slides", "blank", "into-dashboard", "back-to-slide", "follow-again", "copy",
    "mouse", "repaint", "complete", "done", "tomorrow",
  ]

  /// Whether a letter that prints as a digit goes on a list, as `1l` after `1k`, `2I` beside `2II`, so that it is
  /// read as what it is.
  static func isListed(_ text: String, beside other: String, among all: Set<String>) -> Bool {
    guard text.count == other.count else { return false }
    let places = Array(zip(text, other)).indices.filter {
      Array(text)[$0] != Array(other)[$0]
    }
    return [Array(text), Array(other)].contains { letters in
      places.contains { place in
        isListed(letters, at: place, among: all)
      }
    }
  }

  private static func isListed(_ text: [Character], at place: Int, among all: Set<String>) -> Bool {
    let before: [Character: Character] = ["l": "k", "I": "H", "O": "N", "o": "n"]
    guard let previous = before[text[place]] else { return false }
    var other = text
    other[place] = previous
    if all.contains(String(other)) { return true }
    guard text[place] == "I" else { return false }
    var longer = text
    longer.insert("I", at: place)
    other.remove(at: place)
    return all.contains(String(longer)) || (!other.isEmpty && all.contains(String(other)))
  }

  /// - Parameter isHeading: whether it may be a number, because the plan's headings are numbered.
  static func fault(in ref: Ref, isHeading: Bool) -> Oddity? {
    let text = ref.text
    let found = Quoted.text(text)
    if commands.contains(text.lowercased()) {
      return .impossible(
        "", "\(found), a word of the program", expected: "a ref that is no word, as A12")
    }
    if text.hasPrefix("-") || text.hasPrefix("+") {
      return .impossible(
        "", "\(found), which begins as an option does", expected: "a letter or digit first")
    }
    if !isHeading && text.count == 1 && text.allSatisfy({ $0.isASCII && $0.isLetter }) {
      return .unlikely(
        "", "\(found), a key where commands are typed", expected: "two signs or more, as A12")
    }
    if Day(iso: text) != nil {
      return .impossible("", "\(found), a day", expected: "a ref that is no date, as A12")
    }
    if isRange(text) {
      return .impossible(
        "", "\(found), which reads as items \(text.replacing("-", with: " to "))",
        expected: "a letter in it, as A12")
    }
    if !isHeading && text.allSatisfy(\.isNumber) {
      return .unlikely(
        "", "\(found), which reads as an item's number where lists are typed at",
        expected: "a letter in it, as A12")
    }
    return signFault(text, found)
  }

  private static func isRange(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }

  private static func signFault(_ text: String, _ found: String) -> Oddity? {
    if !text.contains(where: { $0.isLetter || $0.isNumber }) {
      return .impossible("", "\(found), which has no letter or digit", expected: "one, as A12")
    }
    if let sign = text.first(where: { ",;=:*?\"'`$&|<>\\!{}[]~^".contains($0) }) {
      return .unlikely(
        "", "\(found), with the sign \(sign)",
        expected: "letters, digits, dots, brackets and hyphens")
    }
    if let sign = text.first(where: isHardToType) {
      return .unlikely(
        "", "\(found), with a character that no British keyboard has (U+\(code(of: sign)))",
        expected: "letters, digits, dots, brackets and hyphens")
    }
    return nil
  }

  /// Neither ASCII nor a Latin letter, as Welsh has them.
  private static func isHardToType(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, !scalar.isASCII else { return false }
    return !(character.isLetter && scalar.value < 0x250)
  }

  private static func code(of character: Character) -> String {
    let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
