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
  package func edit(_ text: String) -> Outcome {
    guard let draft = Draft(holding: text, in: temporaryFolder) else {
      return .failed("the text couldn't be put into a file for the editor")
    }
    defer { draft.remove() }
    for command in commands {
      switch waitFor({ await run(command, on: draft.file) }) {
      case .notFound: continue
      case .failed(let why): return .failed("\(command[0].cleaned) \(why); the text is as it was")
      case .done:
        return draft.text().map(TextEditor.outcome) ?? .failed("the text couldn't be read")
      }
    }
    let names = commands.map { $0[0].cleaned }.joined(separator: " or ")
    return .failed("found no program \(names); set EDITOR to the one you use")
  }

  private static func outcome(_ edited: String) -> Outcome {
    let text = edited.cleaned.trimmed
    guard text.count <= mostCharacters else {
      return .failed("the text has \(text.count) characters; expected \(mostCharacters) at most")
    }
    return .text(text)
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
  /// In words that follow the program's name.
  case failed(String)
}

private func run(_ command: [String], on file: String) async -> Ending {
  do {
    let result = try await Subprocess.run(
      executable(command[0]), arguments: Arguments(Array(command.dropFirst()) + [file]),
      input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError)
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

/// Waits for work that can only be started asynchronously. The program is of one thread, which has
/// nothing else to do while the editor has the terminal.
private func waitFor<Result: Sendable>(
  _ work: @escaping @Sendable () async -> Result
) -> Result {
  let done = DispatchSemaphore(value: 0)
  let answer = Answer<Result>()
  Task.detached {
    answer.value = await work()
    done.signal()
  }
  done.wait()
  // Written before the signal that ended the wait.
  return answer.value!
}

/// Handed from the task to the thread that waits for it: the semaphore keeps the two apart.
private final class Answer<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}
