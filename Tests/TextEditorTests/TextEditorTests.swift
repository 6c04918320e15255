import FoundationEssentials
import Glibc
import Testing

@testable import TextEditor

@Suite(.serialized, .timeLimit(.minutes(5)))
struct TextEditorTests {
  @Test func `what the editor leaves comes back on one line`() throws {
    let editor = try StandInEditor("printf 'Audit done.\\nTwo cases left.\\n\\n' > \"$1\"")
    #expect(editor.edit("Audit") == .text("Audit done. Two cases left."))
  }

  @Test func `the editor gets the text as it was, and a line break at its end`() throws {
    let editor = try StandInEditor("printf '%s|' \"$(wc -l < \"$1\")\" \"$(cat \"$1\")\" > \"$1\"")
    #expect(editor.edit("Audit – 40 cases") == .text("1|Audit – 40 cases|"))
  }

  @Test func `the file is the owner's alone, and gone afterwards with all beside it`() throws {
    let editor = try StandInEditor(
      "stat -c %a \"$1\" \"$(dirname \"$1\")\" > \"$0.modes\"; touch \"$1~\"; echo \"$1\" > \"$0.file\""
    )
    #expect(editor.edit("Audit") == .text("Audit"))
    #expect(try editor.note("modes") == "600\n700\n")
    #expect(try editor.note("file").hasSuffix("/text.txt\n"))
    #expect(try editor.temporaryFiles() == [])
  }

  @Test func `an editor that replaces the file by another is read all the same`() throws {
    let editor = try StandInEditor("echo new > \"$1.n\"; mv \"$1.n\" \"$1\"")
    #expect(editor.edit("old") == .text("new"))
  }

  @Test func `an editor that fails leaves the text as it was, and it is said`() throws {
    let editor = try StandInEditor("echo lost > \"$1\"; exit 3")
    #expect(
      editor.edit("kept") == .failed("\(editor.program) ended with code 3; the text is as it was"))
  }

  @Test(arguments: ["", "trap '' TERM; "])
  func `an editor that is to end keeps what it has, listens it or not`(trap: String) throws {
    let editor = try StandInEditor(
      "\(trap)echo more >> \"$1\"; echo > \"$0.begun\"; while :; do read line <\"$0.begun\"; done")
    let outcome = editor.edit("Audit") { _ in
      while (try? editor.note("begun")) != "\n" { sched_yield() }
      return false
    }
    guard case .brokenOff(let folder) = outcome else { Issue.record("\(outcome)"); return }
    #expect(try String(contentsOfFile: folder + "/text.txt", encoding: .utf8) == "Audit\nmore\n")
  }

  @Test(arguments: ["no-such-editor", "/nonexistent/editor"])
  func `an editor that isn't there is named`(program: String) throws {
    let editor = TextEditor(environment: ["EDITOR": program + " -f"])
    #expect(
      editor.edit("kept", sleeping: untilReadable)
        == .failed("found no program \(program); set EDITOR to the one you use"))
  }

  @Test func `VISUAL comes before EDITOR, and brings its arguments`() throws {
    let editor = try StandInEditor("echo \"$1\" > \"$2\"", arguments: " -f", other: "false")
    #expect(editor.edit("") == .text("-f"))
  }

  @Test func `what acts on a terminal is cleaned away`() throws {
    let editor = try StandInEditor("printf 'a\\033]0;PWNED\\007b\\tc' > \"$1\"")
    #expect(editor.edit("") == .text("a\u{FFFD}b c"))
  }

  @Test func `2,000 characters are taken, and no more`() throws {
    let most = try StandInEditor("printf '%2000s\\n' x | tr ' ' y > \"$1\"")
    #expect(most.edit("") == .text(String(repeating: "y", count: 1_999) + "x"))
    let more = try StandInEditor("printf '%2001s\\n' x | tr ' ' y > \"$1\"")
    #expect(more.edit("").unusable?.why == "the text has 2001 characters; expected 2000 at most")
    #expect(try more.temporaryFiles().count == 1)
  }

  @Test func `a text that can't be read as one is refused, and the file stays to be mended`() throws
  {
    let editor = try StandInEditor("printf 'Costs\\nare \\2435\\n' > \"$1\"")
    let unusable = try #require(editor.edit("Costs").unusable)
    #expect(unusable.why == "line 2: found byte A3 after “are ”; expected text in UTF-8")
    let kept = try Data(contentsOf: URL(filePath: unusable.file))
    #expect(kept == Data("Costs\nare ".utf8 + [0xA3] + "5\n".utf8))
  }

  @Test func `a file that is gone, or no file any more, is said`() throws {
    for command in ["rm \"$1\"", "rm \"$1\"; mkdir \"$1\"", "rm \"$1\"; mkfifo \"$1\""] {
      let editor = try StandInEditor(command)
      #expect(editor.edit("") == .failed("the text couldn't be read"), "\(command)")
    }
  }
}

extension TextEditor.Outcome {
  fileprivate var unusable: (why: String, file: String)? {
    guard case .unusable(let why, let file) = self else { return nil }
    return (why, file)
  }
}

/// Sleeps until a descriptor is readable, as a terminal that nobody takes away.
private func untilReadable(_ file: Int32) -> Bool {
  var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, -1) == 1
}

/// A script in the place of a person's editor, in a folder of its own that is gone after the test.
private final class StandInEditor {
  let program: String
  private let folder: String
  private let editor: TextEditor

  init(_ command: String, arguments: String = "", other: String = "") throws {
    folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    program = folder + "/editor"
    try FileManager.default.createDirectory(
      atPath: folder + "/tmp", withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(command)\n".utf8).write(to: URL(filePath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    editor = TextEditor(environment: [
      "VISUAL": program + arguments, "EDITOR": other, "TMPDIR": folder + "/tmp",
    ])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func edit(
    _ text: String, sleeping sleep: (Int32) -> Bool = untilReadable
  ) -> TextEditor.Outcome {
    editor.edit(text, sleeping: sleep)
  }

  /// What the script wrote beside itself.
  func note(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: program + "." + name), encoding: .utf8)
  }

  func temporaryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/tmp")
  }
}
