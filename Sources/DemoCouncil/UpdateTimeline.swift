import ImprovementPlan

/// Lays the reports on a piece of work out in time: its own steps spread over its life, what
/// happened to it on its day, and a routine line before a data date where nothing else was said.
struct UpdateTimeline {
  let work: Work
  let dataDates: [Day]

  private var end: Day { min(work.silentAfter ?? .distantEnd, dataDates.last ?? work.start) }

  func updates(_ random: SplitMix64) -> [StatusUpdate] {
    var random = random
    var updates = steps(&random) + happenings()
    updates.sort { $0.date < $1.date }
    return withRoutine(updates, &random)
  }

  private func steps(_ random: inout SplitMix64) -> [StatusUpdate] {
    let from = max(work.start, work.added ?? work.start)
    let last = min(lastWord(&random), end)
    guard last > from else { return [] }
    return work.steps.enumerated().map { index, text in
      let share = (last - from) * (index + 1) / work.steps.count
      let early = index + 1 == work.steps.count ? 0 : random.number(in: 0...9)
      return report(on: max(from, from + share - early), text)
    }
  }

  /// The last step is told when the work is finished, or some days before it was stopped or now.
  private func lastWord(_ random: inout SplitMix64) -> Day {
    let before = random.number(in: 4...15)
    guard let closed = work.closed else { return end - before }
    return work.lifecycle(on: closed) == .awaitingSignOff ? closed : closed - before
  }

  private func happenings() -> [StatusUpdate] {
    work.story.compactMap { happening in
      guard happening.on <= end else { return nil }
      switch happening.what {
      case .report(let text): return report(on: happening.on, text)
      case .signedOff:
        return report(on: happening.on, "Signed off by the board.", by: "Improvement board")
      case .embedded:
        return report(
          on: happening.on, "Judged embedded: evidence of impact accepted.",
          by: Role.quality.rawValue)
      case .approved(let to, _):
        return report(
          on: happening.on, "New date of \(to.inWords) approved.", by: "Improvement board")
      case .suspended(let why):
        return report(on: happening.on, "Suspended: \(why).", by: "Improvement board")
      case .superseded(let why):
        return report(on: happening.on, "Withdrawn: \(why).", by: "Improvement board")
      default: return nil
      }
    }
  }

  private func withRoutine(_ written: [StatusUpdate], _ random: inout SplitMix64) -> [StatusUpdate]
  {
    var updates = written
    for date in dataDates where date <= end && (work.added ?? date) <= date {
      let day = date - random.number(in: 3...13)
      guard isQuiet(updates, before: date), day >= (work.added ?? day) else { continue }
      if let text = RoutineReports.text(on: day, about: work, &random) {
        updates.append(report(on: day, text))
      }
    }
    return updates.sorted { $0.date < $1.date }
  }

  private func isQuiet(_ updates: [StatusUpdate], before date: Day) -> Bool {
    !updates.contains { $0.date <= date && date - $0.date <= 35 }
  }

  private func report(on day: Day, _ text: String, by role: String? = nil) -> StatusUpdate {
    StatusUpdate(
      date: day, by: role ?? work.lead, text: text, lifecycle: work.lifecycle(on: day))
  }
}

extension Day {
  fileprivate static let distantEnd = Day(written: 9999_12_31)
}
