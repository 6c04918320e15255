import App
import ArgumentParser
import Glibc
import LocaleText
import LoginRules

extension Board {
  struct LoginShell: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "login-shell",
      abstract: "Serve a login over SSH that may use this program and nothing else.",
      discussion: """
        For the line ForceCommand of an SSH server; docs/ssh.md has the whole set-up. It reads what \
        the client asked for in SSH_ORIGINAL_COMMAND, runs it with a new environment where the \
        login may, and else says why not and ends with 4. No shell takes part, no editor is \
        started, and no file can be named but the ones given here.
        """)

    @Option(
      help: "The folder of plans, from the root: /srv/board/data.", transform: absolutePath(_:))
    var data: String
    @Option(
      help: "The register (default: register.sqlite in the folder of plans).",
      transform: absolutePath(_:))
    var register: String?
    @Option(
      help: "A folder of agendas; --agenda NAME then takes NAME.yaml of it.",
      transform: absolutePath(_:))
    var agendas: String?
    @Flag(name: .customLong("read-only"), help: "Nothing may be recorded: for a shared login.")
    var readOnly = false

    func run() {
      let login = LockedLogin(
        data: data, register: register ?? data + "/register.sqlite", agendas: agendas,
        isReadOnly: readOnly)
      do throws(LoginRefusal) {
        switch try login.answer(to: try requestOfClient()) {
        case .run(let arguments): startAnew(arguments)
        case .tell(let text): tell(text)
        }
      } catch {
        fail([error.description], .notAllowed)
      }
    }
  }
}

/// What the client asked the server to run; nil where it asked for nothing.
private func requestOfClient() throws(LoginRefusal) -> String? {
  guard let bytes = getenv("SSH_ORIGINAL_COMMAND") else { return nil }
  do throws(UnreadableText) {
    return try readText(UnsafeRawBufferPointer(start: bytes, count: strlen(bytes)))
  } catch {
    throw LoginRefusal(error.description)
  }
}

/// Runs this same program with these arguments and an environment of its own, in the root folder, in
/// place of this process.
private func startAnew(_ arguments: [String]) -> Never {
  let surroundings = Surroundings.ofProgram()
  guard let program = surroundings.program else {
    fail(["/proc/self/exe: can't be read, so that the program can't be run again"], .notAllowed)
  }
  let environment = safeEnvironment(
    from: surroundings.environment, knowsTerminal: isDescribed(_:))
  // So that no ./data and no ./themes of a folder somebody may write counts.
  guard chdir("/") == 0 else { fail(["/: can't go there"], .notAllowed) }
  withCStrings(["board"] + arguments) { arguments in
    withCStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
      _ = execve(program, arguments, variables)
    }
  }
  fail(["\(program): can't be run again"], .notAllowed)
}

/// Whether the system's own folders describe a kind of terminal: those that curses looks in on Debian,
/// whatever the environment says.
private func isDescribed(_ terminal: String) -> Bool {
  ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains { folder in
    access("\(folder)/\(terminal.prefix(1))/\(terminal)", R_OK) == 0
  }
}

/// Lends texts to C as a list that ends in NULL.
private func withCStrings(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Void
) {
  var copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  body(&copies)
}

private func absolutePath(_ text: String) throws -> String {
  guard text.hasPrefix("/") else {
    throw ValidationError("found “\(text)”, expected a path from the root, /srv/board/…")
  }
  return try path(text)
}
