import CleanText
import ImprovementPlan

/// Where the reading of a document stands, and what was found wrong so far.
struct ReadingContext {
  /// A fault before the file and its lines are known.
  struct Fault {
    var offset: Int
    var diagnostic: Diagnostic
  }

  /// A step into the document.
  enum Step {
    case field(String)
    /// A field of a name that the record doesn't have.
    case strange(String)
    case item(Int)
  }

  private(set) var faults: [Fault] = []
  private var steps: [Step] = []
  /// The record of the plan it stands in: `actions[12]` and its ref.
  private var record: Ref?

  /// Carries out `body` one step deeper.
  mutating func at<Value>(_ step: Step, _ body: (inout ReadingContext) -> Value) -> Value {
    steps.append(step)
    defer {
      steps.removeLast()
      if steps.count < 2 { record = nil }
    }
    return body(&self)
  }

  /// Notes the ref of the record it stands in, for the faults found there.
  mutating func enter(_ members: [JSONMember]) {
    guard steps.count == 2, let name = members.first(where: { $0.name == "ref" }) else { return }
    if case .text(let text) = name.node.value { record = Ref(text.cleaned) }
  }

  /// The place it stands at: `actions[12].due`.
  var path: String {
    path(of: steps[...])
  }

  /// The same up to a field's name that nobody knows; nil where there is none.
  private var knownPath: String? {
    let strange = steps.firstIndex { step in
      if case .strange = step { true } else { false }
    }
    return strange.map { path(of: steps[..<$0]) }
  }

  private func path(of steps: ArraySlice<Step>) -> String {
    steps.reduce(into: "") { path, step in
      switch step {
      case .field(let name), .strange(let name): path += path.isEmpty ? name : "." + name
      case .item(let index): path += "[\(index)]"
      }
    }
  }

  mutating func add(
    _ severity: Diagnostic.Severity, at offset: Int, found: String, expected: String
  ) {
    let place = path
    var diagnostic = Diagnostic(
      severity, path: place.isEmpty ? nil : place, record: record, found: found,
      expected: expected)
    diagnostic.knownPath = knownPath
    faults.append(Fault(offset: offset, diagnostic: diagnostic))
  }

  /// An error: a required field isn't there.
  mutating func miss(_ name: String, at offset: Int) {
    at(.field(name)) {
      $0.add(.error, at: offset, found: "no such field", expected: "it: it can't be left out")
    }
  }

  /// An error: a value that isn't what its field asks for.
  mutating func refuse(_ node: JSONNode, expected: String) {
    let isNull = node.value == .null
    add(
      .error, at: node.offset, found: Quoted.value(node.value),
      expected: isNull ? expected + "; where nothing is known leave the field out" : expected)
  }
}
