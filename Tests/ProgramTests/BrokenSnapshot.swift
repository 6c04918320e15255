import Glibc
import Testing

/// One way in which a file can be no snapshot, and what is said of it.
struct BrokenSnapshot: Sendable, CustomTestStringConvertible {
  let name: String
  /// The line with the fault; nil where the whole file is at fault.
  let line: Int?
  let fault: String
  /// Puts it where a snapshot file is expected.
  let place: @Sendable (World, String) throws -> Void

  var testDescription: String { name }

  private init(
    _ name: String, line: Int? = nil, found: String, expected: String,
    place: @escaping @Sendable (World, String) throws -> Void
  ) {
    self.name = name
    self.line = line
    fault = "found \(found); expected \(expected)"
    self.place = place
  }

  private init(
    _ name: String, line: Int? = nil, found: String, expected: String, bytes: [UInt8]
  ) {
    self.init(name, line: line, found: found, expected: expected) { try $0.write(bytes, to: $1) }
  }

  /// The small plan with one thing in it changed.
  private init(
    _ name: String, _ change: (old: String, new: String), line: Int, at path: String? = nil,
    found: String, expected: String
  ) {
    self.name = name
    self.line = line
    fault = (path.map { "\($0): " } ?? "") + "found \(found); expected \(expected)"
    place = { try $0.write(smallPlan(changing: change.old, to: change.new), to: $1) }
  }
}

extension BrokenSnapshot {
  static let all = texts + records + wholeFiles

  private static let texts = [
    BrokenSnapshot("empty", found: "an empty file", expected: "a snapshot", bytes: []),
    BrokenSnapshot(
      "truncated", line: 13, found: "the end of the file in column 1", expected: "a value",
      bytes: Array(smallPlan().utf8.prefix(300))),
    BrokenSnapshot(
      "invalid UTF-8", line: 3, found: "a byte that is not UTF-8, at byte 36",
      expected: "text in UTF-8",
      bytes: smallPlan().utf8.map { $0 == UInt8(ascii: "h") ? 0xE9 : $0 }),
    BrokenSnapshot(
      "nested lists", line: 1, found: "brackets nested more than 64 deep in column 65",
      expected: "a snapshot, which nests 6 deep",
      bytes: [UInt8](repeating: UInt8(ascii: "["), count: 200_000)),
    BrokenSnapshot(
      "nested objects", line: 1, found: "brackets nested more than 64 deep in column 321",
      expected: "a snapshot, which nests 6 deep",
      bytes: Array(String(repeating: "{\"a\":", count: 100_000).utf8)),
    BrokenSnapshot(
      "raw escape sequences", ("Train managers", "\u{1B}]0;PWNED\u{7}\u{1B}[6n"), line: 11,
      found: "a control character in column 30",
      expected: "a closing quote, or the character escaped"),
  ]

  private static let records = [
    BrokenSnapshot(
      "wrong version", ("\"format\": 1", "\"format\": 2"), line: 2, at: "format",
      found: "version 2", expected: "1, the version of the file format this program reads"),
    BrokenSnapshot(
      "huge number", ("\"format\": 1", "\"format\": 1" + String(repeating: "0", count: 400)),
      line: 2, at: "format", found: "version 1" + String(repeating: "0", count: 39) + "…",
      expected: "1, the version of the file format this program reads"),
    BrokenSnapshot(
      "duplicate keys", ("\"fictional\": true", "\"council\": \"Otherwhere\""), line: 4,
      at: "council", found: "this field twice", expected: "it once"),
    BrokenSnapshot(
      "date of another day", (newestDay, "2026-10-30"), line: 6, at: "asAt",
      found: "2026-10-30 in a file named \"2026-10-31.json\"",
      expected: "the file's name to be 2026-10-30.json"),
    BrokenSnapshot(
      "wrong type", ("\"Train managers\"", "[7]"), line: 11, at: "actions[0].title (A1)",
      found: "a list", expected: "a text"),
    BrokenSnapshot(
      "null", ("\"Train managers\"", "null"), line: 11, at: "actions[0].title (A1)",
      found: "null", expected: "a text; where nothing is known leave the field out"),
    BrokenSnapshot(
      "text of 10 MB", ("Train managers", String(repeating: "words ", count: 1_700_000)),
      line: 11, at: "actions[0].title (A1)", found: "a text of 10200000 characters",
      expected: "at most 20000"),
    BrokenSnapshot(
      "bad date", ("\"due\": \"2026-09-01\"", "\"due\": \"2026-02-30\""), line: 12,
      at: "actions[0].due (A1)", found: "\"2026-02-30\"",
      expected: "a day of the calendar as \"yyyy-mm-dd\""),
    BrokenSnapshot(
      "duplicate refs", ("\"A2\"", "\"A1\""), line: 13, at: "actions[1].ref (A1)",
      found: "the ref of actions[0] again", expected: "a ref of its own"),
    BrokenSnapshot(
      "circle of actions", ("\"Train managers\"", "\"Train managers\", \"dependsOn\": [\"A2\"]"),
      line: 11, at: "actions[0].dependsOn (A1)", found: "a circle: A1 → A2 → A1",
      expected: "no action to wait for itself"),
    BrokenSnapshot(
      "dangling ref", ("[\"A1\"]", "[\"A9\"]"), line: 13, at: "actions[1].dependsOn[0] (A2)",
      found: "\"A9\", which is not in the plan", expected: "the ref of an action"),
    BrokenSnapshot(
      "hostile ref", ("\"M1\"", "\"\\u001b]52;c;UFdORUQ=\\u0007\""), line: 16,
      at: "metrics[0].ref (�)", found: "\"�\"",
      expected: "a ref of 1 to 40 characters with no space in it, as A12"),
  ]

  private static let wholeFiles = [
    BrokenSnapshot("folder", found: "a folder", expected: "a snapshot file") {
      try $0.makeFolder($1)
    },
    BrokenSnapshot("dangling link", found: "a link that leads nowhere", expected: "a file to read")
    {
      try $0.link($1, to: "gone.json")
    },
    BrokenSnapshot(
      "circle of links", found: "links that lead in a circle", expected: "a file to read"
    ) { try $0.link($1, to: "\(newestDay).json") },
    BrokenSnapshot("fifo", found: "a device or a pipe", expected: "a snapshot file") {
      mkfifo($0.folder + "/" + $1, 0o600)
    },
    BrokenSnapshot("endless device", found: "a device or a pipe", expected: "a snapshot file") {
      try $0.link($1, to: "/dev/zero")
    },
    // There, a file, allowed, and yet nothing can be read from its beginning.
    BrokenSnapshot(
      "unreadable", found: "no way to read it: the disk failed (input/output error)",
      expected: "a file to read"
    ) {
      try $0.link($1, to: "/proc/self/mem")
    },
  ]
}
