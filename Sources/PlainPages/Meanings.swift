import DashboardState
import ImprovementPlan
import Listings

extension Request {
  /// Both, where they aren't the same and both can be meant here.
  func either(_ other: Request, in state: DashboardState) -> Request {
    guard let item = other.record, state.canMean(self) else { return other }
    return self == other || state.entry(of: self) == .record(item) ? self : .either([self, other])
  }

  /// The record that it is about by its ref; nil where it names none.
  private var record: Ref? {
    switch self {
    case .record(let ref), .command(_, .ref(let ref)?): ref
    default: nil
    }
  }
}

extension DashboardState {
  /// Whether what is asked for is there: the items of the numbers are.
  fileprivate func canMean(_ request: Request) -> Bool {
    switch request {
    case .number(let number), .command(_, .number(let number)?):
      numbered.indices.contains(number - 1)
    case .range(let first, let last), .command(_, .range(let first, let last)?):
      numbered.indices.contains(first - 1) && numbered.indices.contains(last - 1)
    case .missing, .ofScreen, .unknown, .record, .nothing: false
    default: true
    }
  }

  /// The item that a number is of, where it asks for one.
  fileprivate func entry(of request: Request) -> Entry? {
    switch request {
    case .number(let number), .command(_, .number(let number)?): numbered[number - 1].entry
    default: nil
    }
  }

  /// What can be meant, each behind a letter, which no item and no ref of this length is counted by.
  func meaningLines(_ typed: String, _ requests: [Request]) -> [String] {
    let lines = zip(letters, requests).map { "\($0). \(words(of: $1))" }
    return ["“\(typed)” can mean more than one thing here:"] + lines
  }

  /// What a letter answers; nil where it is none of those read.
  func meaning(_ line: String, among requests: [Request]) -> Request? {
    let index = letters.firstIndex { String($0) == line.lowercased() }
    return index.flatMap { requests.indices.contains($0) ? requests[$0] : nil }
  }

  private func words(of request: Request) -> String {
    switch request {
    case .number(let number): item(number)
    case .range(let first, let last): "items \(first) to \(last)"
    case .record(let ref): named(ref)
    case .command(let command, .number(let number)?): "\(command.word ?? "") \(item(number))"
    case .command(let command, .range(let first, let last)?):
      "\(command.word ?? "") items \(first) to \(last)"
    case .command(let command, .ref(let ref)?): "\(command.word ?? "") \(named(ref))"
    case .command(let command, nil): "the word \(command.word ?? ""), which does something"
    case .go(let name): "the place called \(name)"
    default: "the word of this mode"
    }
  }

  private func item(_ number: Int) -> String {
    guard case .record(let ref) = numbered[number - 1].entry else { return "item \(number)" }
    return "item \(number), which is \(named(ref))"
  }

  private func named(_ ref: Ref) -> String {
    "the record \(ref)" + (title(of: ref).map { ", \(spoken($0))" } ?? "")
  }
}

private let letters = Array("abcdefghij")
