import Foundation
import TerminalTestSupport
import Testing

@Suite("Installing beside a register")
struct InstallTests {
  @Test("What was recorded in the clone isn't installed")
  func registerStaysInTheClone() throws {
    let clone = try SmallClone()
    try clone.write("recorded here", to: "data/register.sqlite")
    try clone.write("half", to: "data/register.sqlite-journal")
    #expect(try clone.make("install").end == .code(0))
    #expect(try clone.installedFiles() == ["data/bury/2026-01-01.json", "themes/dark.yaml"])
  }

  @Test("What was recorded in the installed data outlasts another install, and its mode too")
  func registerOutlastsInstalling() throws {
    let clone = try SmallClone()
    try clone.write("recorded here", to: "data/register.sqlite")
    try clone.write("recorded there", to: clone.share + "data/register.sqlite", mode: 0o600)
    #expect(try clone.make("install").end == .code(0))
    #expect(try clone.text(of: clone.share + "data/register.sqlite") == "recorded there")
    #expect(try clone.mode(of: clone.share + "data/register.sqlite") == 0o600)
    #expect(try clone.mode(of: clone.share + "data/bury/2026-01-01.json") & 0o444 == 0o444)
  }

  @Test("Uninstalling leaves a register, and says so")
  func registerOutlastsUninstalling() throws {
    let clone = try SmallClone()
    #expect(try clone.make("install").end == .code(0))
    try clone.write("recorded there", to: clone.share + "data/register.sqlite")
    let run = try clone.make("uninstall")
    #expect(run.end == .code(0))
    #expect(
      run.output.contains("left where it is: installed/share/improvement-board/data/register"))
    #expect(try clone.installedFiles() == ["data/register.sqlite"])
  }

  @Test("The manual page and the completions are put where their programs look, and taken away")
  func manualAndCompletions() throws {
    let clone = try SmallClone()
    #expect(try clone.make("install").end == .code(0))
    let installed = [
      ("man/man1/board.1", "a page"), ("bash-completion/completions/board", "for bash"),
      ("zsh/site-functions/_board", "for zsh"),
      ("fish/vendor_completions.d/board.fish", "for fish"),
    ].map { ("installed/share/" + $0, $1) }
    for (file, text) in installed {
      #expect(try clone.text(of: file) == text)
      #expect(try clone.mode(of: file) == 0o644)
    }
    #expect(try clone.make("uninstall").end == .code(0))
    for (file, _) in installed { #expect(!clone.has(file)) }
  }

  @Test("Uninstalling with no register leaves nothing, and may be done twice")
  func nothingIsLeft() throws {
    let clone = try SmallClone()
    #expect(try clone.make("install").end == .code(0))
    for _ in 1...2 {
      let run = try clone.make("uninstall")
      #expect(run.end == .code(0))
      #expect(!run.output.contains("left where it is"))
      #expect(!clone.has("installed/share/improvement-board"))
      #expect(!clone.has("installed/bin/board"))
    }
  }
}

/// A folder with our Makefile, a built program and a little to install; gone after the test.
private final class SmallClone {
  let share = "installed/share/improvement-board/"
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString

  init() throws {
    for program in ["sh", "make", "install", "cp", "find", "chmod", "rm", "rmdir", "echo"] {
      let place = ["/usr/bin/", "/bin/"].map { $0 + program }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      try makeFolder("tools")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/tools/" + program, withDestinationPath: place ?? program)
    }
    let makefile = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Makefile")
    try write(try String(contentsOf: makefile, encoding: .utf8), to: "Makefile")
    try write("a program", to: ".build/release/board")
    try write("a page", to: "docs/man/board.1")
    try write("for bash", to: "docs/completions/board.bash")
    try write("for zsh", to: "docs/completions/_board")
    try write("for fish", to: "docs/completions/board.fish")
    try write("name: dark", to: "themes/dark.yaml")
    try write("{}", to: "data/bury/2026-01-01.json", mode: 0o600)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func make(_ target: String) throws -> PlainRun {
    try PlainRun(
      folder + "/tools/make", [target, "PREFIX=installed"],
      environment: ["PATH": folder + "/tools"], folder: folder)
  }

  func write(_ text: String, to name: String, mode: Int = 0o644) throws {
    if let end = name.lastIndex(of: "/") { try makeFolder(String(name[..<end])) }
    try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder + "/" + name)
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + name) }

  /// What is installed beside the program, files only.
  func installedFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder + "/" + share)
      .filter { $0.contains(".") }.sorted()
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/" + name, withIntermediateDirectories: true)
  }
}
