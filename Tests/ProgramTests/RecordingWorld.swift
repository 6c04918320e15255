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
    let stranger = ["--reuid=65534", "--regid=65534", "--clear-groups", boardPath]
    return try PlainRun(
      "/usr/bin/setpriv", stranger + arguments, environment: environment, folder: folder,
      scratch: "/tmp")
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + name)
  }
}

/// The login of whoever runs the tests.
let ownLogin = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(getuid())"

/// Holds that a command did what was asked, and printed this at the end of each line.
func expectDone(
  _ run: PlainRun, _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.end == .code(0), sourceLocation: sourceLocation)
  #expect(run.errors == "", sourceLocation: sourceLocation)
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
