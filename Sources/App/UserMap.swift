import CleanText
import ImprovementPlan

/// What the kernel says of user ids in the namespace that this process is in; user_namespaces(7). Who
/// may start programs may make a namespace in which they are any user: what is found there is no proof
/// of a login.
enum UserMap: Equatable {
  /// The system's own namespace: a user id is what the system gave its user.
  case own
  /// Another one, in which this user id stands for one outside.
  case mapped(from: UInt32)
  /// It can't be told.
  case unknown

  /// - Parameters:
  ///   - text: /proc/self/uid_map; nil where that can't be read, or proved to be it.
  init(of user: UInt32, in text: String?) {
    let ranges = (text ?? "").split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { UInt32($0) }
    }
    // Only the system's own has every id, and each as itself: nobody can give away more than they have.
    if ranges == [[0, 0, .max]] {
      self = .own
      return
    }
    let outside = ranges.lazy.compactMap { range -> UInt32? in
      guard range.count == 3, user >= range[0], user - range[0] < range[2] else { return nil }
      return range[1] &+ (user - range[0])
    }
    self = outside.first.map { .mapped(from: $0) } ?? .unknown
  }

  /// A login with what there is to be said of it.
  func told(_ login: String) -> String {
    switch self {
    case .own: login
    case .mapped(let outside): "\(login) (\(Self.mappedWords) \(outside))"
    case .unknown: "\(login) (\(Self.unprovedWords))"
    }
  }

  /// A user whom the system has no name of.
  static func told(namelessUser user: UInt32) -> String { "\(Self.namelessWords) \(user)" }

  private static let mappedWords = "mapped from uid"
  private static let unprovedWords = "unproved"
  private static let namelessWords = "uid"

  /// Whether a role reads as what is said here of logins, or as what a history says of changes.
  static func isCounterfeit(role: String) -> Bool {
    let role = role.lookAlike
    let nameless = namelessWords.lookAlike
    let digits = Set("0123456789".lookAlike)
    let marks = [mappedWords, unprovedWords] + Ledger.marks
    return marks.contains { role.contains($0.lookAlike) }
      || role.hasPrefix(nameless) && role.dropFirst(nameless.count).allSatisfy(digits.contains)
  }
}
