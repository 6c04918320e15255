import Foundation
import TerminalTestSupport

/// The program's commands as its own parser tells them: `board --experimental-dump-help`.
struct CommandDump: Decodable {
  let command: CommandInfo

  static func ofTheProgram() throws -> CommandDump {
    try JSONDecoder().decode(
      CommandDump.self, from: Data(askBoard("--experimental-dump-help").utf8))
  }
}

struct CommandInfo: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [ArgumentInfo]?
  let subcommands: [CommandInfo]?
  let shouldDisplay: Bool
}

struct ArgumentInfo: Decodable {
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  struct Name: Decodable {
    enum Kind: String, Decodable {
      case long, short, longWithSingleDash
    }

    let kind: Kind
    let name: String
  }

  let kind: Kind
  let names: [Name]?
  let valueName: String?
  let abstract: String?
  let discussion: String?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool
}

/// What the built program prints.
func askBoard(_ arguments: String...) throws -> String {
  let folder = NSTemporaryDirectory() + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let environment = ["LANG": "C.UTF-8", "HOME": folder]
  let run = try PlainRun(
    builtProgram("board"), arguments, environment: environment, folder: folder)
  guard run.end == .code(0) else { throw DriverFailure("board \(arguments): \(run.errors)") }
  return run.output
}
