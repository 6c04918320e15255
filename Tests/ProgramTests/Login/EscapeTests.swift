import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// Ways out of a locked-down login, tried on a real OpenSSH server with the documented set-up.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: SecureShellServer.canRun, SecureShellServer.needs))
struct EscapeTests {
  private let server: SecureShellServer

  init() throws {
    server = try SecureShellServer(serving: try World.ofTestshire())
  }

  @Test func `nothing but the named commands is run, with a terminal or without`() throws {
    let touch = "touch \(server.loot)/was-here"
    let requests = [
      touch, "bash", "present; \(touch)", "history && \(touch)", "history | sh",
      "history\n\(touch)",
      "history $(\(touch))", "'; \(touch)'", "history > \(server.loot)/was-here",
      "scp -t \(server.loot)", "--data /etc", "demo \(server.loot)",
    ]
    for request in requests {
      let run = try server.run(server.member, [request])
      #expect(run.end == .code(4), "\(request): \(run.output)\(run.errors)")
      #expect(run.output == "", "\(request)")
      #expect(run.errors.hasPrefix("board: "), "\(request)")
      let session = try server.logIn(server.officer, request)
      #expect(try session.waitForExit() == .code(4), "\(request)")
      #expect(session.screenText.hasPrefix("board: "), "\(session.screenText)")
    }
    try expectNothingDone()
  }

  @Test func `the shared account can't record, with the register's own permissions either`() throws
  {
    let note = ["update", "A1", "--note", "x"]
    #expect(try server.run(server.officer, note).end == .code(0))
    for request in [note, ["undo"], ["present"], ["conflicts"]] {
      let run = try server.run(server.member, request)
      #expect(run.end == .code(4))
      #expect(run.errors.contains("which this login can't use"))
    }
    let register = server.world.folder + "/recorded/register.sqlite"
    let (id, group) = (String(server.member.id), String(server.member.group))
    let forced = try server.runClient(
      "/usr/bin/setpriv",
      ["--reuid=" + id, "--init-groups", "--regid=" + group, boardPath] + note
        + ["--data", server.world.folder + "/data", "--register", register])
    #expect(forced.end == .code(4))
    let history = try server.run(server.member, ["history"])
    #expect(history.end == .code(0))
    #expect(history.output.contains("\(server.officer.name): note: “x”"))
    #expect(history.output.split(separator: "\n").count == 1)
  }

  @Test func `files can't be copied in or out`() throws {
    let target = "\(server.officer.name)@127.0.0.1:"
    try server.world.write("secret", to: "mine")
    for old in [[], ["-O"]] {
      let options = server.clientOptions + old
      let put = [server.world.folder + "/mine", target + server.loot + "/mine"]
      #expect(try server.runClient("/usr/bin/scp", options + put).end != .code(0))
      let get = [target + "/etc/passwd", server.world.folder + "/theirs"]
      #expect(try server.runClient("/usr/bin/scp", options + get).end != .code(0))
    }
    try server.world.write("put mine \(server.loot)/mine\nget /etc/passwd theirs\n", to: "batch")
    let batch = ["-b", server.world.folder + "/batch", target]
    #expect(try server.runClient("/usr/bin/sftp", server.clientOptions + batch).end == .code(255))
    #expect(!server.world.has("theirs"))
    try expectNothingDone()
  }

  @Test func `nothing is forwarded, in either direction`() throws {
    let there = try server.run(server.officer, [], options: ["-W", "127.0.0.1:\(server.port)"])
    #expect(there.end == .code(255))
    #expect(there.errors.hasPrefix("stdio forwarding failed"))
    #expect(there.output == "")
    for back in ["0:127.0.0.1:\(server.port)", server.loot + "/socket:127.0.0.1:\(server.port)"] {
      let run = try server.run(
        server.officer, [], options: ["-N", "-o", "ExitOnForwardFailure=yes", "-R", back])
      #expect(run.end == .code(255))
      #expect(run.errors.contains("remote port forwarding failed"), "\(run.errors)")
    }
    try expectNothingDone()
  }

  @Test func `a connection that asks for no program gets none`() throws {
    let client = try server.beginClient(["-N"], for: server.officer)
    try waitFor("the login") { server.officer.processes.contains { $0.name == "sshd" } }
    #expect(server.officer.processes.map(\.name) == ["sshd"])
    client.kill()
    try waitFor("the end of the session") { server.officer.processes.isEmpty }
  }

  @Test func `the client's environment counts for nothing`() throws {
    let variables = [
      "BOARD_DATA", "LD_PRELOAD", "TERMINFO", "XDG_CONFIG_HOME", "BASH_ENV", "ENV", "EDITOR",
      "HOME",
      "LC_ALL",
    ]
    let sent = variables.map { "\($0)=\(server.loot)" }.joined(separator: " ")
    let run = try server.run(server.officer, ["info"], options: ["-o", "SetEnv=" + sent])
    #expect(run.end == .code(0))
    #expect(run.output.contains("data folder:    \(server.world.folder)/data (--data)\n"))
    #expect(run.output.contains("configuration:  /etc/improvement-board/config.yaml "))
    #expect(!run.output.contains(server.loot))
    try expectNothingDone()
  }

  @Test(arguments: [
    "../../../../tmp/x", "xterm;touch was-here", "\u{1B}]0;x\u{7}\u{1B}[2J",
    String(repeating: "x", count: 20_000),
  ])
  func `a hostile name of a terminal opens the dashboard as any other`(terminal: String) throws {
    let session = try server.logIn(server.officer, terminal: terminal)
    try session.waitForScreen(containing: "Testshire")
    try session.waitForScreen(containing: "? keys")
    try session.type("q")
    #expect(try session.waitForExit() == .code(0))
    #expect(!session.screenText.contains("]0;x"))
    try expectNothingDone()
  }

  @Test func `no key starts another program`() throws {
    let session = try server.logIn(server.officer, columns: 160)
    try session.waitForScreen(containing: "? keys")
    let touch = "touch \(server.loot)/was-here"
    try session.type("!")
    try session.waitForScreen(containing: "! does nothing here")
    for place in ["!\(touch)", "/etc/passwd", "../../data", "|sh"] {
      try session.type(":\(place)\r")
      try session.waitForScreen(containing: place)
      try session.waitForScreen(containing: "Nothing is called that")
      try session.type("\u{1B}")
      try session.waitForScreen(containing: "? keys")
    }
    try session.type("\u{1A}4guo")
    try session.waitForScreen(containing: "› Note")
    try session.type("kept\u{18}")
    try session.waitForScreen(containing: "No editor is started here")
    #expect(server.officer.processes.map(\.name).sorted() == ["board", "sshd"])
    try session.pressAlone("\r")
    try session.waitForScreen(containing: "Saved A1: note: “kept”")
    try expectNothingDone()
  }

  private func expectNothingDone(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: server.loot)
    #expect(found == [], sourceLocation: sourceLocation)
  }
}
