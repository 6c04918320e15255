import CleanText
import Glibc
package import ImprovementPlan
package import Settings

extension Author {
  /// Who runs the program: the login of the real user id, whatever the environment says, with the role
  /// that the settings give that login.
  package static func current(_ settings: Settings) -> Author {
    let login = loginName(of: getuid())
    // A role that is somebody's login would pass for that person.
    let role = settings.roles[login].flatMap { getpwnam($0) == nil ? $0 : nil }
    return Author(login: login, role: role)
  }
}

private func loginName(of user: uid_t) -> String {
  guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid \(user)" }
  return String(cString: name).cleaned
}
