import FoundationEssentials
import TerminalTestSupport
import Testing

/// One rule at every door: what is typed is UTF-8, else in the locale's character set; what is neither is
/// refused, and never recorded as a sign in its place.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct UnreadableTextTests {
  /// A locale in which £ is one byte, installed for the test.
  private static let pounds: [(set: String, bytes: [UInt8])] = [
    ("ISO-8859-15", [0xA3]), ("CP1252", [0xA3]), ("ISO-8859-15", [0xC2, 0xA3]),
  ]

  private func world(in set: String) throws -> World {
    let world = try World.ofTestshire(environment: ["LOCPATH": "locales", "LANG": "board"])
    try world.makeLocale(named: "board", characterSet: set)
    return world
  }

  private func onlyNote(in world: World) throws -> String? {
    let rows = try world.recorded()
    #expect(rows.count == 1)
    return rows.first?.to ?? rows.first?.why
  }

  @Test(.enabled(if: hasSourcesOfLocales), arguments: pounds)
  func `an argument, a line and a key in the locale's character set are recorded as meant`(
    set: String, bytes: [UInt8]
  ) throws {
    let octal = bytes.map { "\\" + String($0, radix: 8) }.joined()
    let update = "exec \(boardPath) update A1 --note \"$(printf '\(octal)5')\""
    let argued = try world(in: set)
    #expect(try argued.run(inShell: update).end == .code(0))
    #expect(try argued.run(["history", "--format", "json"]).output.contains("£5"))

    let typed = try world(in: set)
    let lines = Array("a1\nupdate\nnote\n".utf8) + bytes + Array("5\nyes\n".utf8)
    _ = try typed.converse(lines)
    #expect(try typed.run(["history", "--format", "json"]).output.contains("£5"))

    let pressed = try world(in: set)
    let board = try pressed.start()
    try board.press("4guo")
    try board.type(bytes: bytes + Array("5\r".utf8))
    try board.waitUntilIdle()
    #expect(try pressed.run(["history", "--format", "json"]).output.contains("£5"))
  }

  /// The end of what is typed where the last letter may still combine, and the text it is.
  private static let combining: [(set: String, bytes: [UInt8], text: String)] = [
    ("CP1258", Array("caf".utf8) + [0xE9] + Array(" hella".utf8), "café hella"),
    ("CP1258", Array("Ren".utf8) + [0xE9], "René"),
    ("CP1258", [0x48, 0xEA, 0xF2], "H\u{1EC7}"), ("CP1255", [0xE0, 0xE0], "אא"),
    ("TCVN5712-1", [0xAA, 0x61], "êa"),
  ]

  @Test(.enabled(if: hasSourcesOfLocales), arguments: combining)
  func `the last letter is recorded where it may still combine with what follows`(
    set: String, bytes: [UInt8], text: String
  ) throws {
    let octal = bytes.map { "\\" + String($0, radix: 8) }.joined()
    let update = "exec \(boardPath) update A1 --note \"$(printf '\(octal)')\""
    let argued = try world(in: set)
    #expect(try argued.run(inShell: update).end == .code(0))
    #expect(try argued.lastBytes() == Array(text.utf8))

    let typed = try world(in: set)
    _ = try typed.converse(Array("a1\nupdate\nnote\n".utf8) + bytes + Array("\nyes\n".utf8))
    #expect(try typed.lastBytes() == Array(text.utf8))

    let pressed = try world(in: set)
    for isPaste in [false, true] {
      let board = try pressed.start()
      try board.press("4guo")
      try board.type(bytes: isPaste ? Array("\u{1B}[200~".utf8) + bytes : bytes)
      if isPaste { try board.type("\u{1B}[201~") }
      try board.waitUntilIdle()
      try board.press("\r")
      try board.waitUntilIdle()
      #expect(try pressed.lastBytes() == Array(text.utf8))
    }
    #expect(try pressed.recorded().count == 2)
  }

  @Test(.enabled(if: hasSourcesOfLocales))
  func `a letter that may still combine is shown at once`() throws {
    let board = try world(in: "CP1258").start()
    try board.press("4/")
    for (bytes, shown) in [([0x61], "a"), ([0xE9], "ae"), ([0x61], "aea")] as [([UInt8], String)] {
      try board.type(bytes: bytes)
      try board.waitForScreen(containing: "Filter: \(shown)")
      try board.waitUntilIdle()
    }
  }

  @Test func `UTF-8 typed in the C locale is what it is`() throws {
    let world = try World.ofTestshire(environment: ["LANG": "C"])
    let board = try world.start()
    try board.press("4guo")
    try board.type(bytes: [0xC2, 0xA3] + Array("5\r".utf8))
    try board.waitUntilIdle()
    #expect(try world.run(["history", "--format", "json"]).output.contains("£5"))
  }

  @Test(arguments: ["C", "C.UTF-8"])
  func `an argument that is neither is refused, and said which and where`(locale: String) throws {
    let world = try World.ofTestshire(environment: ["LANG": locale])
    let run = try world.run(
      inShell: "exec \(boardPath) update A1 --note \"$(printf 'costs \\2435')\"")
    expectRefused(run, code: 2, "argument 4: found byte A3 after")
    #expect(!world.has("data/register.sqlite"))
  }

  @Test(arguments: ["C", "C.UTF-8"])
  func `a piped line that is neither ends plain mode before what follows it`(locale: String) throws
  {
    let world = try World.ofTestshire(environment: ["LANG": locale])
    let lines = Array("a1\nupdate\nnote\ncosts ".utf8) + [0xA3] + Array("5\nyes\nyes\n".utf8)
    let run = try world.converse(lines)
    #expect(run.end == .code(2))
    #expect(run.errors.contains("standard input, line 4: found byte A3 after"))
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `a typed line that is neither is said again, and the question comes back`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(["--plain"])
    try board.type(bytes: Array("costs ".utf8) + [0xA3] + Array("5\n".utf8))
    try board.waitUntilIdle()
    #expect(board.screenText.contains("The line is not taken: found byte A3 after “costs ”"))
    #expect(board.screenText.contains("It was: costs <A3>5"))
    try board.type("quit\n")
    #expect(try board.waitForExit() == .code(0))
  }

  @Test func `a key and a paste that are neither type nothing, and what was typed stays`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 120)
    try board.press("4guocosts ")
    try board.type(bytes: [0xA3])
    try board.type("5")
    try board.waitUntilIdle()
    try board.type(bytes: Array("\u{1B}[200~all ".utf8) + [0xA3] + Array("6\u{1B}[201~".utf8))
    try board.waitUntilIdle()
    #expect(board.message.contains("Byte A3 came, which is no text"), "\(board.message)")
    try board.press("\r")
    expectSaved(board, note: "costs 5")
  }

  @Test func `a text from the editor that is neither changes nothing, and is kept`() throws {
    let world = try World.ofTestshire()
    try world.write("#!/bin/sh\nprintf 'costs \\2435' > \"$1\"\n", to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: world.folder + "/editor")
    world.environment["EDITOR"] = world.folder + "/editor"
    world.environment["TMPDIR"] = world.folder
    let board = try world.start(columns: 200)
    try board.press("4guobefore\u{18}")
    try board.waitForScreen(containing: "found byte A3 after")
    #expect(board.screenText.contains("kept in \(world.folder)/board-"))
    try board.pressAlone("\r")
    try board.waitForScreen(containing: "Saved A1")
    expectSaved(board, note: "before")
  }

  @Test(arguments: ["--data", "--register", "--theme"])
  func `a path in another character set than UTF-8 is refused`(option: String) throws {
    guard hasSourcesOfLocales else { return }
    let world = try world(in: "ISO-8859-15")
    for value in ["\(option) \"$(printf 'caf\\351')\"", "\(option)=\"$(printf 'caf\\351')\""] {
      let run = try world.run(inShell: "exec \(boardPath) \(value)")
      expectRefused(run, code: 2, "in the locale's character set, expected a path in UTF-8")
    }
  }
}

extension World {
  /// The text recorded last: strings are equal whose letters are composed of others.
  fileprivate func lastBytes() throws -> [UInt8]? {
    try recorded().last?.to.map { Array($0.utf8) }
  }
}
