import ImprovementPlan

/// Makes as many pieces of work as a load test asks for, with the mix of histories a real plan has.
struct LoadWork {
  let seed: UInt64
  let metrics: Int

  func works(_ count: Int) -> [Work] {
    let works = (0..<max(0, count)).map { index in
      var random = SplitMix64(seed: seed ^ 0x57, record: index)
      return story(of: plain(index, &random), index, &random)
    }
    return works.indices.map { index in
      let isNamed = !works[index].dependsOn.isEmpty
      return isNamed
        ? inOrder(works[index], after: works[index - DemoTheme.all.count]) : works[index]
    }
  }

  /// The work, without the link to what should have been done before it and wasn't, or isn't to be.
  private func inOrder(_ work: Work, after first: Work) -> Work {
    let isLate = work.signedOff.map { done in first.signedOff.map { $0 > done } ?? true }
    guard isLate ?? false || first.due > work.due else { return work }
    var free = work
    free.dependsOn = []
    return free
  }

  private func plain(_ index: Int, _ random: inout SplitMix64) -> Work {
    let theme = DemoTheme.all[index % DemoTheme.all.count]
    let number = index / DemoTheme.all.count + 1
    let start = DataDates.newest - random.number(in: 180...600)
    let moved = metrics > 0 ? [LoadMeasures.ref(random.number(in: 0...(metrics - 1)))] : []
    var work = Work(
      ref: Ref("\(theme.letter)\(number < 10 ? "0" : "")\(number)"), title: title(index),
      lead: random.pick(Role.allCases).rawValue, priority: random.number(in: 1...3), start: start,
      due: DataDates.newest + random.number(in: 20...200),
      recommendations: [Ref("R\(random.number(in: 1...12))")], metrics: moved,
      success: "Seen in nine cases of ten", steps: ["Team agreed the steps.", "Half is done."])
    if number > 1, random.number(in: 0...9) == 0 {
      work.dependsOn = [Ref("\(theme.letter)\(number - 1 < 10 ? "0" : "")\(number - 1)")]
    }
    return work
  }

  /// Every 1,920 titles the number of the round is added.
  private func title(_ index: Int) -> String {
    let verb = Self.verbs[index % Self.verbs.count]
    let thing = Self.things[index / Self.verbs.count % Self.things.count]
    let place = Self.places[index / (Self.verbs.count * Self.things.count) % Self.places.count]
    let round = index / (Self.verbs.count * Self.things.count * Self.places.count)
    return "\(verb) \(thing) in \(place)" + (round == 0 ? "" : ", round \(round + 1)")
  }

  private func story(of work: Work, _ index: Int, _ random: inout SplitMix64) -> Work {
    switch random.number(in: 0...99) {
    case 0...44: done(work, &random)
    case 45...49: work.then(DataDates.newest - random.number(in: 2...30), .finished)
    case 50...62: late(work, &random)
    case 63...72: redated(work, &random)
    case 73...74: work.then(DataDates.newest - random.number(in: 20...90), .suspended("no funding"))
    default: work
    }
  }

  private func done(_ work: Work, _ random: inout SplitMix64) -> Work {
    let finished = work.start + random.number(in: 60...110)
    let signed = finished + random.number(in: 1...9)
    let evidence = Evidence(kind: .audit, text: "Dip sample: 17 of 20 sound", date: signed)
    let complete = work.then(finished, .finished).then(signed, .signedOff)
    return random.number(in: 0...4) == 0 ? complete : complete.then(signed, .evidence(evidence))
  }

  private func late(_ work: Work, _ random: inout SplitMix64) -> Work {
    let due = DataDates.newest - random.number(in: 1...80)
    let trouble = Happening.What.trouble(
      reason: random.pick(Self.reasons), recovery: "extra time agreed with the sponsor")
    return moved(work, to: due).then(due - 1, trouble)
  }

  private func redated(_ work: Work, _ random: inout SplitMix64) -> Work {
    let first = DataDates.newest - random.number(in: 10...90)
    let board = Boards.last(by: first)
    let to = DataDates.newest + random.number(in: 20...120)
    return moved(work, to: first)
      .then(board.day - 12, .asked(to: to, reason: random.pick(Self.reasons)))
      .then(board.day, .approved(to: to, meeting: board.ref))
  }

  private func moved(_ work: Work, to due: Day) -> Work {
    var moved = Work(
      ref: work.ref, title: work.title, lead: work.lead, priority: work.priority,
      start: work.start, due: due, recommendations: work.recommendations, metrics: work.metrics,
      success: work.success, steps: work.steps)
    moved.dependsOn = work.dependsOn
    return moved
  }
}

extension Work {
  fileprivate var signedOff: Day? {
    story.first {
      if case .signedOff = $0.what { true } else { false }
    }?.on
  }
}

extension LoadWork {
  fileprivate static let verbs = [
    "Review", "Embed", "Audit", "Train staff in", "Redesign", "Publish", "Measure", "Recruit to",
    "Simplify", "Test", "Extend", "Set standards for",
  ]

  fileprivate static let things = [
    "supervision", "chronologies", "strategy meetings", "pathway plans", "core groups",
    "permanence planning", "return home interviews", "foster carer support", "life-story work",
    "family time", "case transfers", "direct work", "advocacy", "management oversight",
    "pre-birth assessments", "step-down decisions",
  ]

  fileprivate static let places = [
    "the north team", "the south team", "the east team", "the west team", "the town team",
    "the front door", "the care teams", "the leaving care service", "the disability service",
    "the fostering service",
  ]

  fileprivate static let reasons = [
    "a manager's post is vacant", "the supplier is late", "partners have not agreed the terms",
    "training clashed with leave", "data had to be cleaned first",
  ]
}
