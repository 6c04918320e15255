@testable import SnapshotFiles

/// A snapshot's text with one thing in it otherwise, still JSON: bytes changed anywhere mostly end at
/// the parser, and what lies behind it is to be reached.
///
/// - Parameter mutate: changes the bytes of a text.
/// - Returns: nil where the input is no JSON.
func mutatedJSON(_ bytes: [UInt8], seed: UInt32, _ mutate: @escaping ([UInt8]) -> [UInt8])
  -> [UInt8]?
{
  guard String(validating: bytes, as: UTF8.self) != nil,
    let document = try? JSONParser.parse(bytes)
  else { return nil }
  var mutation = JSONMutation(seed: seed, of: document, mutate)
  let changed = mutation.changed(document)
  return Array(JSONText.document(changed.value).utf8)
}

private struct JSONMutation {
  private var random: UInt64
  /// What stands in the document, each value once.
  private let values: [JSONValue]
  /// How many values come before the one that is changed.
  private var left: Int
  private let mutate: ([UInt8]) -> [UInt8]

  init(seed: UInt32, of document: JSONNode, _ mutate: @escaping ([UInt8]) -> [UInt8]) {
    random = UInt64(seed) << 1 | 1
    values = document.allValues
    left = 0
    self.mutate = mutate
    left = roll(values.count)
  }

  mutating func changed(_ node: JSONNode) -> JSONNode {
    left -= 1
    if left == -1 { return JSONNode(value: otherwise(node.value)) }
    switch node.value {
    case .list(let items): return JSONNode(value: .list(items.map { changed($0) }))
    case .object(let members): return JSONNode(value: .object(members.map { changed($0) }))
    default: return node
    }
  }

  private mutating func changed(_ member: JSONMember) -> JSONMember {
    var member = member
    member.node = changed(member.node)
    return member
  }

  private mutating func otherwise(_ value: JSONValue) -> JSONValue {
    if roll(4) == 0 { return values[roll(values.count)] }
    switch value {
    case .text(let text): return .text(String(decoding: mutate(Array(text.utf8)), as: UTF8.self))
    case .number(let number): return .number(otherNumber(number))
    case .flag(let flag): return .flag(!flag)
    case .null: return values[roll(values.count)]
    case .list(let items): return .list(otherwise(items))
    case .object(let members): return .object(otherwise(members))
    }
  }

  private mutating func otherNumber(_ number: String) -> String {
    let others = ["0", "-0.0", "1", "-1", "0.5", "1e12", "1000000000", number + "0", "1" + number]
    return others[roll(others.count)]
  }

  /// One is left out, said twice, or put at the end.
  private mutating func otherwise<Part>(_ parts: [Part]) -> [Part] {
    var parts = parts
    guard !parts.isEmpty else { return parts }
    let index = roll(parts.count)
    switch roll(3) {
    case 0: parts.remove(at: index)
    case 1: parts.insert(parts[index], at: roll(parts.count))
    default: parts.append(parts.remove(at: index))
    }
    return parts
  }

  /// SplitMix64.
  private mutating func roll(_ sides: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (random ^ (random >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }
}

extension JSONNode {
  fileprivate var allValues: [JSONValue] {
    switch value {
    case .list(let items): [value] + items.flatMap(\.allValues)
    case .object(let members): [value] + members.flatMap(\.node.allValues)
    default: [value]
    }
  }
}
