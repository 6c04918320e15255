import Accounts
import CProcessFile
import CleanText
import Glibc
package import ImprovementPlan
package import Settings

/// Who runs the program.
package enum Person: Equatable, Sendable {
  case known(Author)
  /// The directory of users can't be asked: why, in words without a full stop. Nothing is recorded by
  /// somebody whose login isn't known.
  case unknown(user: UInt32, String)

  /// The login of the real user id, whatever the environment says, with the role that the settings give
  /// that login. Where the id is one that somebody else chose, as in a container, the login says so, and
  /// has no role that would hide it.
  package static func current(_ settings: Settings) -> Person {
    Person(settings, user: getuid(), Account.ofUser(getuid()), map: ownUserMap())
  }

  /// - Parameters:
  ///   - answer: what the directory of users says of the user.
  ///   - map: /proc/self/uid_map; nil where it can't be told.
  init(_ settings: Settings, user: UInt32, _ answer: AccountAnswer, map: String?) {
    let map = UserMap(of: user, in: map)
    let nameless = UserMap.told(namelessUser: user)
    let login: String
    switch answer {
    case .found(let account): login = account.login.cleaned
    case .none: login = nameless
    case .notAsked(let why):
      self = .unknown(user: user, why)
      return
    }
    let role = map == .own ? settings.roles[login] : nil
    self = .known(Author(login: map.told(login), role: role))
  }

  /// Who it is on the screen; by number where the login isn't known.
  package var author: Author {
    switch self {
    case .known(let author): author
    case .unknown(let user, _): Author(login: UserMap.told(namelessUser: user))
    }
  }

  /// Why the login isn't known, in a sentence without a full stop; nil where it is.
  package var fault: String? {
    guard case .unknown(let user, let why) = self else { return nil }
    return "the directory of users can't be asked for the login of user \(user): \(why)"
  }
}

/// /proc/self/uid_map; nil where it can't be read, or can't be told to be the kernel's of this process.
private func ownUserMap() -> String? {
  let file = open_kernels_own("self/uid_map")
  guard file >= 0 else { return nil }
  defer { close(file) }
  var text: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 4_096)
  while case let count = read(file, &piece, piece.count), count != 0 {
    guard count > 0 else { return nil }
    text += piece[..<count]
  }
  return String(decoding: text, as: UTF8.self)
}

/// Which logins of this machine a role would pass for, other than the one it is of.
enum LoginsAlike: Equatable {
  case these([String])
  /// The directory of users can't be asked.
  case unknown

  init(to role: String, of owner: String) {
    guard var logins = Account.listed() else {
      self = .unknown
      return
    }
    // A directory of users may be asked for one and not list all.
    for name in [role, role.plainLetters, role.lookAlike] {
      switch Account.called(name) {
      case .found(let account): logins.insert(account.login)
      case .none: break
      case .notAsked:
        self = .unknown
        return
      }
    }
    self = .these(
      logins.filter { $0 != owner && $0.lookAlike == role.lookAlike }.sorted())
  }
}
