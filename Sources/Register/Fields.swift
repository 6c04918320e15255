import CleanText
package import ImprovementPlan

/// Why what a row has can't be read back: the field, and what was expected there.
package struct UnreadableField: Error, Equatable {
  package let words: String

  package init(_ field: String, expected: String) {
    words = "its “\(field)” is not \(expected)"
  }
}

/// The members of an object, each taken once: one that nobody takes is one too many. Texts are fit to show.
package struct Fields {
  private var members: [String: PlainValue]

  package init(_ members: [String: PlainValue]) { self.members = members }

  package mutating func value<Value>(
    _ field: String, _ expected: String, _ read: (PlainValue) -> Value?
  ) throws(UnreadableField) -> Value {
    guard let value = members.removeValue(forKey: field).flatMap(read) else {
      throw UnreadableField(field, expected: expected)
    }
    return value
  }

  package func has(_ field: String) -> Bool { members[field] != nil }

  /// A text that isn't empty.
  package mutating func words(_ field: String) throws(UnreadableField) -> String {
    try value(field, "a text") { $0.text.flatMap { $0.isEmpty ? nil : $0.cleaned } }
  }

  package mutating func words(ifIn field: String) throws(UnreadableField) -> String? {
    has(field) ? try words(field) : nil
  }

  /// A text that may be empty.
  package mutating func text(ifIn field: String) throws(UnreadableField) -> String? {
    has(field) ? try value(field, "a text") { $0.text?.cleaned } : nil
  }

  package mutating func wholeNumber(_ field: String) throws(UnreadableField) -> Int {
    try value(field, "a whole number from 1") { $0.number.flatMap { $0 > 0 ? $0 : nil } }
  }

  package mutating func day(_ field: String) throws(UnreadableField) -> Day {
    try value(field, "a day") { $0.text.flatMap { Day(iso: $0) } }
  }

  package mutating func day(ifIn field: String) throws(UnreadableField) -> Day? {
    has(field) ? try day(field) : nil
  }

  /// Fails where something is left that nobody asked for.
  package func requireNoMore() throws(UnreadableField) {
    guard let extra = members.keys.min() else { return }
    throw UnreadableField(extra, expected: "a field that belongs there")
  }
}
