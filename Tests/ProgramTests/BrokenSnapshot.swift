import Glibc
import Testing

/// One way in which a snapshot file can be no snapshot.
struct BrokenSnapshot: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is said of it, after the file's name.
  let message: String
  /// Puts it where a snapshot file is expected.
  let place: @Sendable (World, String) throws -> Void

  var testDescription: String { name }

  private init(
    _ name: String, _ message: String, place: @escaping @Sendable (World, String) throws -> Void
  ) {
    self.name = name
    self.message = message
    self.place = place
  }

  private init(_ name: String, _ message: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(name, message) { world, file in try world.write(bytes(), to: file) }
  }

  /// A file with one thing in it changed.
  private init(_ name: String, _ message: String, _ old: String, _ new: String) {
    self.init(name, message) { Array(smallPlan([(old, new)]).utf8) }
  }
}

extension BrokenSnapshot {
  static let all = texts + records + wholeFiles

  private static let texts = [
    BrokenSnapshot("empty", ": error: found an empty file; expected a snapshot") { [] },
    BrokenSnapshot(
      "truncated", ":13: error: found the end of the file in column 1; expected a value"
    ) { Array(smallPlan().utf8.prefix(300)) },
    BrokenSnapshot(
      "invalid UTF-8",
      ":3: error: found a byte that is not UTF-8, at byte 36; expected text in UTF-8"
    ) {
      Array(smallPlan().utf8).map { $0 == UInt8(ascii: "h") ? 0xE9 : $0 }
    },
    BrokenSnapshot(
      "deep nesting",
      ":1: error: found brackets nested more than 64 deep in column 65; expected a snapshot, which nests 6 deep"
    ) { [UInt8](repeating: UInt8(ascii: "["), count: 200_000) },
    BrokenSnapshot(
      "deep nesting of objects",
      ":1: error: found brackets nested more than 64 deep in column 321; expected a snapshot, which nests 6 deep"
    ) {
      Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    },
    BrokenSnapshot(
      "text of 10 MB",
      ":11: error: actions[0].title (A1): found a text of 10000000 characters; expected at most 20000",
      "Train managers", String(repeating: "long ", count: 2_000_000)),
    BrokenSnapshot(
      "escape sequences",
      ":11: error: found a control character in column 30; expected a closing quote, or the character escaped",
      "Train managers", "\u{1B}]0;PWNED\u{7}\u{1B}[6n"),
  ]

  private static let records = [
    BrokenSnapshot(
      "wrong version",
      ":2: error: format: found version 2; expected 1, the version of the file format this program reads",
      "\"format\": 1", "\"format\": 2"),
    BrokenSnapshot(
      "wrong types", ":11: error: actions[0].title (A1): found a list; expected a text",
      "\"Train managers\"", "[7]"),
    BrokenSnapshot(
      "bad date",
      ":12: error: actions[0].due (A1): found \"2026-02-30\"; expected a day of the calendar as \"yyyy-mm-dd\"",
      "\"due\": \"2026-09-01\"", "\"due\": \"2026-02-30\""),
    BrokenSnapshot(
      "duplicate refs",
      ":13: error: actions[1].ref (A1): found the ref of actions[0] again; expected a ref of its own",
      "\"A2\"", "\"A1\""),
    BrokenSnapshot(
      "cycle",
      ":11: error: actions[0].dependsOn (A1): found a circle: A1 → A2 → A1; expected no action to wait for itself",
      "\"Train managers\"", "\"Train managers\", \"dependsOn\": [\"A2\"]"),
    BrokenSnapshot(
      "dangling link",
      ":13: error: actions[1].dependsOn[0] (A2): found \"A9\", which is not in the plan; expected the ref of an action",
      "[\"A1\"]", "[\"A9\"]"),
    BrokenSnapshot(
      "null",
      ":11: error: actions[0].title (A1): found null; expected a text; where nothing is known leave the field out",
      "\"Train managers\"", "null"),
    BrokenSnapshot(
      "huge number",
      ":2: error: format: found version 1000000000000000000000000000000000000000…; expected 1, the version of the file format this program reads",
      "\"format\": 1", "\"format\": 1" + String(repeating: "0", count: 400)),
    BrokenSnapshot(
      "duplicate keys", ":4: error: council: found this field twice; expected it once",
      "\"fictional\": true", "\"council\": \"Otherwhere\""),
    BrokenSnapshot(
      "date of another day",
      ":6: error: asAt: found 2026-10-30 in a file named \"2026-10-31.json\"; expected the file's name to be 2026-10-30.json",
      newestDay, "2026-10-30"),
    BrokenSnapshot(
      "hostile ref",
      ":16: error: metrics[0].ref (�): found \"�\"; expected a ref of 1 to 40 characters with no space in it, as A12",
      "\"M1\"", "\"\\u001b]52;c;UFdORUQ=\\u0007\""),
  ]

  private static let wholeFiles = [
    BrokenSnapshot("folder", ": error: found a folder; expected a snapshot file") {
      try $0.makeFolder($1)
    },
    BrokenSnapshot(
      "dangling link of the file system", ": error: found no such file; expected a file to read"
    ) { try $0.link($1, to: "gone.json") },
    BrokenSnapshot(
      "circle of links", ": error: found links that lead in a circle; expected a file to read"
    ) { try $0.link($1, to: "\(newestDay).json") },
    BrokenSnapshot("fifo", ": error: found a device or a pipe; expected a snapshot file") {
      world, file in mkfifo(world.folder + "/" + file, 0o600)
    },
    BrokenSnapshot("endless device", ": error: found a device or a pipe; expected a snapshot file")
    { try $0.link($1, to: "/dev/zero") },
    // A file that is there and can't be read, even by an administrator.
    BrokenSnapshot("unreadable", ": error: found no way to read it; expected a file to read") {
      try $0.link($1, to: "/proc/self/mem")
    },
  ]
}
