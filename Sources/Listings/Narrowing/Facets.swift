package import ImprovementPlan

/// What a filter asks of an item, in lower case.
package struct Facets: Equatable, Sendable {
  /// Everything written on it.
  package var words: [String] = []
  package var lead = ""
  /// Who recorded it: the login, and the role.
  package var by: [String] = []
  package var themes: [String] = []
  package var status = ""
  package var ratingLetter = ""
  package var ratingWord = ""
  /// The impact as it is shown, and as a snapshot and `--impact` have it.
  package var impact: [String] = []
  package var due: Day?
  package var flags: Set<Flag> = []

  /// What `is:` can ask.
  package enum Flag: String, CaseIterable, Sendable {
    case overdue
    case slipped
    case stale
    case proposed
    case open
    case done
    case off
  }

  /// A rating is asked for by its letter or by words of its name.
  package func matches(rating word: String) -> Bool {
    word.count == 1 ? ratingLetter == word : ratingWord.contains(word)
  }
}
