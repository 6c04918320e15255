/// The steps of one part of an action, oldest first, and which of them are in force after each.
///
/// What is asked of each of many steps is worked out for all of them at once, so that a part that was changed
/// and taken back very often takes no longer a step than one that seldom was.
struct StepSequence {
  let steps: [PartStep]
  /// Where among the steps the newest change stands that is in force after so many of them; nil where
  /// none is.
  let newest: [Int?]
  /// Where the first step from a place on stands that no other takes away; nil where none is left.
  private let firsts: [Int?]
  /// Where among the steps the one stands that each takes back; nil where it is no undo.
  private let targets: [Int?]
  /// Whether a later step that is in force takes the step back.
  private let isTakenBack: [Bool]

  init(_ steps: [PartStep]) {
    self.steps = steps
    var places: [Int: Int] = [:]
    for (place, step) in steps.enumerated() { places[step.number] = place }
    newest = StepSequence.newest(of: steps, at: places)
    targets = steps.map { $0.target.flatMap { places[$0] } }
    isTakenBack = StepSequence.takenBack(targets)
    firsts = StepSequence.firsts(targets, isTakenBack)
  }

  private static func newest(of steps: [PartStep], at places: [Int: Int]) -> [Int?] {
    var inForce: [Int] = []
    return [nil]
      + steps.enumerated().map { place, step in
        let subject = places[step.subject.number] ?? place
        // It is nearly always one of the last that is put there or taken away.
        let end = inForce.lastIndex { $0 < subject }.map { $0 + 1 } ?? 0
        let isThere = end < inForce.count && inForce[end] == subject
        if step.isPutting, !isThere { inForce.insert(subject, at: end) }
        if !step.isPutting, isThere { inForce.remove(at: end) }
        return inForce.last
      }
  }

  private static func takenBack(_ targets: [Int?]) -> [Bool] {
    var isTakenBack = Array(repeating: false, count: targets.count)
    for place in targets.indices.reversed() where !isTakenBack[place] {
      if let target = targets[place] { isTakenBack[target] = true }
    }
    return isTakenBack
  }

  private static func firsts(_ targets: [Int?], _ isTakenBack: [Bool]) -> [Int?] {
    var firsts: [Int?] = Array(repeating: nil, count: targets.count + 1)
    // Those that may remain, the nearest last. From further back they only get fewer.
    var open: [Int] = []
    for start in targets.indices.reversed() {
      if !isTakenBack[start] { open.append(start) }
      while let nearest = open.last, let target = targets[nearest], target >= start {
        open.removeLast()
      }
      firsts[start] = open.last
    }
    return firsts
  }

  /// The steps from a place on, without those that take each other away.
  func remaining(from place: Int) -> [PartStep] {
    steps.indices[place...].filter { isRemaining($0, from: place) }.map { steps[$0] }
  }

  /// The changes that are in force after so many steps, oldest first.
  func inForce(after count: Int) -> [RecordedChange] {
    var inForce: [Int: RecordedChange] = [:]
    for step in steps[..<count] {
      inForce[step.subject.number] = step.isPutting ? step.subject : nil
    }
    return inForce.values.sorted { $0.number < $1.number }
  }

  /// The first step from a place on that no other takes away.
  func first(from place: Int) -> PartStep? { firsts[place].map { steps[$0] } }

  /// Of each place before so many steps, where the last of those from there on stands that no other of
  /// them takes away; nil where none is left.
  func lasts(before count: Int) -> [Int?] {
    var lasts: [Int?] = Array(repeating: nil, count: count)
    var last = count - 1
    for place in lasts.indices.reversed() {
      // What is taken back goes with what takes it back. From further back more of it does.
      while last >= place, let target = targets[last], target >= place { last = target - 1 }
      if last >= place { lasts[place] = last }
    }
    return lasts
  }

  /// Whether a step is left of those from a place on, as no other of them takes it away.
  func isRemaining(_ place: Int, from start: Int) -> Bool {
    guard !isTakenBack[place] else { return false }
    return targets[place].map { $0 < start } ?? true
  }
}
