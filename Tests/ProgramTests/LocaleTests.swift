import FoundationEssentials
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LocaleTests {
  @Test(
    arguments: [
      ["LANG": "xx_XX.UTF-8"], ["LANG": "C", "LC_ALL": "xx_XX.utf8"],
      ["LANG": "C", "LC_CTYPE": "C.UTF-8"], ["LANG": "C.UTF-8", "LC_TIME": "xx_XX"],
    ])
  func `a locale that writes UTF-8 does so, though it isn't installed`(
    environment: [String: String]
  ) throws {
    let board = try World(environment: environment).start()
    expectWhole(board, council: "Fernshire")
  }

  @Test(
    arguments: [
      ["LANG": ""], ["LANG": "xx_XX"], ["LANG": "xx_XX.ISO-8859-1"],
      ["LANG": "C.UTF-8", "LC_ALL": "C"], ["LC_CTYPE": "POSIX"],
    ])
  func `where a locale writes no UTF-8, all that is said is ASCII`(
    environment: [String: String]
  ) throws {
    let world = try World(environment: environment)
    for arguments in everyCommand {
      let run = try world.run(arguments)
      #expect(run.output.utf8.allSatisfy { $0 < 0x80 }, "\(arguments)")
      #expect(run.errors.utf8.allSatisfy { $0 < 0x80 }, "\(arguments): \(run.errors)")
    }
    for arguments in [[], ["present"]] {
      let board = try world.start(arguments)
      try board.press("jjj")
      #expect(SentBytes(board.output).isASCII)
    }
  }

  @Test(.enabled(if: hasSourcesOfLocales))
  func `letters of another character set are typed and shown`() throws {
    let world = try World(environment: ["LOCPATH": "locales", "LANG": "board"])
    try world.makeLatin1Locale(named: "board")
    let board = try world.start()
    try board.type(bytes: [0x34, 0x2F, 0xE9, 0x74, 0xE9])
    try board.waitForScreen(containing: "Filter: ete")
    #expect(SentBytes(board.output).isASCII)
  }
}

/// What has words of its own to say, and those of a plan.
private let everyCommand = [
  [], ["present"], ["info"], ["check", "nowhere"], ["history"], ["conflicts"], ["verify"],
  ["--help"], ["present", "--help"], ["help", "update"], ["--plan", "é–“"], ["--as-of", "“"],
  ["update", "P21", "--note", "été – “done”"], ["history", "P21"], ["undo"],
  ["update", "P21", "--rating", "“"],
]

extension World {
  fileprivate func makeLatin1Locale(named name: String) throws {
    try makeLocale(named: name, characterSet: "ISO-8859-1")
  }

  func makeLocale(named name: String, characterSet set: String) throws {
    try makeFolder("locales")
    // One whose own words can be written in the set.
    let source = ["CP1255": "he_IL", "TCVN5712-1": "vi_VN"][set] ?? "en_GB"
    let run = try PlainRun(
      "/usr/bin/env", ["localedef", "-i", source, "-f", set, "./locales/\(name)"],
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, folder: folder)
    try #require(run.end == .code(0))
  }
}

/// Not every system has them.
let hasSourcesOfLocales = FileManager.default.fileExists(
  atPath: "/usr/share/i18n/locales/en_GB")
