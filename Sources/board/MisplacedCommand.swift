import ArgumentParser

/// A command that stands after options: the words before it were read without it, so that what is told of
/// them isn't what is wrong.
struct MisplacedCommand {
  private let command: String
  /// The words with the command where it belongs.
  private let mended: [String]
  /// What is against these too; nil where they can be read.
  private let fault: String?

  /// nil where no command stands after an option.
  init?(in words: [String]) {
    var inner = Board.configuration.subcommands
    var path: [String] = []
    while let word = words.dropFirst(path.count).first,
      let next = inner.first(where: { $0._commandName == word })
    {
      path.append(word)
      inner = next.configuration.subcommands
    }
    guard words.count > path.count, words[path.count].hasPrefix("-"), !inner.isEmpty else {
      return nil
    }
    let names = Set(inner.map { $0._commandName })
    let places = words.indices.filter { $0 > path.count && names.contains(words[$0]) }
    let tries = places.map { place in
      (place, path + words[place...] + words[path.count..<place])
    }
    // A word behind an option can be its value, as a council's name is that is a command too.
    let readable = tries.first { MisplacedCommand.fault(of: $0.1) == nil }
    let likely = tries.first {
      let before = words[$0.0 - 1]
      return !before.hasPrefix("-") || MisplacedCommand.fault(of: [before]) == nil
    }
    guard let (place, mended) = readable ?? likely else { return nil }
    command = (path + [words[place]]).joined(separator: " ")
    self.mended = mended
    fault = MisplacedCommand.fault(of: mended)
  }

  /// That the command comes first, with the line put right.
  var words: String {
    let line = (["board"] + mended.map(quoted)).joined(separator: " ")
    let first = "found the command “\(command)” after options; it comes first: \(line)"
    return fault.map { "\(first) (of which: \($0))" } ?? first
  }

  private static func fault(of words: [String]) -> String? {
    do {
      _ = try Board.parseAsRoot(words)
      return nil
    } catch {
      return Board.exitCode(for: error) == .success ? nil : Board.message(for: error)
    }
  }
}

/// A word as a shell takes it.
private func quoted(_ word: String) -> String {
  let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,+@%".contains($0) }
  return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
