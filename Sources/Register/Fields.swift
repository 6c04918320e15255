import CleanText
package import ImprovementPlan

/// What is wrong with a row; where that is a field, which one, and what was expected there.
package struct UnfitRow: Error, Equatable {
  package let words: String

  package init(_ field: String, expected: String) {
    self.init("its “\(field)” is not \(expected)")
  }

  init(_ words: String) { self.words = words }
}

/// The members of an object, each taken once: one that nobody takes is one too many. Texts are fit to show.
package struct Fields {
  private var members: [String: PlainValue]

  package init(_ members: [String: PlainValue]) { self.members = members }

  package mutating func value<Value>(
    _ field: String, _ expected: String, _ read: (PlainValue) -> Value?
  ) throws(UnfitRow) -> Value {
    guard let value = members.removeValue(forKey: field).flatMap(read) else {
      throw UnfitRow(field, expected: expected)
    }
    return value
  }

  package func has(_ field: String) -> Bool { members[field] != nil }

  /// A text that isn't empty.
  package mutating func words(_ field: String) throws(UnfitRow) -> String {
    try value(field, "a text") { $0.text.flatMap { $0.isEmpty ? nil : $0.cleaned } }
  }

  package mutating func words(ifIn field: String) throws(UnfitRow) -> String? {
    has(field) ? try words(field) : nil
  }

  /// A text that may be empty.
  package mutating func text(ifIn field: String) throws(UnfitRow) -> String? {
    has(field) ? try value(field, "a text") { $0.text?.cleaned } : nil
  }

  package mutating func wholeNumber(_ field: String) throws(UnfitRow) -> Int {
    try value(field, "a whole number from 1") { $0.number.flatMap { $0 > 0 ? $0 : nil } }
  }

  package mutating func day(_ field: String) throws(UnfitRow) -> Day {
    try value(field, "a day") { $0.text.flatMap { Day(iso: $0) } }
  }

  package mutating func day(ifIn field: String) throws(UnfitRow) -> Day? {
    has(field) ? try day(field) : nil
  }

  package mutating func moment(_ field: String) throws(UnfitRow) -> Moment {
    try value(field, "a moment") { $0.text.flatMap { Moment(iso: $0) } }
  }

  package mutating func subject(_ field: String) throws(UnfitRow) -> Subject {
    try value(field, "a kind of record and its ref") {
      $0.text.flatMap { Subject(text: $0.cleaned) }
    }
  }

  /// Fails where something is left that nobody asked for.
  package func requireNoMore() throws(UnfitRow) {
    guard let extra = members.keys.min() else { return }
    throw UnfitRow(extra, expected: "a field that belongs there")
  }
}
