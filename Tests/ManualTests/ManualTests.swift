import DashboardState
import Foundation
import Keyboard
import TerminalTestSupport
import Testing

@Suite("The manual page and the completions")
struct ManualTests {
  static let completions = [
    ("bash", "docs/completions/board.bash"), ("zsh", "docs/completions/_board"),
    ("fish", "docs/completions/board.fish"),
  ]

  @Test("The manual page is what the commands and the key table say now")
  func manual() throws {
    let template = try KeptText(path: "docs/man/board.1.in").read()
    let page = ManualPage(template: template, program: try CommandDump.ofTheProgram().command)
    try KeptText(path: "docs/man/board.1").expect(page.text)
  }

  @Test("The completions are what the commands are now", arguments: completions)
  func completion(shell: String, path: String) throws {
    try KeptText(path: path).expect(try askBoard("--generate-completion-script", shell))
  }

  @Test("Every command and every key has its line in the manual page")
  func everything() throws {
    let page = try KeptText(path: "docs/man/board.1").read()
    let commands = try CommandDump.ofTheProgram().command.subcommands ?? []
    #expect(commands.count >= 11)
    for command in commands where command.shouldDisplay {
      #expect(page.contains(".Ss board \(command.commandName)"))
    }
    for command in Command.all {
      #expect(page.contains("\n\(Mdoc.line(command.title)).\n"), "\(command.title)")
    }
  }

  @Test("No word of a heading is a macro of the page's format")
  func headings() throws {
    let page = try KeptText(path: "docs/man/board.1").read()
    #expect(page.contains("\n.Ss \\&In \\&the dashboard, gone into from \\&a slide\n"))
  }

  @Test("What a flag that says no does is in its line")
  func negatives() throws {
    let commands = try CommandDump.ofTheProgram().command.subcommands ?? []
    let flags = commands.flatMap { $0.arguments ?? [] }.filter { $0.kind == .flag }
    for name in ["no-ascii", "no-plain"] {
      let texts = flags.filter { $0.names?.contains { $0.name == name } == true }.map(\.abstract)
      #expect(texts.count == 3)
      #expect(texts.allSatisfy { $0?.contains("with --\(name) don't, ") == true }, "\(texts)")
    }
  }

  @Test("The manual page has no fault that a checker finds", .enabled(if: isThere("mandoc")))
  func lint() throws {
    let run = try shell("mandoc -Tlint -Wwarning docs/man/board.1")
    #expect(run.output == "")
    #expect(run.end == .code(0))
  }

  @Test("The manual page is shown as a page is", .enabled(if: isThere("groff")))
  func rendered() throws {
    let run = try shell("groff -mdoc -Tutf8 -Kutf8 -ww docs/man/board.1 | col -bx")
    #expect(run.errors == "")
    #expect(run.output.contains("--plan plan"))
    #expect(run.output.contains("Mouse on or off: click selects, wheel scrolls."))
  }

  @Test(
    "A script completes commands, options and their values",
    arguments: [
      ("up", "update"), ("update --st", "--state"), ("update --state in-", "in-progress"),
      ("--pl", "--plain --plan"), ("--plan bury --as-", "--as-of"),
    ])
  func inBash(typed: String, completed: String) throws {
    let words = (["board"] + typed.split(separator: " ").map(String.init))
    let previous = words[words.count - 2]
    let script = """
      source docs/completions/board.bash
      COMP_WORDS=(\(words.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      COMP_LINE='board \(typed)' COMP_POINT=${#COMP_LINE}
      _board board \(words[words.count - 1]) \(previous)
      echo "${COMPREPLY[@]}"
      """
    let run = try shell(script, in: "bash")
    #expect(run.errors == "")
    #expect(run.output == completed + "\n")
  }

  @Test(
    "fish completes a command, and what is opened without one", .enabled(if: isThere("fish")),
    arguments: [("upd", "update\t"), ("--pla", "--plain\t"), ("update --sta", "--state\t")])
  func inFish(typed: String, completed: String) throws {
    let run = try shell(
      "source docs/completions/board.fish; complete -C 'board \(typed)'", in: "fish", "--no-config")
    #expect(run.errors == "")
    #expect(run.output.hasPrefix(completed))
  }

  @Test("zsh takes the script and finds its function", .enabled(if: isThere("zsh")))
  func inZsh() throws {
    let run = try shell(
      """
      autoload -U compinit; fpath=($PWD/docs/completions $fpath); compinit -D -u
      echo ${_comps[board]}; autoload +X _board && whence -w _board
      """, in: "zsh", "-f")
    #expect(run.errors == "")
    #expect(run.output == "_board\n_board: function\n")
  }
}

private func isThere(_ program: String) -> Bool {
  FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program)
}

/// Runs a script in the clone.
private func shell(
  _ script: String, in shell: String = "sh", _ options: String...
) throws -> PlainRun {
  let scratch = NSTemporaryDirectory() + UUID().uuidString
  try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: scratch) }
  return try PlainRun(
    "/usr/bin/env", [shell] + options + ["-c", script],
    environment: ["LANG": "C.UTF-8", "HOME": scratch, "PATH": "/usr/local/bin:/usr/bin:/bin"],
    folder: KeptText.clone, scratch: scratch)
}
