/// A value of a JSON document.
enum JSONValue: Equatable, Sendable {
  case null
  case flag(Bool)
  /// A number as the document writes it.
  case number(String)
  case text(String)
  case list([JSONNode])
  /// Members in the document's order, a repeated name as often as it stands there.
  case object([JSONMember])
}

/// A value and where it stands.
struct JSONNode: Equatable, Sendable {
  /// The byte where it starts, counted from 0.
  var offset = 0
  var value: JSONValue
}

/// A named value of an object.
struct JSONMember: Equatable, Sendable {
  var name: String
  /// The byte where the name starts.
  var offset = 0
  var node: JSONNode
}

/// A place where a text stops being JSON.
struct JSONFault: Error, Equatable {
  var offset: Int
  var found: String
  var expected: String
}
