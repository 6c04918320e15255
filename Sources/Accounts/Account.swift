package import Glibc
import WholeFiles

/// A user as the system's directory of users has it: /etc/passwd, or a server that is asked over the network.
package struct Account: Equatable, Sendable {
  package let login: String
  /// The person's own folder, a path from the root; nil where the directory names none.
  package let home: String?

  package init(login: String, home: String?) {
    self.login = login
    self.home = home
  }
}

/// What the directory of users says of somebody. That it can't be asked is no proof that there is no such
/// user: whatever rests on that has to be refused, not left out.
package enum AccountAnswer: Equatable, Sendable {
  case found(Account)
  /// It has no such user.
  case none
  /// It couldn't be asked: why, in words without a full stop.
  case notAsked(String)

  package var account: Account? { if case .found(let account) = self { account } else { nil } }
}

extension Account {
  /// Asks for the user with an id.
  package static func ofUser(_ id: uid_t) -> AccountAnswer {
    askSurely { getpwuid_r(id, $0, $1, $2, $3) }
  }

  /// Asks for the user with a login.
  package static func called(_ login: String) -> AccountAnswer {
    askSurely { getpwnam_r(login, $0, $1, $2, $3) }
  }

  /// The logins that the directory lists; one that is asked over the network may know more than it lists.
  ///
  /// - Returns: nil where it failed on the way.
  package static func listed() -> Set<String>? {
    var logins: Set<String> = []
    setpwent()
    defer { endpwent() }
    while true {
      errno = 0
      guard let entry = getpwent() else { break }
      if let name = entry.pointee.pw_name { logins.insert(String(cString: name)) }
    }
    return isAbsence(errno) ? logins : nil
  }

  private typealias Question = (
    UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
    UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
  ) -> Int32

  /// Where several directories are asked in turn, the last one's word counts: that the file of users couldn't be
  /// read is forgotten over another that doesn't know them (nsswitch.conf(5)). So nobody counts as unknown unless
  /// that file can be read, and they still are.
  private static func askSurely(_ question: Question) -> AccountAnswer {
    let answer = ask(question)
    guard answer == .none else { return answer }
    let file = open("/etc/passwd", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return isAbsence(errno) ? .none : .notAsked(DiskFault(errno).words) }
    close(file)
    return ask(question)
  }

  private static func ask(_ question: Question) -> AccountAnswer {
    var room = 1 << 10
    while true {
      let (code, account) = answer(to: question, room: room)
      switch code {
      case 0: return account.map { .found($0) } ?? .none
      case EINTR: continue
      case ERANGE where room < mostRoom: room *= 4
      case let code where isAbsence(code): return .none
      case let code: return .notAsked(DiskFault(code).words)
      }
    }
  }

  private static func answer(to question: Question, room: Int) -> (code: Int32, Account?) {
    var text = [CChar](repeating: 0, count: room)
    var entry = passwd()
    return text.withUnsafeMutableBufferPointer { text in
      var found: UnsafeMutablePointer<passwd>?
      guard let start = text.baseAddress else { return (ERANGE, nil) }
      let code = question(&entry, start, text.count, &found)
      return (code, found.flatMap { Account($0.pointee) })
    }
  }

  private init?(_ entry: passwd) {
    guard let name = entry.pw_name else { return nil }
    let home = entry.pw_dir.map { String(cString: $0) }
    self.init(
      login: String(cString: name), home: home.flatMap { $0.hasPrefix("/") ? $0 : nil })
  }

  /// Of the errors that getpwnam(3) names for a user who isn't found, those that nothing else has: the
  /// others may as well be permissions that lack.
  private static func isAbsence(_ code: Int32) -> Bool { [0, ENOENT, ESRCH].contains(code) }
}

/// An entry larger than this is none that a directory has.
private let mostRoom = 1 << 20
