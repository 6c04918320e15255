package import Keyboard

/// The commands with the keys they have: their own, or those that somebody gave them.
package struct KeyTable: Equatable, Sendable {
  package let commands: [Command]
  private let byKey: [Command.Layer: [Key: Command]]
  /// What messages call commands, where that isn't their keys.
  private var words: [Command.ID: String] = [:]

  /// Every command with its own keys.
  package static let standard = KeyTable(Command.all)

  init(_ commands: [Command]) {
    self.commands = commands
    let tables = Command.Layer.allCases.map { layer in
      let there = commands.filter { $0.layers.contains(layer) }
      let pairs = there.flatMap { command in command.keys.map { ($0, command) } }
      return (layer, Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
    byKey = Dictionary(uniqueKeysWithValues: tables)
  }

  /// The commands there are on a layer.
  package func commands(on layer: Command.Layer) -> [Command] {
    commands.filter { $0.layers.contains(layer) }
  }

  /// The command a key means on a layer when no overlay takes it.
  package func bound(to key: Key, on layer: Command.Layer) -> Command? { byKey[layer]?[key] }

  /// The keys of a command.
  package func keys(of id: Command.ID) -> [Key] {
    commands.first { $0.id == id }?.keys ?? []
  }

  /// What a person is told to use for a command: its first key as it is named on screen, or its word.
  package func label(of id: Command.ID) -> String {
    words[id] ?? keys(of: id).first?.label ?? ""
  }

  /// The same table, whose commands are told by words: for those who type lines.
  package func told(by words: [Command.ID: String]) -> KeyTable {
    var table = self
    table.words = words
    return table
  }
}
