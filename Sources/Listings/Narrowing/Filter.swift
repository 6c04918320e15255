package import ImprovementPlan

/// What `/` narrows a list to: words, and `lead:`, `by:`, `theme:`, `status:`, `rating:`, `due:`,
/// `impact:`, `is:` terms, all of which must hold; `!` before a term negates it.
package struct Filter: Equatable, Sendable {
  package var terms: [Term]
  /// What could not be understood, in words; such terms are left out.
  package var problems: [String]

  package static let none = Filter(terms: [], problems: [])

  package var isEmpty: Bool { terms.isEmpty }

  package struct Term: Equatable, Sendable {
    package var test: Test
    package var isNegated: Bool
  }

  package enum Test: Equatable, Sendable {
    case contains(String)
    case lead(String)
    case by(String)
    case theme(String)
    case status(String)
    case rating(String)
    case impact(String)
    case due(DueTest)
    case flag(Facets.Flag)
  }

  package enum DueTest: Equatable, Sendable {
    case withinDays(Int)
    case beyondDays(Int)
    case before(Day)
    case after(Day)
    case notSet
  }
}

extension Filter {
  /// Reads what was typed. Every text can be read; what makes no sense becomes a problem.
  package init(_ typed: String) {
    self = .none
    for word in Filter.words(of: typed) {
      add(word)
    }
  }

  private mutating func add(_ word: Word) {
    let isNegated = word.text.hasPrefix("!")
    let body = isNegated ? String(word.text.dropFirst()) : word.text
    guard !body.isEmpty else { return }
    switch Filter.test(body, isQuoted: word.isQuoted) {
    case .success(let test): terms.append(Term(test: test, isNegated: isNegated))
    case .failure(let problem): problems.append(problem.words)
    }
  }

  private static func test(_ body: String, isQuoted: Bool) -> Result<Test, Problem> {
    guard let colon = body.firstIndex(of: ":") else {
      return .success(.contains(body.lowercased()))
    }
    let key = body[..<colon].lowercased()
    let value = body[body.index(after: colon)...].lowercased()
    guard keys.contains(key) else {
      guard !isQuoted, isLikeTerm(key, value) else {
        return .success(.contains(body.lowercased()))
      }
      return .failure(.unknown(key))
    }
    guard !value.isEmpty else { return .failure(Problem("\(key): needs something after it")) }
    switch key {
    case "lead": return .success(.lead(value))
    case "by": return .success(.by(value))
    case "theme": return .success(.theme(value))
    case "status", "state": return .success(.status(value))
    case "rating": return .success(.rating(value))
    case "impact": return .success(.impact(value))
    case "due": return due(value)
    default: return flag(value)
    }
  }

  fileprivate static let keys = [
    "lead", "by", "theme", "status", "state", "rating", "impact", "due", "is",
  ]

  /// Whether a word was meant as a term: "sponsor:x", and not "10:30", "note:" or an address.
  private static func isLikeTerm(_ key: String, _ value: String) -> Bool {
    !key.isEmpty && key.allSatisfy { $0.isASCII && $0.isLetter } && !value.isEmpty
      && !value.hasPrefix("//")
  }

  private static func flag(_ value: String) -> Result<Test, Problem> {
    guard let flag = Facets.Flag(rawValue: value) else {
      let known = Facets.Flag.allCases.map(\.rawValue).joined(separator: ", ")
      return .failure(Problem("is: knows \(known)"))
    }
    return .success(.flag(flag))
  }

  private static func due(_ value: String) -> Result<Test, Problem> {
    if value == "none" { return .success(.due(.notSet)) }
    let isBefore = value.hasPrefix("<")
    guard isBefore || value.hasPrefix(">") else { return .failure(.due) }
    let limit = value.dropFirst()
    if limit.hasSuffix("d"), let days = Int(limit.dropLast()), days >= 0, days < 100_000 {
      return .success(.due(isBefore ? .withinDays(days) : .beyondDays(days)))
    }
    guard let day = Day(iso: limit) else {
      return .failure(limit.isDate ? Problem("due: there is no \(limit)") : .due)
    }
    return .success(.due(isBefore ? .before(day) : .after(day)))
  }

  private struct Word {
    var text = ""
    /// Whether it began with a quote, so that a colon in it is one.
    var isQuoted = false
  }

  /// Splits at white space, but not between double quotes: `lead:"head of service"`.
  private static func words(of typed: String) -> [Word] {
    var words = [Word()]
    var isQuoted = false
    for character in typed {
      let last = words.count - 1
      switch character {
      case "\"":
        isQuoted.toggle()
        if words[last].text.isEmpty || words[last].text == "!" { words[last].isQuoted = true }
      case _ where character.isWhitespace && !isQuoted: words.append(Word())
      default: words[last].text.append(character)
      }
    }
    return words.filter { !$0.text.isEmpty }
  }

  private struct Problem: Error {
    var words: String
    init(_ words: String) { self.words = words }

    static func unknown(_ key: String) -> Problem {
      let name = key.count > 20 ? "\(key.prefix(20))…" : key
      let known = keys.map { "\($0):" }.joined(separator: " ")
      return Problem("\(name): is no term; there are \(known)")
    }

    static let due = Problem("due: is written due:<30d, due:>30d, due:<2026-12-31 or due:none")
  }
}

extension Filter {
  /// Whether what is said of an item passes every term, as at a day.
  package func admits(_ facets: Facets, asAt: Day) -> Bool {
    terms.allSatisfy { $0.holds(of: facets, asAt: asAt) }
  }
}

extension Filter.Term {
  fileprivate func holds(of facets: Facets, asAt: Day) -> Bool {
    test.holds(of: facets, asAt: asAt) != isNegated
  }
}

extension Filter.Test {
  fileprivate func holds(of facets: Facets, asAt: Day) -> Bool {
    switch self {
    case .contains(let word): facets.words.contains { $0.contains(word) }
    case .lead(let word): facets.lead.contains(word)
    case .by(let word): facets.by.contains { $0.contains(word) }
    case .theme(let word): facets.themes.contains { $0.contains(word) }
    case .status(let word): facets.status.contains(word)
    case .rating(let word): facets.matches(rating: word)
    case .impact(let word): facets.impact.contains { $0.hasPrefix(word) }
    case .due(let test): test.holds(of: facets, asAt: asAt)
    case .flag(let flag): facets.flags.contains(flag)
    }
  }
}

extension Filter.DueTest {
  /// Days ahead are asked of open work alone: what is done, or late already, isn't due in 30 days.
  fileprivate func holds(of facets: Facets, asAt: Day) -> Bool {
    guard let due = facets.due else { return self == .notSet }
    let isOpen = facets.flags.contains(.open)
    return switch self {
    case .withinDays(let days): isOpen && (asAt...asAt + days).contains(due)
    case .beyondDays(let days): isOpen && due > asAt + days
    case .before(let day): due < day
    case .after(let day): due > day
    case .notSet: false
    }
  }
}

extension Substring {
  /// Whether it is written as a date is, be there such a day or not.
  fileprivate var isDate: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2]
      && parts.joined().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
