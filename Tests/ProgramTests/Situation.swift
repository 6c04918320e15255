import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// What a person may be at when the program is told to leave, or dies.
enum Situation: CaseIterable {
  case dashboard, form, editor, slide

  /// Starts the program in a world of `World.forLife`, and brings it to this moment.
  ///
  /// - Parameter shell: starts the program instead; `$board` is what it has to run.
  func start(in world: World, shell: String? = nil) throws -> ProgramUnderTest {
    let arguments = self == .slide ? ["present"] : []
    let board = try shell.map { try world.shell($0, arguments) } ?? world.start(arguments)
    try board.waitForScreen(containing: self == .slide ? "1 of " : "? keys")
    if world.has("board.process") { board.processAtWork = try world.process(in: "board.process") }
    try board.waitUntilIdle()
    try bringHere(board)
    return board
  }

  private func bringHere(_ board: ProgramUnderTest) throws {
    switch self {
    case .dashboard: try board.press("4j")
    case .form: try board.typeNote("half a thou")
    case .editor:
      try board.typeNote("half a thou")
      try board.type("\u{18}")
      try board.waitForScreen(containing: "your text?")
    case .slide: try board.press(" ")
    }
  }
}

extension World {
  /// A world with one row recorded, and an editor that asks for a line.
  static func forLife() throws -> World {
    let world = try ofTestshire(
      environment: ["EDITOR": "sh editor", "PS1": "ready ", "TMPDIR": "tmp"])
    try #require(try world.run(["update", "A1", "--note", "first"]).end == .code(0))
    try world.makeFolder("tmp")
    try world.write(
      "echo $$ >editor.process; echo 'your text?'; read line; echo \"$line\" >\"$1\"\n",
      to: "editor")
    return world
  }

  /// Runs a line of shell in a terminal; `$board` in it is the program with its arguments.
  func shell(_ line: String, _ arguments: [String] = []) throws -> ProgramUnderTest {
    var environment = environment
    environment["board"] = ([boardPath] + arguments).joined(separator: " ")
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-c", line], environment: environment, folder: folder)
    shell.surroundings = self
    return shell
  }

  /// A shell of a person's, with the program as its first job.
  func shellWithJob(_ arguments: [String] = []) throws -> ProgramUnderTest {
    let shell = try ProgramUnderTest("/bin/sh", ["-i"], environment: environment, folder: folder)
    shell.surroundings = self
    try shell.waitForScreen(containing: "ready")
    try shell.type(([boardPath] + arguments).joined(separator: " ") + "\r")
    return shell
  }

  /// The process whose number a file holds.
  func process(in file: String) throws -> Int32 {
    let text = try readText(folder + "/" + file)
    return try #require(Int32(text.prefix { $0.isNumber }))
  }
}

/// Holds that nothing of what was typed is in the register, that it is whole, and that nobody has it
/// locked or left anything beside it.
func expectRegisterIntact(
  in world: World, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  // What the kernel notes presenters by stays; its locks go with their program.
  let left = try world.names(in: "data").filter { $0 != "register.sqlite.presenting" }
  #expect(left == ["register.sqlite", "testshire"], sourceLocation: sourceLocation)
  #expect(throws: Never.self, sourceLocation: sourceLocation) {
    try WriteLock(world.folder + "/data/register.sqlite").release()
  }
  #expect(try world.provenRows() == 1, sourceLocation: sourceLocation)
}
