import Accounts
import CProcessFile
import CleanText
import Glibc
import ImprovementPlan
import Settings

extension Author {
  /// Who runs the program: the login of the real user id, whatever the environment says, with the role
  /// that the settings give that login. Where the id is one that somebody else chose, as in a
  /// container, the login says so, and has no role that would hide it.
  ///
  /// - Parameter account: what the directory of users says of that id. Where it couldn't be asked, nobody
  ///   can tell whose changes these would be: `fault` says so.
  static func current(
    _ settings: Settings, account: AccountAnswer = Account.of(getuid())
  ) -> (author: Author, fault: String?) {
    let nameless = UserMap.told(namelessUser: getuid())
    let map = UserMap(of: getuid(), in: ownUserMap())
    switch account {
    case .found(let account):
      let role = map == .own ? settings.roles[account.login] : nil
      return (Author(login: map.told(account.login), role: role), nil)
    case .none: return (Author(login: map.told(nameless), role: nil), nil)
    case .unknown(let why):
      return (
        Author(login: map.told(nameless), role: nil),
        "who you are can't be told, as the directory of users can't be asked (\(why))"
      )
    }
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

/// The logins of this machine that a role would pass for, other than the one it is of; nil where that can't be
/// told.
func loginsAlike(to role: String, of owner: String) -> [String]? {
  guard var logins = Account.logins() else { return nil }
  // A directory of users may be asked for one and not list all.
  for name in [role, role.plainLetters, role.lookAlike] {
    switch Account.named(name) {
    case .found(let account): logins.insert(account.login)
    case .none: break
    case .unknown: return nil
    }
  }
  return logins.filter { $0 != owner && $0.lookAlike == role.lookAlike }.sorted()
}
