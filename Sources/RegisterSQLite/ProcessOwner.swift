import CleanText
import Glibc

/// The login that a process runs as; nil where processes of others are hidden, or it is gone.
func loginName(ofProcess process: pid_t) -> String? {
  var facts = stat()
  guard stat("/proc/\(process)", &facts) == 0 else { return nil }
  guard let entry = getpwuid(facts.st_uid), let name = entry.pointee.pw_name else {
    return "uid \(facts.st_uid)"
  }
  return String(cString: name).cleaned
}
