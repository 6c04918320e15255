/// A value of a YAML text and the line it starts on.
struct YAMLNode {
  enum Value {
    case text(String)
    case list([YAMLNode])
    case fields([YAMLField])
  }

  var value: Value
  /// Counted from 1.
  var line: Int

  /// The text of a scalar; nil for anything else.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// The fields of a mapping, in the text's order; nil for anything else.
  var fields: [YAMLField]? {
    if case .fields(let fields) = value { fields } else { nil }
  }

  /// The value of a field; nil where there is none.
  subscript(name: String) -> YAMLNode? {
    fields?.first { $0.key.text == name }?.value
  }
}

/// A field of a YAML mapping.
struct YAMLField {
  var key: YAMLNode
  var value: YAMLNode
}

/// Why a text could not be read as YAML.
struct YAMLFault: Error {
  var message: String
  /// Counted from 1; nil where it is not known.
  var line: Int?
}
