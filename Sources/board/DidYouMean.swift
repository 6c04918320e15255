import App
import ArgumentParser
import ImprovementPlan

/// What a word stands for that should have been a command, and is none.
struct UnknownCommand {
  private let word: String
  /// What stood before it: "board", "board config".
  private let before: String
  private let commands: [String]
  /// Whether a council could have been meant.
  private let mayBeCouncil: Bool

  /// nil where the words have a command, or an option in its place.
  init?(in words: [String]) {
    var command: any ParsableCommand.Type = Board.self
    var before = "board"
    for word in words {
      let inner = command.configuration.subcommands
      if word == "help", command == Board.self {
        before += " help"
        continue
      }
      guard !inner.isEmpty, !word.hasPrefix("-") else { return nil }
      guard let next = inner.first(where: { $0._commandName == word }) else {
        self.word = word
        self.before = before
        commands = inner.map { $0._commandName }
        mayBeCouncil = before == "board"
        return
      }
      command = next
      before += " " + word
    }
    return nil
  }

  /// What was found, and what was meant or expected.
  ///
  /// - Parameter councils: the councils there are, each with its spellings.
  func words(councils: [(name: String, spellings: [String])]) -> String {
    let found = "found no command “\(word)”"
    let meant =
      Spelling.nearest(to: word, among: commands).map { "\(before) \($0)" }
      + (mayBeCouncil
        ? Spelling.nearest(to: word, among: councils).map { "\(before) --plan \($0)" } : [])
    guard let first = meant.first else {
      if mayBeCouncil, word.isLikeRef {
        return
          "\(found); of an action, “board history \(word)” prints what was recorded, and “board update "
          + "\(word)” records; in the dashboard, :\(word) opens it"
      }
      return "\(found); expected one of \(commands.joined(separator: ", "))"
    }
    return "\(found); did you mean “\(first)”?"
  }
}

extension String {
  /// Whether it is letters and then digits, as refs are.
  fileprivate var isLikeRef: Bool {
    let digits = drop { $0.isLetter }
    return !digits.isEmpty && digits.count < count && digits.allSatisfy(\.isNumber)
  }
}

/// What an option takes that has named values.
///
/// - Throws: what was found, and what was meant or expected.
///
/// - Parameter spellings: what is typed for a value, its own name among it.
func choice<Value: CaseIterable & RawRepresentable<String> & Sendable>(
  of _: Value.Type, spelt spellings: @escaping @Sendable (Value) -> [String] = { [$0.rawValue] }
) -> @Sendable (String) throws -> Value {
  let values = Array(Value.allCases)
  return { text in
    if let value = values.first(where: { $0.rawValue == text }) { return value }
    let names = values.map(\.rawValue)
    let same = values.filter { spellings($0).map(Spelling.folded).contains(Spelling.folded(text)) }
    let meant = Spelling.suggestion(
      same.isEmpty
        ? Spelling.nearest(to: text, among: names) : same.map(\.rawValue))
    throw ValidationError(
      "found “\(text)”"
        + (meant.isEmpty ? ", expected one of \(names.joined(separator: ", "))" : meant))
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The values of an option, as its help lists them.
  static var values: String { "(values: \(names.joined(separator: ", ")))" }

  static var names: [String] { allCases.map(\.rawValue) }
}

/// The councils there are to open, in the folder of plans that the words name or in the usual one.
func councilNames(in words: [String]) -> [(name: String, spellings: [String])] {
  let data = zip(words, words.dropFirst()).first { $0.0 == "--data" }?.1
  return App.councilNames(data: data, in: Surroundings.ofProgram())
}
