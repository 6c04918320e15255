import FoundationEssentials
import Glibc
import Testing

@testable import SnapshotFiles

@Suite("A file that is no snapshot at all gets one clear message")
struct BrokenFileTests {
  @Test(
    "a text that isn't JSON is shown its first fault",
    arguments: [
      ("", "2026-10-31.json: error: found an empty file; expected a snapshot"),
      (
        "{\n  \"format\": 1,\n  \"council\": \"Fern",
        "2026-10-31.json:3: error: found a text without an end in column 14; "
          + "expected a closing quote"
      ),
      (
        "{\n  \"format\": 1,\n",
        "2026-10-31.json:3: error: found the end of the file in column 1; "
          + "expected a field's name in quotes"
      ),
      (
        "{\n  \"format\": 1,\n}\n",
        "2026-10-31.json:3: error: found \"}\" in column 1; expected a field's name in quotes"
      ),
      (
        "{ 'format': 1 }",
        "2026-10-31.json:1: error: found \"'\" in column 3; expected a field's name in quotes"
      ),
      (
        "{ \"format\": 1 \"council\": \"x\" }",
        "2026-10-31.json:1: error: found \"\"\" in column 15; expected a comma or }"
      ),
      (
        "{ \"format\" 1 }",
        "2026-10-31.json:1: error: found \"1\" in column 12; expected a colon"
      ),
      (
        "{ \"format\": 01 }",
        "2026-10-31.json:1: error: found \"1\" in column 14; expected a comma or }"
      ),
      (
        "{ \"format\": tru }",
        "2026-10-31.json:1: error: found \"t\" in column 13; expected a value"
      ),
      (
        "{ \"format\": 1 } {",
        "2026-10-31.json:1: error: found \"{\" in column 17; expected the end of the file"
      ),
      (
        "{ \"council\": \"Fern\nshire\" }",
        "2026-10-31.json:1: error: found a line break in a text in column 19; "
          + "expected a closing quote, or the character escaped"
      ),
      (
        "{ \"council\": \"\u{1B}]0;x\u{7}\" }",
        "2026-10-31.json:1: error: found a control character in column 15; "
          + "expected a closing quote, or the character escaped"
      ),
      (
        "{ \"council\": \"\\ud800\" }",
        "2026-10-31.json:1: error: found half of a character in column 15; "
          + "expected a pair of \\u escapes that spells a character"
      ),
      (
        String(repeating: "[", count: 100_000),
        "2026-10-31.json:1: error: found brackets nested more than 64 deep in column 65; "
          + "expected a snapshot, which nests 6 deep"
      ),
      (
        "[1, 2]",
        "2026-10-31.json:1: error: found a list; expected a snapshot: an object in { }"
      ),
    ])
  func notJSON(text: String, message: String) throws {
    #expect(try messages(of: text) == [message])
  }

  @Test(
    "a file of another format version is not judged any further",
    arguments: [
      ("\"format\": 2", "found version 2"),
      ("\"format\": \"1\"", "found version \"1\""),
      ("\"council\": 7", "found no such field"),
    ])
  func otherVersion(field: String, found: String) throws {
    let message =
      "2026-10-31.json:1: error: format: \(found); "
      + "expected 1, the version of the file format this program reads"
    #expect(try messages(of: "{ \(field), \"actions\": 3 }") == [message])
  }

  @Test("a byte that is not UTF-8 is named with its place")
  func notUTF8() throws {
    let bytes = Array("{\n\"council\": \"Fern".utf8) + [0xE9] + Array("\" }".utf8)
    #expect(
      try messages(of: bytes) == [
        "2026-10-31.json:2: error: found a byte that is not UTF-8, at byte 18; "
          + "expected text in UTF-8"
      ])
  }

  @Test("a byte order mark is ignored with a warning")
  func mark() throws {
    #expect(
      try messages(of: [0xEF, 0xBB, 0xBF] + Array(plan().utf8)) == [
        "2026-10-31.json:1: warning: found a byte order mark; "
          + "expected UTF-8 without one; it is ignored"
      ])
  }

  @Test("a missing file, a folder, a pipe and a circle of links are named as such")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    let circle = try folder.link("circle.json", to: "circle.json")
    let dangling = try folder.link("dangling.json", to: "gone.json")
    let pipe = folder.path + "/pipe.json"
    mkfifo(pipe, 0o600)
    let files = [
      folder.path + "/none.json", dangling, try folder.makeFolder("2026-10-31.json"), circle, pipe,
      try folder.write("", to: "note") + "/2026-10-31.json",
    ]
    let found = shortened(files.flatMap { SnapshotReader.read(file: $0).diagnostics }, folder.path)
    #expect(
      found == [
        "none.json: error: found no such file; expected a file to read",
        "dangling.json: error: found a link that leads nowhere; expected a file to read",
        "2026-10-31.json: error: found a folder; expected a snapshot file",
        "circle.json: error: found links that lead in a circle; expected a file to read",
        "pipe.json: error: found a device or a pipe; expected a snapshot file",
        "note/2026-10-31.json: error: found a file where its path says there is a folder; "
          + "expected a file to read",
      ])
  }

  @Test("a file one may not read is named as such", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(plan(), to: "2026-10-31.json")
    chmod(file, 0)
    #expect(
      shortened(SnapshotReader.read(file: file).diagnostics, folder.path) == [
        "2026-10-31.json: error: found no permission to read it; expected a file to read"
      ])
  }

  @Test("a file over 256 MiB is not read")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "2026-10-31.json")
    truncate(file, 300 << 20)
    #expect(
      shortened(SnapshotReader.read(file: file).diagnostics, folder.path) == [
        "2026-10-31.json: error: found a file of 300 MiB; expected at most 256 MiB"
      ])
  }

  @Test("a file's name with escape sequences is shown without them")
  func hostileName() {
    let read = SnapshotReader.read(file: "/nowhere/\u{1B}[2J.json")
    #expect(
      read.diagnostics.map(String.init(describing:)) == [
        "/nowhere/�.json: error: found no such file; expected a file to read"
      ])
  }
}
