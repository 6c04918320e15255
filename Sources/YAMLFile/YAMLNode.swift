import CleanText
import Yams

/// A value of a YAML file, and where it stands.
///
/// Its parts are looked at one by one and never all copied out: a few lines of aliases can stand for
/// more parts than any memory holds.
package struct YAMLNode {
  private let node: Node

  init(_ node: Node) {
    self.node = node
  }

  /// The text of a single value; nil for a list or fields.
  package var scalar: String? { node.scalar?.string }

  /// The fields in their order; nil for a single value or a list.
  package var fields: [YAMLField]? {
    node.mapping.map { $0.map { (YAMLNode($0.key), YAMLNode($0.value)) } }
  }

  /// The values of a list; nil for a single value or fields.
  package var items: [YAMLNode]? { node.sequence.map { $0.map(YAMLNode.init) } }

  /// Counted from 1.
  package var line: Int? { node.mark?.line }

  /// The value of a field; nil where there is none of this name, or no fields.
  package subscript(name: String) -> YAMLNode? {
    node.mapping?[name].map(YAMLNode.init)
  }

  /// What a field is called, for a message.
  package var name: String {
    guard let scalar else { return "(not a word)" }
    return scalar.cleaned.shortened
  }

  /// The same in quotes, for a field that nobody knows: with what else may be meant by it.
  package var unknownName: String { "“\(name)”" + YAMLSlips.hint(onName: scalar ?? "") }

  /// What was found, for a message.
  package var told: String {
    guard let scalar else { return "a list or fields" }
    guard !scalar.isEmpty else { return toldOfNothing }
    return "“\(scalar.cleaned.shortened)”" + YAMLSlips.hint(onValue: scalar)
  }

  /// A word that YAML takes for a sort of what follows leaves nothing behind.
  private var toldOfNothing: String {
    let tag = node.tag.description
    guard tag.hasPrefix("!") else {
      return "empty (what begins with # or & counts as nothing unless quoted)"
    }
    let shown = tag.cleaned.shortened
    return
      "“\(shown)”, which begins with !, which YAML takes for a sign of its own (put it in quotes, \"\(shown)\")"
  }
}

/// A field and what it says.
package typealias YAMLField = (key: YAMLNode, value: YAMLNode)

extension YAMLNode {
  /// Reads a text; nil where it holds no value.
  ///
  /// - Throws: what is no YAML, with its line.
  package static func parse(_ text: String) throws(YAMLProblem) -> YAMLNode? {
    do {
      return try compose(yaml: text).map(YAMLNode.init)
    } catch {
      throw YAMLProblem(error, in: text)
    }
  }
}

extension String {
  /// As much of it as a message has room for.
  fileprivate var shortened: String { count > mostTold ? prefix(mostTold) + "…" : self }
}

private let mostTold = 80
