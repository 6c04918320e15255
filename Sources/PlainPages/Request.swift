package import DashboardState
package import ImprovementPlan
import Listings

/// What a typed line asks for where no form or question is open.
package enum Request: Equatable, Sendable {
  /// An empty line.
  case nothing
  /// The item of a number; on a slide, the slide.
  case number(Int)
  case command(Command.ID, Subject?)
  /// Select, and open nothing.
  case select(Int)
  case filter(String)
  /// A view, council, snapshot or ref by name.
  case go(String)
  case record(Ref)
  case range(Int, Int)
  case overview
  /// The next part of a long list.
  case more
  /// The page from its start.
  case again
  /// What looks like a ref, and is none of this plan.
  case missing(String)
  /// What was typed for a command that only a screen has.
  case ofScreen(String, Command.ID)
  case unknown(String)
  /// What can be meant in several ways: a ref that is a number or a word of this mode.
  indirect case either([Request])

  /// What a command is about, where that isn't what is selected.
  package enum Subject: Equatable, Sendable {
    case number(Int)
    case range(Int, Int)
    case ref(Ref)
  }
}

extension DashboardState {
  /// Reads a line: a number, a word with what it is about, a key of the dashboard, or a ref.
  package func request(_ typed: String) -> Request {
    let line = typed.split(separator: " ").joined(separator: " ")
    let meant = requestByWords(typed)
    guard !isOnSlide, let ref = recordWritten(line) else { return meant }
    return meant.either(.record(ref), in: self)
  }

  /// A record whose ref is just what was typed.
  private func recordWritten(_ text: String) -> Ref? {
    plan.record(Ref(text)) == nil ? nil : Ref(text)
  }

  /// A place by its name, which may be that of a record too.
  private func going(to name: String) -> Request {
    guard let ref = recordWritten(name), hasPlace(called: name) else { return .go(name) }
    return .either([.go(name), .record(ref)])
  }

  private func requestByWords(_ typed: String) -> Request {
    let words = typed.split(separator: " ").map(String.init)
    guard let first = words.first else { return .nothing }
    let line = words.joined(separator: " ")
    let rest = words.dropFirst().joined(separator: " ")
    if let subject = numbers(line) { return Request(subject) }
    if first.hasPrefix("/") { return .filter(String(line.dropFirst()).trimmed) }
    if first.hasPrefix(":") { return going(to: String(line.dropFirst()).trimmed) }
    if let own = ownRequest(first.lowercased(), rest) { return own }
    if let command = command(called: line) { return .command(command.id, nil) }
    if let command = command(called: first), let request = request(command.id, rest) {
      return request
    }
    return record(named: line).map(Request.record) ?? alike(line, nil) ?? missing(line)
      ?? screenCommand(called: line).map { .ofScreen(line, $0.id) } ?? .unknown(line)
  }

  /// What no command of the dashboard is.
  private func ownRequest(_ word: String, _ rest: String) -> Request? {
    switch word {
    case "more" where rest.isEmpty: .more
    case "again" where rest.isEmpty: .again
    case "overview" where rest.isEmpty && !isOnSlide: .overview
    case "select": Int(rest).map(Request.select)
    case "exit" where rest.isEmpty: .command(.quit, nil)
    default: nil
    }
  }

  private func request(_ command: Command.ID, _ rest: String) -> Request? {
    switch command {
    case .filter: return .filter(rest)
    case .goTo: return going(to: rest)
    case .range:
      guard case .range(let first, let last)? = numbers(rest) else { return nil }
      return .range(first, last)
    default:
      guard command.takesItem else { return nil }
      let counted = numbers(rest).map { Request.command(command, $0) }
      let named = record(named: rest).map { Request.command(command, .ref($0)) }
      guard let counted, recordWritten(rest) != nil, let named else {
        return counted ?? named ?? alike(rest, command) ?? missing(rest)
      }
      return counted.either(named, in: self)
    }
  }

  /// Several records whose refs differ in their capitals alone, none of them written as typed.
  private func alike(_ text: String, _ command: Command.ID?) -> Request? {
    let refs = plan.snapshot.refs.filter { $0.text.lowercased() == text.lowercased() }
    guard refs.count > 1 else { return nil }
    return .either(refs.map { ref in command.map { .command($0, .ref(ref)) } ?? .record(ref) })
  }

  /// `12`; `3-9`, `3 9`, `3 to 9`.
  private func numbers(_ text: String) -> Request.Subject? {
    let parts = text.replacing("-", with: " ").replacing(" to ", with: " ").split(separator: " ")
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, text.first != "-" else { return nil }
    switch numbers.count {
    case 1: return .number(numbers[0])
    case 2: return .range(numbers[0], numbers[1])
    default: return nil
    }
  }

  /// A record of the plan, whether or not its ref was typed in capitals.
  private func record(named text: String) -> Ref? {
    guard !text.isEmpty else { return nil }
    let ref = plan.snapshot.ref(meantBy: text)
    if plan.record(ref) != nil { return ref }
    return plan.record(Ref(text.uppercased())).map { _ in Ref(text.uppercased()) }
  }
}

/// Letters and then digits, as refs are.
private func missing(_ text: String) -> Request? {
  let digits = text.drop(while: \.isLetter)
  guard !digits.isEmpty, digits.count < text.count, digits.allSatisfy(\.isNumber) else {
    return nil
  }
  return .missing(text.uppercased())
}

extension Request {
  fileprivate init(_ subject: Subject) {
    switch subject {
    case .number(let number): self = .number(number)
    case .range(let first, let last): self = .range(first, last)
    case .ref(let ref): self = .record(ref)
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
