import DashboardState
import Keyboard

/// The manual page: `docs/man/board.1.in` with what the program itself knows put in.
struct ManualPage {
  let template: String
  let program: CommandInfo

  var text: String {
    template.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      switch line {
      case "@DESCRIPTION@": Mdoc.paragraphs(program.discussion ?? "")
      case "@COMMANDS@": (program.subcommands ?? []).filter(\.shouldDisplay).flatMap(lines)
      case "@KEYS@": keys
      default: [String(line)]
      }
    }.joined(separator: "\n")
  }
}

// MARK: - Commands

extension ManualPage {
  private func lines(of command: CommandInfo) -> [String] {
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isEverywhere }
    let positionals = arguments.filter { $0.kind == .positional }.map(\.usage)
    let title = ".Ss " + (["board", command.commandName] + positionals).joined(separator: " ")
    let words = [command.abstract, command.discussion].compactMap(\.self).filter { !$0.isEmpty }
    let tags = arguments.flatMap(lines)
    let list = tags.isEmpty ? [] : [".Bl -tag -width Ds"] + tags + [".El"]
    let nested = (command.subcommands ?? []).filter(\.shouldDisplay).flatMap { inner in
      lines(of: inner.named("\(command.commandName) \(inner.commandName)"))
    }
    return [title] + Mdoc.paragraphs(words.joined(separator: "\n\n")) + list + nested
  }

  private func lines(of argument: ArgumentInfo) -> [String] {
    let words = [argument.abstract, argument.discussion].compactMap(\.self).filter { !$0.isEmpty }
    return [".It " + argument.tag] + Mdoc.paragraphs(words.joined(separator: "\n\n"))
  }
}

extension CommandInfo {
  fileprivate func named(_ name: String) -> CommandInfo {
    CommandInfo(
      commandName: name, abstract: abstract, discussion: discussion, arguments: arguments,
      subcommands: subcommands, shouldDisplay: shouldDisplay)
  }
}

extension ArgumentInfo {
  /// Whether every command has it.
  fileprivate var isEverywhere: Bool { ["help", "version"].contains(valueName) && kind == .flag }

  private var value: String { valueName ?? "value" }

  /// A positional in the line that shows how a command is used.
  fileprivate var usage: String {
    let words = value + (isRepeating ? " ..." : "")
    return isOptional ? "[\(words)]" : words
  }

  fileprivate var tag: String {
    guard kind != .positional else { return "Ar " + Mdoc.arguments(value) }
    let flags = (names ?? []).map {
      ($0.kind == .long ? "Fl \\-" : "Fl ") + Mdoc.arguments($0.name)
    }
    let value = kind == .option ? " Ar " + Mdoc.arguments(value) : ""
    return flags.joined(separator: " , ") + value
  }
}

// MARK: - Keys

extension ManualPage {
  private var keys: [String] {
    let dashboard = KeyTable.standard.commands(on: .dashboard)
    let sections = Command.Section.allCases.flatMap { section in
      list(dashboard.filter { $0.section == section }, under: section.rawValue)
    }
    var told = Set(dashboard.map(\.id))
    let others = Command.Layer.allCases.flatMap { layer in
      let new = KeyTable.standard.commands(on: layer).filter { told.insert($0.id).inserted }
      return list(new, under: title(of: layer))
    }
    return sections + others
  }

  private func list(_ commands: [Command], under title: String) -> [String] {
    guard !commands.isEmpty else { return [] }
    let items = commands.flatMap { command in
      [
        ".It " + command.keys.map { Mdoc.arguments($0.label) }.joined(separator: " "),
        Mdoc.line(command.title) + ".",
      ]
    }
    return [".Ss " + Mdoc.arguments(title), ".Bl -tag -width Ds"] + items + [".El"]
  }

  private func title(of layer: Command.Layer) -> String {
    switch layer {
    case .slide: "On a slide of a meeting"
    case .followed: "On a slide that is followed"
    case .aside: "In the dashboard, gone into from a slide"
    default: "\(layer)"
    }
  }
}
