extension Settings {
  /// A command, as the commented file tells it.
  package struct CommandLine: Equatable, Sendable {
    let name: String
    let keys: String
    let title: String

    /// - Parameter keys: in the one notation, with spaces between.
    package init(name: String, keys: String, title: String) {
      self.name = name
      self.keys = keys
      self.title = title
    }
  }

  /// A file with everything there is to set, commented out: each line says what is so without it.
  package static func commentedFile(of commands: [CommandLine]) -> String {
    let fields = SettingsField.all.map { field in
      comment(field.about) + "#\(field.name): \(field.standard)\n"
    }
    return ([opening] + fields + [keys(of: commands), roles]).joined(separator: "\n")
  }

  private static let opening = comment([
    "The settings of board. A line that begins with # and a word says what is so without it: take the",
    "# away and change the rest. What isn't understood is passed over; 'board config check' names it.",
  ])

  private static let roles =
    comment([
      "The role that each login records changes in, such as {cs-officer-3: head-of-safeguarding}."
    ]) + "#roles: {}\n"

  private static func keys(of commands: [CommandLine]) -> String {
    let widest = commands.map(\.entry.count).max() ?? 0
    let lines = commands.map { command in
      let gap = String(repeating: " ", count: widest - command.entry.count + 2)
      return "#  \(command.entry)\(gap)# \(command.title)\n"
    }
    return comment([
      "The keys of each command, with spaces between: a character, ctrl-x, alt-x or a name in brackets",
      "such as <tab>. Two commands of one screen can't have the same key; Enter and Esc stay where they",
      "are. Keys in forms and lists that lie over the screen are always the same.",
    ]) + "#keys:\n" + lines.joined()
  }

  private static func comment(_ lines: [String]) -> String {
    lines.map { "# \($0)\n" }.joined()
  }
}

extension Settings.CommandLine {
  fileprivate var entry: String {
    "\(name): '\(keys.replacing("'", with: "''"))'"
  }
}
