import Glibc
import TerminalTestSupport
import Testing

@testable import LoginRules

/// The entry point of a locked-down login, as an SSH server runs it; what the server itself keeps out
/// comes as well.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LoginShellTests {
  @Test func `a login that asks for nothing gets the dashboard of the configured plan`() throws {
    let world = try World.ofTestshire()
    let board = try world.startLogin()
    #expect(board.screenText.contains("Testshire"))
    #expect(!board.screenLine(0).contains("read-only"))
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
  }

  @Test func `an officer's request records as themselves, and a shared login's doesn't`() throws {
    let note = "update A1 --note 'costs; £5 | $HOME'"
    let world = try World.ofTestshire(environment: ["SSH_ORIGINAL_COMMAND": note])
    expectRefused(
      try world.runLogin(["--read-only"]), code: 4, "“update”, which this login can't use")
    #expect(!world.has("data/register.sqlite"))
    expectDone(
      try world.runLogin(), [" \(ownLogin): note: “costs; £5 | $HOME”"], isNewRegister: true)
  }

  @Test func `a shared login's dashboard has no keys that record`() throws {
    let world = try World.withOneNote()
    let board = try world.startLogin(["--read-only"])
    #expect(board.screenLine(0).contains("read-only"))
    try board.press("4u")
    #expect(board.message == "The board was opened to be read only")
  }

  @Test(arguments: AllowedCommand.all.map(\.name))
  func `what a login may ask for is what the program knows, but for its files`(name: String) throws
  {
    let command = try #require(AllowedCommand.all.first { $0.name == name })
    let known = try World().run(["help", name]).output
    for option in command.options { #expect(known.contains("--\(option.name)"), "\(option.name)") }
    let own = ["data", "register", "no-editor"]
    #expect(Set(command.options.map(\.name)).isDisjoint(with: own))
    #expect(known.contains("--register"))
    #expect(known.contains("--no-editor") == command.hasScreen)
  }

  @Test(arguments: [
    "sh", "present; sh", "present\nsh", "--data /etc", "check /etc/passwd", "--theme ./x.yaml",
    "scp -t .", "/usr/lib/openssh/sftp-server", "login-shell --data /", "demo .",
    "--plan '../data'",
  ])
  func `what isn't allowed is refused in words and ends with 4`(request: String) throws {
    let world = try World.ofTestshire(environment: ["SSH_ORIGINAL_COMMAND": request])
    expectRefused(try world.runLogin(), code: 4, "expected")
    let board = try world.startLogin(isWaiting: false)
    #expect(try board.waitForExit() == .code(4))
    #expect(SentBytes(board.output).faults == [])
    #expect(!board.isOnAlternateScreen)
  }

  @Test func `the environment says nothing about files, and can't start a program`() throws {
    let world = try World.ofTestshire(environment: [
      "SSH_ORIGINAL_COMMAND": "info", "BOARD_DATA": "/tmp", "LC_ALL": "xx_XX.UTF-8",
    ])
    try world.write("roles:\n  \(ownLogin): chair\n", to: "config/improvement-board/config.yaml")
    let run = try world.runLogin()
    #expect(run.end == .code(0))
    #expect(run.output.contains("data folder:    \(world.folder)/data (--data)\n"))
    #expect(run.output.contains("configuration:  /etc/improvement-board/config.yaml "))
    #expect(run.output.contains("locale:         UTF-8\n"))
    #expect(!run.output.contains("chair"))
    #expect(!run.output.contains(world.folder + "/config"))
  }

  @Test func `an editor is never started, and the key for it is refused`() throws {
    let world = try World.ofTestshire()
    try world.writeEditor()
    let board = try world.startLogin()
    try board.typeNote("short")
    #expect(!board.message.contains("editor"))
    try board.press("\u{18}")
    #expect(board.message == "No editor is started here: the text is typed in this field")
    try board.press("\r")
    expectSaved(board, note: "short")
    #expect(!world.has("edited"))
  }

  @Test func `keys that are commands elsewhere start nothing`() throws {
    let world = try World.ofTestshire()
    let board = try world.startLogin()
    for keys in [
      "!touch edited\r\u{1B}", ":!touch edited\r\u{1B}", ":/etc/passwd\r\u{1B}", "\u{1A}",
    ] {
      try board.press(keys)
      #expect(board.state == .waiting(hasTimer: false))
      #expect(board.isOnAlternateScreen)
      #expect(!board.screenText.contains("root:"))
    }
    #expect(!world.has("edited"))
  }

  @Test(arguments: [
    "../../../../tmp/evil", "/etc/passwd", "xterm\u{1B}]0;x\u{7}", "moon",
    String(repeating: "x", count: 60_000),
  ])
  func `a terminal of a hostile or an unknown name gets a screen all the same`(name: String) throws
  {
    let world = try World.ofTestshire(environment: ["TERM": name])
    let board = try world.startLogin()
    #expect(board.screenText.contains("Testshire"))
    #expect(SentBytes(board.output).faults == [])
  }

  @Test func `a description of the terminal is the system's, whatever the environment names`()
    throws
  {
    let world = try World.ofTestshire()
    try world.write("xterm-256color,\n  cols#80, cup=PWNED%p1%d, clear=PWNED,\n", to: "evil.ti")
    let tic = try PlainRun(
      "/usr/bin/tic", ["-o", world.folder + "/evil", world.folder + "/evil.ti"],
      environment: world.environment, folder: world.folder)
    try #require(tic.end == .code(0), "\(tic.errors)")
    let hostile = try World.ofTestshire(environment: [
      "TERMINFO": world.folder + "/evil", "TERMINFO_DIRS": world.folder + "/evil",
      "ESCDELAY": "100000", "LINES": "3", "COLUMNS": "3",
    ])
    let board = try hostile.startLogin()
    #expect(board.screenText.contains("Testshire"))
    #expect(!board.screenText.contains("PWNED"))
  }

  @Test(arguments: [
    ["--data", "data"], [], ["--data", "/x", "--register", "y"],
    ["--data", "/x", "--agendas", "."],
  ])
  func `a line of the server that can't be right is wrong use`(arguments: [String]) throws {
    let run = try World().run(["login-shell"] + arguments)
    #expect(run.end == .code(2))
    #expect(run.output == "")
  }
}

extension World {
  /// What an SSH server is configured to run for this world.
  private func login(_ options: [String]) -> [String] {
    ["login-shell", "--data", folder + "/data"] + options
  }

  fileprivate func startLogin(
    _ options: [String] = [], isWaiting: Bool = true
  ) throws -> ProgramUnderTest {
    try start(login(options), columns: 160, isWaiting: isWaiting)
  }

  fileprivate func runLogin(_ options: [String] = []) throws -> PlainRun {
    try run(login(options))
  }

  /// Makes every editor there is to find one that leaves a trace.
  fileprivate func writeEditor() throws {
    for name in ["editor", "vi"] {
      try write("#!/bin/sh\ntouch \(folder)/edited\n", to: name)
      chmod(folder + "/" + name, 0o755)
    }
    for variable in ["EDITOR", "VISUAL"] { environment[variable] = folder + "/editor" }
  }
}
