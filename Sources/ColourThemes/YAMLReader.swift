import CYAML

/// Reads YAML texts with libyaml, event by event.
///
/// Yams, which wraps the same library, is not used: it needs the whole of Foundation, and that made
/// the program three times as large and its start twice as long, whether or not a theme was read.
final class YAMLReader {
  /// A theme nests 3 deep. libyaml takes long over thousands of brackets, so they are refused early.
  private static let deepest = 64

  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var anchors: [String: YAMLNode] = [:]
  private var depth = 0

  /// The one document of a text; nil where the text has none.
  static func root(of text: String) throws(YAMLFault) -> YAMLNode? {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(YAMLFault) in
      try YAMLReader(bytes).document()
    }
  }

  /// - Parameter bytes: must stay while the reader does.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private func document() throws(YAMLFault) -> YAMLNode? {
    _ = try next()  // The start of the stream.
    guard try next().type == YAML_DOCUMENT_START_EVENT else { return nil }
    let root = try node(from: next())
    _ = try next()  // The end of the document.
    let rest = try next()
    guard rest.type == YAML_STREAM_END_EVENT else {
      throw YAMLFault(message: "but found another document", line: rest.line)
    }
    return root
  }

  private func node(from event: YAMLEvent) throws(YAMLFault) -> YAMLNode {
    switch event.type {
    case YAML_ALIAS_EVENT:
      guard let node = anchors[event.name] else {
        throw YAMLFault(message: "found undefined alias", line: event.line)
      }
      // Shared and not copied, so that a short text can't grow into a large tree.
      return node
    case YAML_SEQUENCE_START_EVENT: return anchored(.list(try items(of: event)), event)
    case YAML_MAPPING_START_EVENT: return anchored(.fields(try fields(of: event)), event)
    default: return anchored(.text(event.text), event)
    }
  }

  private func anchored(_ value: YAMLNode.Value, _ event: YAMLEvent) -> YAMLNode {
    let node = YAMLNode(value: value, line: event.line)
    if !event.name.isEmpty { anchors[event.name] = node }
    return node
  }

  private func fields(of start: YAMLEvent) throws(YAMLFault) -> [YAMLField] {
    let nodes = try items(of: start)
    let fields = stride(from: 0, to: nodes.count - 1, by: 2).map {
      YAMLField(key: nodes[$0], value: nodes[$0 + 1])
    }
    try refuseRepeatedNames(in: fields)
    return fields
  }

  /// The nodes up to the end of what the event starts; those of a mapping are keys and values.
  private func items(of start: YAMLEvent) throws(YAMLFault) -> [YAMLNode] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= YAMLReader.deepest else {
      throw YAMLFault(message: "nested too deep", line: start.line)
    }
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.isEnd { return items }
      items.append(try node(from: event))
    }
  }

  private func refuseRepeatedNames(in fields: [YAMLField]) throws(YAMLFault) {
    let lines = Dictionary(grouping: fields.map(\.key).filter { $0.text != nil }) { $0.text ?? "" }
      .filter { $0.value.count > 1 }
    guard let first = lines.min(by: { $0.key < $1.key }) else { return }
    throw YAMLFault(
      message: "said twice: " + lines.keys.sorted().joined(separator: ", "),
      line: first.value.first?.line)
  }

  private func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLFault(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

/// What Swift needs of an event of libyaml's, which is gone when the next one comes.
private struct YAMLEvent {
  let type: yaml_event_type_t
  let line: Int
  /// What an alias names, or the anchor of a node; empty for none.
  let name: String
  let text: String

  init(_ event: yaml_event_t) {
    type = event.type
    line = event.start_mark.line + 1
    let anchor =
      switch event.type {
      case YAML_ALIAS_EVENT: event.data.alias.anchor
      case YAML_SCALAR_EVENT: event.data.scalar.anchor
      case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor
      case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor
      default: nil as UnsafeMutablePointer<UInt8>?
      }
    name = anchor.map { String(cString: $0) } ?? ""
    guard type == YAML_SCALAR_EVENT else {
      text = ""
      return
    }
    let scalar = event.data.scalar
    text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  var isEnd: Bool { type == YAML_SEQUENCE_END_EVENT || type == YAML_MAPPING_END_EVENT }
}

extension YAMLFault {
  /// What made the parser stop.
  fileprivate init(_ parser: yaml_parser_t) {
    message = parser.problem.map { String(cString: $0) } ?? "not YAML"
    line = parser.error == YAML_READER_ERROR ? nil : parser.problem_mark.line + 1
  }
}
