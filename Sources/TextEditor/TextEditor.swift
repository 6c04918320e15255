import CleanText
import Dispatch
import Subprocess
import SystemPackage

/// The person's own editor, for a text longer than a line.
package struct TextEditor: Sendable {
  /// What to start, the first that there is: a program and its arguments.
  private let commands: [[String]]
  private let temporaryFolder: String

  /// What came of editing.
  package enum Outcome: Equatable, Sendable {
    /// The text as it was left, on one line and fit for a screen.
    case text(String)
    /// Nothing came of it: why, in a sentence without a full stop.
    case failed(String)
    /// Nothing can be made of what was written: why, in a sentence without a full stop. It is kept in this
    /// file, to be mended.
    case unusable(String, keptIn: String)
    /// The editor was told to end, for this program is to; what it left is kept in this folder.
    case brokenOff(keptIn: String)
  }

  /// The most characters a text may have.
  package static let mostCharacters = 2_000

  /// - Parameter environment: where `VISUAL` or `EDITOR` may name a command, its words split at spaces,
  ///   and `TMPDIR` the folder for the text meanwhile.
  package init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].lazy
      .map { environment[$0, default: ""].split(separator: " ").map(String.init) }
      .first { !$0.isEmpty }
    commands = named.map { [$0] } ?? [["editor"], ["vi"]]
    let temporary = environment["TMPDIR", default: ""]
    temporaryFolder = temporary.isEmpty ? "/tmp" : temporary
  }

  /// Edits a text, and comes back when the editor has ended. The terminal has to be free meanwhile.
  ///
  /// - Parameter sleep: sleeps until a descriptor is readable; false where this program is told to end
  ///   before, and the editor has to end too.
  package func edit(_ text: String, sleeping sleep: (Int32) -> Bool) -> Outcome {
    guard let draft = Draft(holding: text, in: temporaryFolder) else {
      return .failed("the text couldn't be put into a file for the editor")
    }
    let outcome = edit(draft, sleep)
    switch outcome {
    case .brokenOff, .unusable: break
    case .text, .failed: draft.remove()
    }
    return outcome
  }

  private func edit(_ draft: Draft, _ sleep: (Int32) -> Bool) -> Outcome {
    for command in commands {
      switch waitFor({ await run(command, on: draft.file) }, sleep) {
      case .notFound: continue
      case .failed(let why): return .failed("\(command[0].cleaned) \(why); the text is as it was")
      case .brokenOff: return .brokenOff(keptIn: draft.folder)
      case .done: return TextEditor.outcome(draft)
      }
    }
    let names = commands.map { $0[0].cleaned }.joined(separator: " or ")
    return .failed("found no program \(names); set EDITOR to the one you use")
  }

  private static func outcome(_ draft: Draft) -> Outcome {
    do throws(UnusableDraft) {
      guard let text = try draft.text()?.cleaned.trimmed else {
        return .failed("the text couldn't be read")
      }
      guard text.count <= mostCharacters else {
        throw UnusableDraft(
          words: "the text has \(text.count) characters; expected \(mostCharacters) at most")
      }
      return .text(text)
    } catch {
      return .unusable(error.words.cleaned, keptIn: draft.file)
    }
  }
}

extension String {
  /// Without the spaces at either end, where line breaks were.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// How a command ended.
private enum Ending: Sendable {
  case done
  case notFound
  case brokenOff
  /// In words that follow the program's name.
  case failed(String)
}

private func run(_ command: [String], on file: String) async -> Ending {
  var options = PlatformOptions()
  // An editor that is told to end keeps what it can; one that doesn't listen is killed.
  options.teardownSequence = [
    .send(signal: .terminate, allowedDurationToNextStep: .milliseconds(500))
  ]
  do {
    let result = try await Subprocess.run(
      executable(command[0]), arguments: Arguments(Array(command.dropFirst()) + [file]),
      platformOptions: options, input: .currentStandardInput, output: .currentStandardOutput,
      error: .currentStandardError)
    switch result.terminationStatus {
    case .exited(0): return .done
    case .exited(let code): return .failed("ended with code \(code)")
    case .signaled(let signal): return .failed("was ended by signal \(signal)")
    }
  } catch let error as SubprocessError where error.code == .executableNotFound {
    return .notFound
  } catch {
    return .failed("couldn't be started")
  }
}

/// A name is looked for in the folders of `PATH`, a path is taken as it is.
private func executable(_ program: String) -> Executable {
  program.contains("/") ? .path(FilePath(program)) : .name(program)
}

/// Waits for an editor, which can only be run asynchronously. The program is of one thread, which has
/// nothing else to do while the editor has the terminal.
///
/// - Parameter sleep: says false where the editor is to be ended.
private func waitFor(
  _ work: @escaping @Sendable () async -> Ending, _ sleep: (Int32) -> Bool
) -> Ending {
  let answer = Answer<Ending>()
  let task = Task.detached { answer.give(await work()) }
  if answer.file < 0 || sleep(answer.file) { return answer.take() }
  task.cancel()
  _ = answer.take()
  return .brokenOff
}
