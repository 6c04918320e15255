import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

extension World {
  /// A world with one small plan, which tests may record of and freeze; of a day long before what
  /// they record, whenever they are run.
  static func ofTestshire(environment: [String: String] = [:]) throws -> World {
    let world = try World(withRepositoryData: false, environment: environment)
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/testshire/2020-01-31.json")
    return world
  }

  /// Runs the program as somebody who may only read what is here.
  func runAsStranger(_ arguments: [String]) throws -> PlainRun {
    try PlainRun(
      "/usr/bin/setpriv", stranger + arguments, environment: environment, folder: folder,
      scratch: "/tmp")
  }

  /// What the register holds, as scripts get it, oldest first.
  func recorded() throws -> [RecordedRow] {
    let run = try run(["history", "--format", "json"])
    let history = try JSONDecoder().decode(History.self, from: Data(run.output.utf8))
    return history.changes.sorted { $0.number < $1.number }
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + name)
  }
}

private struct History: Decodable {
  let changes: [RecordedRow]
}

/// A row of the register, as scripts get it.
struct RecordedRow: Decodable, Equatable {
  let number: Int
  let intent: Int
  let action: String
  let kind: String
  let from: String?
  let to: String?
  let why: String?
}

/// How often a test repeats itself, which a variable can raise: `BOARD_KILLS=1000`.
func times(_ variable: String, usually: Int) -> Int {
  ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? usually
}

/// The login of whoever runs the tests.
let ownLogin = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(getuid())"

/// Holds that a command did what was asked, and printed this at the end of each line.
func expectDone(
  _ run: PlainRun, _ lines: [String], isNewRegister: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.end == .code(0), sourceLocation: sourceLocation)
  if isNewRegister {
    #expect(
      run.errors.hasPrefix("board: this is a new register: "), sourceLocation: sourceLocation)
  } else {
    #expect(run.errors == "", sourceLocation: sourceLocation)
  }
  let told = run.output.split(separator: "\n").map(String.init)
  #expect(told.count == lines.count, "\(told)", sourceLocation: sourceLocation)
  for (line, expected) in zip(told, lines) {
    #expect(line.hasSuffix(expected), "\(line)", sourceLocation: sourceLocation)
  }
}

/// Holds that a command did nothing, and why.
func expectRefused(
  _ run: PlainRun, code: Int32, _ words: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.end == .code(code), sourceLocation: sourceLocation)
  #expect(run.output == "", sourceLocation: sourceLocation)
  #expect(run.errors.hasPrefix("board: "), sourceLocation: sourceLocation)
  #expect(run.errors.contains(words), "\(run.errors)", sourceLocation: sourceLocation)
}

/// What makes a command somebody's who owns nothing here.
let stranger = ["--reuid=65534", "--regid=65534", "--clear-groups", boardPath]
