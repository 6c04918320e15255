/// What the administrator set for a login over SSH that can do nothing but use this program. Nothing
/// that the person at the other end says can change it.
package struct LockedLogin: Equatable, Sendable {
  /// The folder of plans.
  package var data: String
  /// The register's file.
  package var register: String
  /// The folder of agendas, which are then called by their bare names.
  package var agendas: String?
  /// Whether the login may record nothing.
  package var isReadOnly: Bool

  package init(data: String, register: String, agendas: String? = nil, isReadOnly: Bool = false) {
    self.data = data
    self.register = register
    self.agendas = agendas
    self.isReadOnly = isReadOnly
  }

  /// What a login does that asked for something.
  package enum Answer: Equatable, Sendable {
    /// The program is run with these arguments.
    case run([String])
    /// It is told what it may ask for.
    case tell(String)
  }

  /// Holds a request against what is allowed.
  ///
  /// - Parameter request: what the client asked the server to run; nil where it asked for nothing.
  /// - Throws: why it isn't done.
  package func answer(to request: String?) throws(LoginRefusal) -> Answer {
    var words = try LoginRules.words(of: request ?? "")
    if words.first == "board" { words.removeFirst() }
    if words.first == "help" || words.contains("--help") || words.contains("-h") {
      return .tell(help)
    }
    let command = try takeCommand(from: &words)
    let asked = try AskedWords(words, of: command, agendas: agendas)
    return .run([command.name] + asked.options + ownOptions(of: command) + asked.refs)
  }

  var commands: [AllowedCommand] {
    AllowedCommand.all.filter { !isReadOnly || !$0.isForRecording }
  }

  private func takeCommand(from words: inout [String]) throws(LoginRefusal) -> AllowedCommand {
    guard let name = words.first, !name.hasPrefix("-") else { return .open }
    guard let command = commands.first(where: { $0.name == name }) else {
      let known = commands.map(\.name).joined(separator: ", ")
      throw LoginRefusal(
        "found \(name.quoted), which this login can't use; expected one of \(known)")
    }
    words.removeFirst()
    return command
  }

  /// Behind the person's own, of which none has these names.
  private func ownOptions(of command: AllowedCommand) -> [String] {
    var options = ["--data=" + data, "--register=" + register]
    if command.hasScreen { options.append("--no-editor") }
    if command.hasScreen && isReadOnly { options.append("--read-only") }
    return options
  }

  private var help: String {
    let width = commands.map(\.name.count).max() ?? 0
    let lines = commands.map { command in
      let gap = String(repeating: " ", count: width - command.name.count + 2)
      let options = command.options.map { " --" + $0.name }.joined()
      return "  \(command.name)\(gap)\(command.purpose)\n"
        + (options.isEmpty ? "" : "  \(String(repeating: " ", count: width))   \(options)\n")
    }
    return "This login uses board and nothing else. It takes:\n\n" + lines.joined()
  }
}

/// The words behind a command, as the program is to get them.
private struct AskedWords {
  /// Each in one piece with its value, so that no value can pass for an option.
  private(set) var options: [String] = []
  private(set) var refs: [String] = []

  init(_ words: [String], of command: AllowedCommand, agendas: String?) throws(LoginRefusal) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        options.append(try AskedWords.option(word, &rest, of: command, agendas: agendas))
      } else {
        refs.append(word)
      }
    }
    guard let first = refs.first else { return }
    guard command.takesRefs else {
      throw LoginRefusal("\(command.name): found \(first.quoted); expected options only")
    }
    refs.insert("--", at: 0)
  }

  private static func option(
    _ word: String, _ rest: inout ArraySlice<String>, of command: AllowedCommand, agendas: String?
  ) throws(LoginRefusal) -> String {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { "--" + $0.name == name }) else {
      let known = command.options.map { "--" + $0.name }.joined(separator: ", ")
      throw LoginRefusal(
        "\(command.name): found \(name.quoted), which this login can't use; expected "
          + (known.isEmpty ? "no option" : known))
    }
    guard let rule = option.value else {
      guard parts.count == 1 else { throw LoginRefusal("\(name): expected no value") }
      return name
    }
    let value = parts.count > 1 ? String(parts[1]) : takeValue(from: &rest)
    guard let value else { throw LoginRefusal("\(name): expected a value") }
    return try name + "=" + rule.admitted(value, as: name, agendas: agendas)
  }

  private static func takeValue(from rest: inout ArraySlice<String>) -> String? {
    rest.first.map { $0.hasPrefix("-") } == false ? rest.removeFirst() : nil
  }
}
