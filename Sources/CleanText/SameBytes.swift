extension String {
  /// Whether another text has the same bytes. `==` takes one text in two Unicode forms for the same.
  package func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
