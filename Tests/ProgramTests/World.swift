import FoundationEssentials
import TerminalTestSupport

/// A world of its own for the built program: a home nobody lives in, a fixed locale and zone, and a
/// folder it starts in. Gone after the test.
final class World {
  /// Where the program starts; what tests write goes here.
  let folder: String
  var environment: [String: String]
  private var begun = 0

  /// - Parameters:
  ///   - data: whether what is in `./data` and `./themes` is the repository's.
  ///   - environment: variables set beside the usual ones, or instead of them.
  init(withRepositoryData data: Bool = true, environment: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    self.environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": folder + "/home",
      "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/share",
      "XDG_STATE_HOME": folder + "/state",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    try makeFolder("home")
    guard data else { return }
    try linkData()
    try link("themes", to: repository + "/themes")
  }

  /// All of the repository's data but what somebody has recorded there: tests record here.
  private func linkData() throws {
    try makeFolder("data")
    let names = try FileManager.default.contentsOfDirectory(atPath: repository + "/data")
    for name in names where !name.hasPrefix("register.sqlite") {
      try link("data/" + name, to: repository + "/data/" + name)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Starts the program in a terminal, and waits for its first screen unless told not to.
  func start(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80, isWaiting: Bool = true
  ) throws -> ProgramUnderTest {
    let board = try ProgramUnderTest(
      boardPath, arguments, environment: environment, folder: folder, rows: rows, columns: columns)
    board.surroundings = self
    guard isWaiting else { return board }
    try board.waitUntilIdle()
    guard board.state != .ended else { throw EndedAtOnce(said: board.screenText) }
    return board
  }

  /// Starts the program without a terminal, beside others.
  func begin(_ arguments: [String]) throws -> PlainProcess {
    begun += 1
    return try PlainProcess(
      boardPath, arguments, environment: environment, folder: folder,
      errors: folder + "/.errors-\(begun)")
  }

  /// Runs the program without a terminal, to its end.
  ///
  /// - Parameter zone: the time zone, as `TZ` names it; the world's own with nil.
  func run(_ arguments: [String] = [], inZone zone: String? = nil) throws -> PlainRun {
    let variables = zone.map { environment.merging(["TZ": $0]) { $1 } } ?? environment
    return try PlainRun(boardPath, arguments, environment: variables, folder: folder)
  }
}

/// The program ended where a test wanted it to wait for keys.
struct EndedAtOnce: Error {
  let said: String
}

// MARK: - What is in it

extension World {
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/" + name, withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/" + name, withDestinationPath: target)
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, and its folder where there is none.
  func write(_ bytes: [UInt8], to name: String) throws {
    if let end = name.lastIndex(of: "/") { try makeFolder(String(name[..<end])) }
    guard FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes))
    else { throw CocoaError(.fileWriteUnknown) }
  }
}

/// The folder this package is in.
let repository = String(
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/"))

/// The program is built beside the tests.
let boardPath = builtProgram("board")

extension ProgramUnderTest {
  /// Types keys; an Enter that may answer by itself, once what is before it is on the screen, as a person
  /// does.
  func press(_ keys: String) throws {
    let isPaste = keys.contains("\u{1B}[200~")
    let first = keys.hasPrefix("\r") ? keys.prefix(1) : keys.prefix { $0 != "\r" }
    let pressed = isOnAlternateScreen && !isPaste ? first : keys[...]
    try type(String(pressed))
    try waitUntilIdle()
    let rest = keys.dropFirst(pressed.count)
    if !rest.isEmpty, state != .ended { try press(String(rest)) }
  }

  /// Ends the meeting that is led: `q`, and again as it asks for.
  func endMeeting() throws {
    try press("q")
    try type("q")
  }
}

/// The text of a file.
func readText(_ path: String) throws -> String {
  try String(contentsOf: URL(filePath: path), encoding: .utf8)
}
