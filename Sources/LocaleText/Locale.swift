import Glibc

/// Whether text may be more than ASCII: whether the locale of the environment writes UTF-8.
package func environmentWritesUTF8() -> Bool {
  takeCharactersOfEnvironment()
  return localeIsUTF8()
}

/// Whether the locale in force writes UTF-8.
package func localeIsUTF8() -> Bool { codeSetOfLocale() == "UTF-8" }

/// Takes the locale's characters, and none of its words.
///
/// A connection brings the name of a locale that this system may not have, with a terminal that writes
/// its characters all the same.
package func takeCharactersOfEnvironment() {
  guard setlocale(LC_CTYPE, "") == nil else { return }
  let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentValue)
  guard let name = names.first?.lowercased() else { return }
  if name.contains("utf-8") || name.contains("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
}

/// An environment variable; nil when unset or empty.
package func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// What the locale in force calls the characters it writes: "UTF-8", "ISO-8859-15".
func codeSetOfLocale() -> String? {
  nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
}
