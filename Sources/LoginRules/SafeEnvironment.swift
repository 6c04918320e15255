/// The environment of a locked-down login: made new. Of the one that came, which the person at the other
/// end may have a hand in, only the kind of terminal and whether it writes UTF-8 are taken over.
///
/// - Parameter knowsTerminal: whether the system describes a kind of terminal; asked of plain names only.
package func safeEnvironment(
  from given: [String: String], knowsTerminal: (String) -> Bool
) -> [String: String] {
  var safe = [
    "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "XDG_CONFIG_HOME": "/etc",
    "LC_ALL": writesUTF8(given) ? "C.UTF-8" : "C",
    // Swift would offer the person at the terminal a debugger after a crash.
    "SWIFT_BACKTRACE": "enable=no",
  ]
  safe["TERM"] = terminal(given["TERM"], isKnown: knowsTerminal)
  return safe
}

/// The kind of terminal: the one named where that is a plain name the system knows, else the one that
/// nearly every terminal understands; nil where none is named.
private func terminal(_ name: String?, isKnown: (String) -> Bool) -> String? {
  guard let name, !name.isEmpty else { return nil }
  return isPlainName(name) && isKnown(name) ? name : "xterm-256color"
}

/// Letters and digits first, so that no path is made of it; see term(7).
private func isPlainName(_ name: String) -> Bool {
  guard let first = name.utf8.first, isLetterOrDigit(first), name.utf8.count <= 48 else {
    return false
  }
  return name.utf8.allSatisfy { isLetterOrDigit($0) || "+-._".utf8.contains($0) }
}

/// As the first of the three says that says anything; one that names no character set is taken to
/// write UTF-8, unless it is the plain one of C programs.
private func writesUTF8(_ environment: [String: String]) -> Bool {
  let names = ["LC_ALL", "LC_CTYPE", "LANG"]
  guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
    return true
  }
  if ["C", "POSIX"].contains(locale) { return false }
  let parts = locale.split(separator: ".", maxSplits: 1)
  guard parts.count == 2 else { return true }
  let set = parts[1].prefix { $0 != "@" }.lowercased().filter { $0 != "-" }
  return set == "utf8"
}
