import Accounts
import CleanText
import Glibc

/// The login that a process runs as; nil where processes of others are hidden, it is gone, or the directory
/// of users can't be asked.
func loginName(ofProcess process: pid_t) -> String? {
  var facts = stat()
  guard stat("/proc/\(process)", &facts) == 0 else { return nil }
  return switch Account.ofUser(facts.st_uid) {
  case .found(let account): account.login.cleaned
  case .none: "uid \(facts.st_uid)"
  case .notAsked: nil
  }
}
