/// One field of a record of the file: how it is called, read and written.
struct Field<Record>: Sendable {
  let name: String
  /// Whether a record without it is refused.
  let isRequired: Bool
  /// Puts the value found into the record.
  let read: @Sendable (JSONNode, inout Record, inout ReadingContext) -> Void
  /// What the file says for it; nil leaves the field out.
  let write: @Sendable (Record) -> JSONValue?
}

extension Field {
  /// A field that must be there.
  static func required<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, Value> & Sendable
  ) -> Field {
    Field(name: name, isRequired: true) { node, record, context in
      record[keyPath: place] = Value.read(node, &context) ?? Value.placeholder
    } write: {
      $0[keyPath: place].written
    }
  }

  /// A field that must be there and can't change afterwards; `FileRecord.blank` reads it.
  static func fixed<Value: FileValue>(
    _ name: String, _ place: any KeyPath<Record, Value> & Sendable
  ) -> Field {
    Field(name: name, isRequired: true) { _, _, _ in
    } write: {
      $0[keyPath: place].written
    }
  }

  /// A field that is left out where nothing is known.
  static func optional<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, Value?> & Sendable
  ) -> Field {
    Field(name: name, isRequired: false) { node, record, context in
      record[keyPath: place] = Value.read(node, &context)
    } write: {
      $0[keyPath: place]?.written
    }
  }

  /// A field that is left out where it holds what everybody assumes.
  static func defaulted<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, Value> & Sendable, _ usual: Value
  ) -> Field {
    Field(name: name, isRequired: false) { node, record, context in
      record[keyPath: place] = Value.read(node, &context) ?? usual
    } write: {
      $0[keyPath: place] == usual ? nil : $0[keyPath: place].written
    }
  }

  /// A list that is left out where it is empty.
  static func list<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, [Value]> & Sendable
  ) -> Field {
    Field(name: name, isRequired: false) { node, record, context in
      record[keyPath: place] = values(node, &context)
    } write: {
      let values = $0[keyPath: place]
      return values.isEmpty ? nil : written(values)
    }
  }

  /// A list that must be there, if only to say that it is empty.
  static func requiredList<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, [Value]> & Sendable
  ) -> Field {
    Field(name: name, isRequired: true, read: list(name, place).read) {
      written($0[keyPath: place])
    }
  }

  /// A list that is left out where it holds what everybody assumes.
  static func defaultedList<Value: FileValue>(
    _ name: String, _ place: any WritableKeyPath<Record, [Value]> & Sendable, _ usual: [Value]
  ) -> Field {
    let field = list(name, place)
    return Field(name: name, isRequired: false, read: field.read) {
      $0[keyPath: place] == usual ? nil : written($0[keyPath: place])
    }
  }

  private static func written(_ values: [some FileValue]) -> JSONValue {
    .list(values.map { JSONNode(value: $0.written) })
  }

  private static func values<Value: FileValue>(
    _ node: JSONNode, _ context: inout ReadingContext
  ) -> [Value] {
    guard case .list(let items) = node.value else {
      context.refuse(node, expected: "a list in [ ]")
      return []
    }
    // An item that can't be read keeps its place, so that the later ones keep their numbers.
    return items.indices.map { index in
      context.at(.item(index)) { Value.read(items[index], &$0) } ?? Value.placeholder
    }
  }
}
