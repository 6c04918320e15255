import CleanText
import FoundationEssentials
import Glibc
package import ImprovementPlan
package import Settings

extension Author {
  /// Who runs the program: the login of the real user id, whatever the environment says, with the role
  /// that the settings give that login. Where the id is one that somebody else chose, as in a
  /// container, the login says so, and has no role that would hide it.
  package static func current(_ settings: Settings) -> Author {
    let login = loginName(of: getuid())
    let map = UserMap(of: getuid(), in: try? String(contentsOfFile: userMap, encoding: .utf8))
    let role = map == .own ? settings.roles[login] : nil
    return Author(login: map.told(login), role: role)
  }
}

/// What it doesn't say, `UserMap` takes for unknown.
private let userMap = "/proc/self/uid_map"

private func loginName(of user: uid_t) -> String {
  guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid \(user)" }
  return String(cString: name).cleaned
}

/// The logins of this machine that a role would pass for, other than the one it is of.
func loginsAlike(to role: String, of owner: String) -> [String] {
  var logins: Set<String> = []
  setpwent()
  defer { endpwent() }
  while let entry = getpwent() { logins.insert(String(cString: entry.pointee.pw_name)) }
  // A directory of users may be asked for one and not list all.
  if let entry = getpwnam(role) { logins.insert(String(cString: entry.pointee.pw_name)) }
  if let entry = getpwnam(role.lookAlike) { logins.insert(String(cString: entry.pointee.pw_name)) }
  return logins.filter { $0 != owner && $0.lookAlike == role.lookAlike }.sorted()
}
