package import Keyboard

/// The keys that a command is to have instead of its own.
package struct Rebinding: Equatable, Sendable {
  /// The command's name.
  package let command: String
  package let keys: [Key]

  package init(_ command: String, _ keys: [Key]) {
    self.command = command
    self.keys = keys
  }

  /// Why one was passed over; its command keeps the keys it had.
  package struct Fault: Error, Equatable, Sendable {
    /// Which one it was, from 0.
    package let index: Int
    package let message: String
  }
}

extension KeyTable {
  /// The table with other keys for some commands, and which of these can't be.
  ///
  /// Where two commands would have one key, the later of what was asked for goes without it; if that
  /// leaves it none, it is passed over.
  package static func standard(
    changedBy asked: [Rebinding]
  ) -> (table: KeyTable, faults: [Rebinding.Fault]) {
    var changed: [Int: Command] = [:]
    var faults: [Rebinding.Fault] = []
    for (index, rebinding) in asked.enumerated() {
      do throws(Rebinding.Fault) {
        changed[index] = try rebinding.changedCommand(at: index)
      } catch {
        faults.append(error)
      }
    }
    while let (clash, key) = firstClash(among: changed) {
      let left = changed[clash.index]?.keys.filter { $0 != key } ?? []
      changed[clash.index]?.keys = left
      if left.isEmpty { changed[clash.index] = nil }
      faults.append(clash)
    }
    return (KeyTable(commands(with: changed)), faults.sorted { $0.index < $1.index })
  }

  private static func commands(with changed: [Int: Command]) -> [Command] {
    Command.all.map { command in changed.values.first { $0.id == command.id } ?? command }
  }

  /// The first key that two commands of a layer would have; of those that were changed the later
  /// one's fault.
  private static func firstClash(
    among changed: [Int: Command]
  ) -> (fault: Rebinding.Fault, key: Key)? {
    let commands = commands(with: changed)
    for layer in Command.Layer.allCases {
      var owners: [Key: Command] = [:]
      for command in commands where command.layers.contains(layer) {
        for key in command.keys {
          if let other = owners[key] {
            return clash(of: command, other, over: key, in: changed).map { ($0, key) }
          }
          owners[key] = command
        }
      }
    }
    return nil
  }

  private static func clash(
    of one: Command, _ other: Command, over key: Key, in changed: [Int: Command]
  ) -> Rebinding.Fault? {
    let index = changed.filter { [one.id, other.id].contains($0.value.id) }.keys.max()
    guard let index, let loser = changed[index] else { return nil }
    let winner = loser.id == one.id ? other : one
    return Rebinding.Fault(
      index: index,
      message: "\(loser.id.name) can't have \(key.notation), which is \(winner.id.name)'s: "
        + "expected a key of its own")
  }
}

extension Rebinding {
  /// The command with its new keys.
  fileprivate func changedCommand(at index: Int) throws(Fault) -> Command {
    guard var changed = Command.all.first(where: { $0.id.name == command }) else {
      let alike = Command.all.map(\.id.name).nearest(to: command)
      let meant = alike.isEmpty ? "" : "expected perhaps \(alike.joined(separator: " or ")); "
      throw Fault(
        index: index,
        message: "no command is called “\(command)”: \(meant)board config init writes all names")
    }
    let own = changed.keys
    for key in keys {
      guard let objection = objection(to: key, of: changed) else { continue }
      throw Fault(index: index, message: "\(command) can't have \(key.notation): \(objection)")
    }
    let fixed = own.filter { $0.isFixed && !keys.contains($0) }
    changed.keys = (keys + fixed).reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
    return changed
  }

  private func objection(to key: Key, of command: Command) -> String? {
    if key.isFixed && !command.keys.contains(key) {
      return "it stays what opens and answers, or what leaves"
    }
    if !key.canArrive { return "terminals send it as another key, as a signal or not at all" }
    if command.isOnSlide && key.isDigit {
      return "digits are the number of a slide"
    }
    return nil
  }
}

extension Command {
  /// Whether it is there on a slide, whoever turns it.
  fileprivate var isOnSlide: Bool { layers.contains(.slide) || layers.contains(.followed) }
}

extension Key {
  /// Whether it stays with its commands whatever is asked for: with `Enter` people open and answer,
  /// with `Esc` they leave, in every list and form.
  fileprivate var isFixed: Bool { self == .enter || self == .escape }

  fileprivate var isDigit: Bool {
    guard case .character(let character) = self else { return false }
    return character.isASCII && character.isNumber
  }

  /// Whether a terminal sends it as what it is, and the program gets it.
  fileprivate var canArrive: Bool {
    switch self {
    case .character(let character): character.unicodeScalars.count == 1
    // With these begin the sequences of other keys and the answers of terminals.
    case .alt(let character):
      character.unicodeScalars.count == 1 && !"[O]PX^_\\".contains(character)
    case .ctrl(let character): "abdefgklnopqrstuvwxy]^_ ".contains(character)
    case .paste, .click, .wheelUp, .wheelDown: false
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab,
      .backTab, .backspace, .delete, .insert, .function:
      true
    }
  }
}
