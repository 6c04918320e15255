/// A record of the file: an object with named fields.
protocol FileRecord: FileValue {
  /// Every field, in the order they are written.
  static var fields: [Field<Self>] { get }
  /// A record with what can't be set afterwards; the rest is a placeholder.
  static func blank(_ members: [JSONMember], _ context: inout ReadingContext) -> Self
}

extension FileRecord {
  static var placeholder: Self {
    var unheard = ReadingContext()
    return blank([], &unheard)
  }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Self? {
    guard case .object(let members) = node.value else {
      context.refuse(node, expected: "an object in { }")
      return nil
    }
    context.enter(members)
    var record = blank(members, &context)
    var known = 0
    for field in fields {
      guard let member = members.first(where: { $0.name == field.name }) else {
        if field.isRequired { context.miss(field.name, at: node.offset) }
        continue
      }
      known += 1
      context.at(.field(field.name)) { field.read(member.node, &record, &$0) }
    }
    if known < members.count { OddNames.report(members, fields.map(\.name), &context) }
    return record
  }

  var written: JSONValue {
    .object(
      Self.fields.compactMap { field in
        field.write(self).map { JSONMember(name: field.name, node: JSONNode(value: $0)) }
      })
  }

  /// Reads a field that `blank` needs; a missing one is reported with the other fields.
  static func value<Value: FileValue>(
    of name: String, in members: [JSONMember], _ context: inout ReadingContext
  ) -> Value {
    guard let member = members.first(where: { $0.name == name }) else { return .placeholder }
    return context.at(.field(name)) { Value.read(member.node, &$0) } ?? .placeholder
  }
}
