/// The steps of one part of an action, oldest first, and which of them are in force after each.
struct StepSequence {
  let steps: [PartStep]
  /// Where among the steps the newest change stands that is in force after so many of them; nil where
  /// none is.
  private(set) var newest: [Int?] = [nil]
  private var places: [Int: Int] = [:]
  /// Where among the steps the one stands that each takes back; nil where it is no undo.
  private let targets: [Int?]
  /// Whether a later step that is in force takes the step back.
  private var isTakenBack: [Bool]

  init(_ steps: [PartStep]) {
    self.steps = steps
    for (place, step) in steps.enumerated() { places[step.number] = place }
    targets = steps.map { [places] in $0.target.flatMap { places[$0] } }
    isTakenBack = Array(repeating: false, count: steps.count)
    var isInForce = isTakenBack
    for (place, step) in steps.enumerated() {
      let subject = places[step.subject.number] ?? place
      isInForce[subject] = step.isPutting
      var top = step.isPutting ? max(subject, newest[place] ?? subject) : newest[place]
      while let found = top, !isInForce[found] { top = found > 0 ? found - 1 : nil }
      newest.append(top)
    }
    for place in steps.indices.reversed() where !isTakenBack[place] {
      if let target = targets[place] { isTakenBack[target] = true }
    }
  }

  /// The steps from a place on, without those that take each other away.
  func remaining(from place: Int) -> [PartStep] {
    steps.indices[place...].filter { isRemaining($0, from: place) }.map { steps[$0] }
  }

  /// The first step from a place on that no other takes away.
  func first(from place: Int) -> PartStep? {
    steps.indices[place...].first { isRemaining($0, from: place) }.map { steps[$0] }
  }

  private func isRemaining(_ place: Int, from start: Int) -> Bool {
    guard !isTakenBack[place] else { return false }
    return targets[place].map { $0 < start } ?? true
  }
}
