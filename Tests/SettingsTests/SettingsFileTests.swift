import Accounts
import App
import FoundationEssentials
import ImprovementPlan
import Testing

@testable import Settings

struct SettingsFileTests {
  @Test func `without a file nothing is set, and nothing said`() throws {
    let configuration = Configuration(try paths(inFolder: "/nonexistent"))
    #expect(configuration.settings == Settings())
    #expect(configuration.warnings == [])
  }

  @Test func `a file that can't be looked at is no file left out`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    let place = folder + "/improvement-board"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: place + "/config.yaml", withDestinationPath: "/nonexistent/config.yaml")
    let warnings = Configuration(try paths(inFolder: folder)).warnings
    #expect(warnings.map(\.message) == ["nothing of the file counts: not a file"])
  }

  private func paths(inFolder folder: String) throws -> Paths {
    let today = try #require(Day(iso: "2026-11-29"))
    return Paths(
      data: nil,
      Surroundings(
        environment: ["XDG_CONFIG_HOME": folder], workingFolder: "/nonexistent", program: nil,
        today: today, account: .found(Account(login: "officer", home: "/nonexistent"))))
  }

  @Test func `roles are read by login`() throws {
    let text = "# who is who\nroles:\n  cs-officer-3: head-of-safeguarding\n  \"1001\": clerk\n"
    let (settings, warnings) = try read(text)
    #expect(settings.roles == ["cs-officer-3": "head-of-safeguarding", "1001": "clerk"])
    #expect(warnings == [])
  }

  @Test(arguments: ["", "# nothing yet\n", "roles: {}\n"])
  func `a file that sets nothing is no fault`(text: String) throws {
    let (settings, warnings) = try read(text)
    #expect(settings == Settings())
    #expect(warnings == [])
  }

  @Test(arguments: [
    (
      "rules:\n  a: b\nroles:\n  a: b",
      ":1: warning: unknown field “rules”: expected theme, wording, stale-after, suppress-below, ascii, cursor, plain, keys, roles"
    ),
    (
      "roles:\n  a: b\n  c: [d]",
      ":3: warning: the role of “c” is a list or fields: expected a role of up to 40 letters of A to Z, with or without accents, digits, spaces and hyphens"
    ),
    (
      "roles:\n  a: b\n  c: # d",
      ":3: warning: the role of “c” is empty (what begins with # or & counts as nothing unless quoted): expected a role of up to 40 letters of A to Z, with or without accents, digits, spaces and hyphens"
    ),
    (
      "roles:\n  a: b\n  ? [c]\n  : d",
      ":4: warning: the role of “(not a word)” is “d”: expected a role of up to 40 letters of A to Z, with or without accents, digits, spaces and hyphens"
    ),
  ])
  func `what isn't understood is warned of with its line, and the rest counts`(
    text: String, warning: String
  ) throws {
    let (settings, warnings) = try read(text)
    #expect(settings.roles == ["a": "b"])
    #expect(warnings.map { $0.description.drop { $0 != ":" } } == [warning[...]])
  }

  @Test(arguments: [
    ("roles: clerk", ":1: warning: roles is “clerk”: expected fields"),
    ("- roles", ":1: warning: the file is a list or fields: expected fields"),
    (
      "roles:\n\ta: b",
      ":2: warning: nothing of the file counts: a tab before the text: expected spaces"
    ),
    (
      "theme: 'dark\nascii: true\n",
      ":1: warning: nothing of the file counts: “'dark” begins with a quote and never ends: expected another ' at its end"
    ),
    (
      "# mine\ntheme: dark\nroles:\n  theme: a\ntheme: light",
      ":5: warning: nothing of the file counts: said twice: theme; expected it once"
    ),
    (
      "roles: {",
      ":1: warning: nothing of the file counts: “{” begins with {, which YAML takes for a sign of its own: put it in quotes, \"{\""
    ),
    (
      "theme:dark",
      ":1: warning: the file is “theme:dark” (a colon needs a blank behind it): expected fields"
    ),
  ])
  func `a file of the wrong shape sets nothing`(text: String, warning: String) throws {
    var (settings, warnings) = try read(text)
    #expect((settings.doubt == nil) == text.hasPrefix("roles: clerk"))
    settings.doubt = nil
    #expect(settings == Settings())
    #expect(warnings.map { $0.description.drop { $0 != ":" } } == [warning[...]])
  }

  @Test func `a file with a byte order mark is read`() throws {
    let (settings, warnings) = try read("\u{FEFF}theme: dark\nstale-after: 7\n")
    #expect(settings.theme?.value == "dark")
    #expect(warnings == [])
  }

  @Test("A long value is told by its beginning")
  func longValue() throws {
    let (_, warnings) = try read("ascii: " + String(repeating: "x", count: 200_000))
    #expect(warnings.map { $0.description.contains("xxx…”: expected") } == [true])
    #expect(warnings.allSatisfy { $0.description.count < 250 })
  }

  @Test(arguments: [
    #""c\e[31mlerk""#, "'Chief, 22 Nov 10:00 other: note'", "(taken back)", "' '",
    "a23456789 123456789 123456789 123456789 x",
  ])
  func `a role that reads as more than a role is passed over`(role: String) throws {
    let (settings, warnings) = try read("roles:\n  a: \(role)")
    #expect(settings.roles == [:])
    #expect(warnings.count == 1)
  }
}

/// Reads a file of this text.
func read(_ text: String) throws -> (Settings, [SettingsWarning]) {
  try withFile(text) { Settings.read(file: $0) }
}

/// Hands over the path of a file of this text, which is gone afterwards.
func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try Data(text.utf8).write(to: URL(filePath: folder + "/config.yaml"))
  return try body(folder + "/config.yaml")
}
