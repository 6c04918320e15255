import DashboardState

/// One of some named values that are read behind their numbers.
struct NamedChoice {
  let key: Character
  let words: String
  /// How it is read, behind its number.
  let line: String
}

/// Which of some named values a person means.
enum Meant {
  case one(Int)
  /// Words that several have.
  case several([Int])
  case none

  /// - Parameter typed: a number, a letter, or words: a whole line, the beginning of one, or what one
  ///   has alone.
  init(_ typed: String, among choices: [NamedChoice]) {
    if let number = Int(typed) {
      self = choices.indices.contains(number - 1) ? .one(number - 1) : .none
    } else if typed.count == 1 {
      let index =
        choices.firstIndex { $0.key == typed.first }
        ?? choices.firstIndex { $0.key.lowercased() == typed.lowercased() }
      self = index.map(Meant.one) ?? .none
    } else {
      self.init(words: typed.lowercased(), among: choices)
    }
  }

  /// The closest way in which any of them has the words tells.
  private init(words: String, among choices: [NamedChoice]) {
    let forms = choices.enumerated().map { index, choice in
      [choice.words, choice.line, "\(index + 1). \(choice.line)"].map { $0.lowercased() }
    }
    let ways: [(String) -> Bool] = [
      { $0 == words }, { $0.hasPrefix(words) }, { $0.contains(words) },
    ]
    let found = ways.lazy.map { way in forms.indices.filter { forms[$0].contains(where: way) } }
      .first { !$0.isEmpty }
    guard let found else {
      self = .none
      return
    }
    self = found.count == 1 ? .one(found[0]) : .several(found)
  }
}

/// What is said of words that choose nothing.
func unchosen(_ typed: String, among several: [Int] = []) -> [String] {
  several.isEmpty
    ? ["“\(typed)” is none of these; again reads them, cancel leaves the form"]
    : ["Several have “\(typed)”: \(several.map { "\($0 + 1)" }.listed()). Which?"]
}

/// Yes or no, as people type it; nil for anything else.
func answer(_ typed: String) -> Bool? {
  switch typed.lowercased() {
  case "yes", "y": true
  case "no", "n": false
  default: nil
  }
}
