import CleanText
import Slides
import YAMLFile

/// An agenda's file being read, item by item; faults are gathered, so that all are told at once.
struct AgendaReading {
  private(set) var items: [Agenda.Item] = []
  /// The lines of the names of slides, by item.
  private(set) var nameLines: [[Int?]] = []
  private(set) var faults: [AgendaFault] = []

  /// A few lines of aliases can stand for any number of items.
  private static let mostItems = 200
  private static let mostNames = 200
  private static let mostInTitle = 200
  private static let mostInText = 4_000
  private static let minutes = 1...600

  mutating func read(_ root: YAMLNode?) {
    for (key, value) in fields(of: root, called: "the file") {
      guard key.scalar == "items" else {
        object("unknown field \(key.unknownName): expected items", line: key.line)
        continue
      }
      for item in list(value, called: "items", most: AgendaReading.mostItems) { readItem(item) }
    }
    if items.isEmpty, faults.isEmpty { object("no items: expected a list of them", line: nil) }
  }

  mutating func object(_ message: String, line: Int?) {
    faults.append(AgendaFault(line: line, message: message))
  }
}

extension AgendaReading {
  private mutating func readItem(_ node: YAMLNode) {
    var item = Agenda.Item()
    var lines: [Int?] = []
    let faultsBefore = faults.count
    for (key, value) in fields(of: node, called: "the item") {
      switch key.scalar {
      case "title": item.title = text(value, of: key, most: AgendaReading.mostInTitle)?.cleaned
      case "minutes": item.minutes = number(value)
      case "notes": item.notes = text(value, of: key, most: AgendaReading.mostInText)
      case "text": item.text = text(value, of: key, most: AgendaReading.mostInText)
      case "slides", "slide":
        let names = names(value, of: key)
        item.slides += names.map(\.text)
        lines += names.map(\.line)
      default:
        object("unknown field \(key.unknownName): expected \(expectedFields)", line: key.line)
      }
    }
    if item.showsNothing, faults.count == faultsBefore {
      object("the item has nothing to show: expected title, slides or text", line: node.line)
    }
    items.append(item)
    nameLines.append(lines)
  }

  private mutating func fields(of node: YAMLNode?, called name: String) -> [YAMLField] {
    guard let node, node.scalar != "" else {
      object("\(name) is empty: expected fields", line: node?.line)
      return []
    }
    if let fields = node.fields { return fields }
    object("\(name) is \(node.told): expected fields", line: node.line)
    return []
  }

  private mutating func list(_ node: YAMLNode, called name: String, most: Int) -> [YAMLNode] {
    guard let items = node.items else {
      let told = node.fields == nil ? node.told : "fields"
      object("\(name) is \(told): expected a list", line: node.line)
      return []
    }
    guard items.count <= most else {
      object("\(items.count) \(name): expected at most \(most)", line: node.line)
      return []
    }
    return items
  }

  /// One name, or a list of them.
  private mutating func names(
    _ node: YAMLNode, of key: YAMLNode
  ) -> [(text: String, line: Int?)] {
    let nodes =
      node.scalar == nil ? list(node, called: key.name, most: AgendaReading.mostNames) : [node]
    return nodes.compactMap { name in
      text(name, of: key, most: AgendaReading.mostInTitle).map { ($0.cleaned, name.line) }
    }
  }

  /// A text, its paragraphs on lines of their own, each fit for a screen.
  private mutating func text(_ node: YAMLNode, of key: YAMLNode, most: Int) -> String? {
    guard let text = node.scalar, text.contains(where: { !$0.isWhitespace }) else {
      object("\(key.name) is \(node.told): expected text", line: node.line)
      return nil
    }
    guard text.count <= most else {
      object(
        "\(key.name) has \(text.count) characters: expected at most \(most)", line: node.line)
      return nil
    }
    return text.split(separator: "\n").map { String($0).cleaned }.joined(separator: "\n")
  }

  private mutating func number(_ node: YAMLNode) -> Int? {
    let range = AgendaReading.minutes
    if let number = node.scalar.flatMap({ Int($0) }), range.contains(number) { return number }
    object(
      "minutes is \(node.told): expected a whole number, \(range.lowerBound) to \(range.upperBound)",
      line: node.line)
    return nil
  }
}

private let expectedFields = "title, minutes, notes, slides or text"

extension Agenda.Item {
  fileprivate var showsNothing: Bool { title == nil && text == nil && slides.isEmpty }
}
