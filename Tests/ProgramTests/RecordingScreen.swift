import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

extension ProgramUnderTest {
  /// Opens the form for a note of the first action of the plan, and types it.
  func typeNote(_ text: String) throws { try press("4guo" + text) }

  /// The message at the bottom, in as many rows as it takes: those below what the letters mean.
  var message: String {
    let lines = screenLines
    let key = lines.lastIndex { $0.contains(/^[A-Z] [a-z].*  [A-Z] [a-z]/) } ?? rows - 2
    return lines[(key + 1)...].joined(separator: " ")
  }
}

/// Holds that the form is open with this note in it, and that a message begins so.
func expectNotSaved(
  _ board: ProgramUnderTest, _ message: String, note: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    board.message.hasPrefix("Not saved: " + message), "\(board.screenText)",
    sourceLocation: sourceLocation)
  #expect(
    board.screenLines.contains("› Note        " + note), "\(board.screenText)",
    sourceLocation: sourceLocation)
}

/// Holds that Enter saved the note and closed the form.
func expectSaved(
  _ board: ProgramUnderTest, note: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    board.message == "Saved A1: note: “\(note)”", "\(board.screenText)",
    sourceLocation: sourceLocation)
}

extension World {
  /// A world whose register has one note, by whoever runs the tests.
  static func withOneNote() throws -> World {
    let world = try ofTestshire()
    try #require(try world.run(["update", "A1", "--note", "first"]).end == .code(0))
    return world
  }

  /// Starts the dashboard as somebody who may only read what is here, unless it was given to them.
  func startAsStranger(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 160, isWaiting: Bool = true
  ) throws -> ProgramUnderTest {
    let board = try ProgramUnderTest(
      "/usr/bin/setpriv", stranger + arguments, environment: environment, folder: folder,
      rows: rows, columns: columns)
    board.surroundings = self
    guard isWaiting else { return board }
    try board.waitForScreen(containing: "Testshire")
    try board.waitUntilIdle()
    return board
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + name)
  }

  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name).sorted()
  }

  /// How many rows `board verify` proves; -1 where it doesn't hold.
  func provenRows(_ register: String = "data/register.sqlite") throws -> Int {
    let run = try run(["verify", "--register", register])
    guard run.end == .code(0) else { return -1 }
    return Int(run.output.dropFirst(register.count + 2).prefix { $0.isNumber }) ?? -1
  }
}

/// The register locked for writing, as by another program that is writing it; until `release`.
final class WriteLock {
  private let file: Int32

  /// - Parameter path: the register's.
  init(_ path: String) throws {
    file = open(path, O_RDWR | O_CLOEXEC)
    // SQLite's reserved byte, which a writer holds; see its file format.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0001
    lock.l_len = 1
    try #require(fcntl(file, F_SETLK, &lock) == 0)
  }

  func release() { close(file) }
}
