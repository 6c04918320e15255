/// Why a locked-down login doesn't do what was asked of it.
package struct LoginRefusal: Error, Equatable, CustomStringConvertible {
  /// In words, for the person who asked. May quote them: to be cleaned before it is shown.
  package let description: String

  package init(_ description: String) { self.description = description }
}

extension String {
  /// In quotation marks, and cut where it is long.
  var quoted: String { count > 40 ? "“\(prefix(39))…”" : "“\(self)”" }
}
