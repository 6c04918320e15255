import CProcessFile
import CleanText
import Glibc
package import ImprovementPlan
package import Settings

extension Author {
  /// Who runs the program: the login of the real user id, whatever the environment says, with the role
  /// that the settings give that login. Where the id is one that somebody else chose, as in a
  /// container, the login says so, and has no role that would hide it.
  package static func current(_ settings: Settings) -> Author {
    let login = loginName(of: getuid())
    let map = UserMap(of: getuid(), in: ownUserMap())
    let role = map == .own ? settings.roles[login] : nil
    return Author(login: map.told(login), role: role)
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

private func loginName(of user: uid_t) -> String {
  guard let entry = getpwuid(user), let name = entry.pointee.pw_name else {
    return UserMap.told(namelessUser: user)
  }
  return String(cString: name).cleaned
}

/// The logins of this machine that a role would pass for, other than the one it is of.
func loginsAlike(to role: String, of owner: String) -> [String] {
  var logins: Set<String> = []
  setpwent()
  defer { endpwent() }
  while let entry = getpwent() { logins.insert(String(cString: entry.pointee.pw_name)) }
  // A directory of users may be asked for one and not list all.
  for name in [role, role.plainLetters, role.lookAlike] {
    if let entry = getpwnam(name) { logins.insert(String(cString: entry.pointee.pw_name)) }
  }
  return logins.filter { $0 != owner && $0.lookAlike == role.lookAlike }.sorted()
}
