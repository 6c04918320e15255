import Accounts
import Glibc

/// The login that a process runs as; nil where processes of others are hidden, or it is gone.
func loginName(ofProcess process: pid_t) -> String? {
  var facts = stat()
  guard stat("/proc/\(process)", &facts) == 0 else { return nil }
  guard case .found(let account) = Account.of(facts.st_uid) else { return "uid \(facts.st_uid)" }
  return account.login
}
