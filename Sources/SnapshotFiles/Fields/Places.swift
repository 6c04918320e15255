/// Finds where in the document a path leads.
struct Places {
  private let document: JSONNode

  init(of document: JSONNode) {
    self.document = document
  }

  /// The part of a path that names a record of the plan: `actions[12]` of `actions[12].due`.
  static func record(of path: String) -> String {
    String(path.prefix { $0 != "." })
  }

  /// The byte where the value stands; where there is no such value, that of what would hold it.
  func offset(of path: String?) -> Int {
    var node = document
    for step in (path ?? "").split(whereSeparator: { $0 == "." || $0 == "[" }) {
      guard let next = Places.child(of: node, step) else { return node.offset }
      node = next
    }
    return node.offset
  }

  private static func child(of node: JSONNode, _ step: Substring) -> JSONNode? {
    switch node.value {
    case .object(let members):
      return members.first { $0.name == step }?.node
    case .list(let items):
      guard let index = Int(step.dropLast()), items.indices.contains(index) else { return nil }
      return items[index]
    default:
      return nil
    }
  }
}
