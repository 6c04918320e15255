import Foundation
import TerminalTestSupport

/// A folder that stands in for a whole system: the only programs on the path are stand-ins that
/// note how they were called, and the few real ones the scripts are written in.
final class StubbedSystem {
  enum User: String {
    case root, sudoer, guest
  }

  struct Outcome {
    var end: ProgramEnd?
    var output: String
    var errors: String
    /// What the stand-ins noted, in order.
    var calls: [String]
  }

  private let folder: URL
  private var environment: [String: String]

  /// A system where `installed` are the packages there are; nil stands for one without dpkg.
  init(
    installed: [String]?, removedButConfigured: [String] = [], user: User = .root,
    hasSwift: Bool = false
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    environment = [
      "PATH": folder.path,
      "INSTALLED": (installed ?? []).joined(separator: " "),
      "CONFIGURED": removedButConfigured.joined(separator: " "),
      "USER_NUMBER": user == .root ? "0" : "1000",
    ]
    environment["NOTES"] = file("notes").path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for program in ["sh", "echo", "env", "grep", "make"] { try link(real: program) }
    for program in ["id", "apt-get"] { try link(standIn: program) }
    if user == .sudoer { try link(standIn: "sudo") }
    if hasSwift { try link(standIn: "swift") }
    if installed != nil { try link(standIn: "dpkg-query") }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a command in the clone, with this folder as the whole path.
  func run(_ program: String, _ arguments: String...) throws -> Outcome {
    let isInClone = program.contains("/")
    let path = isInClone ? clone.appending(path: program) : folder.appending(path: program)
    let run = try PlainRun(
      path.path, arguments, environment: environment, folder: clone.path, scratch: folder.path)
    return Outcome(
      end: run.end, output: run.output, errors: run.errors,
      calls: text(of: "notes").split(separator: "\n").map { String($0) })
  }

  private func link(real program: String) throws {
    let places = ["/usr/bin/", "/bin/"].map { $0 + program }
    let place = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    try link(program, to: place ?? places[0])
  }

  private func link(standIn program: String) throws {
    try link(program, to: clone.appending(path: "Tests/SetUpTests/StandIns/" + program).path)
  }

  private func link(_ name: String, to place: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: file(name).path, withDestinationPath: place)
  }

  private func text(of name: String) -> String {
    (try? String(contentsOf: file(name), encoding: .utf8)) ?? ""
  }

  private func file(_ name: String) -> URL {
    folder.appending(path: name)
  }
}

private let clone = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
