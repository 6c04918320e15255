import ImprovementPlan

/// A piece of work with all that was ever reported on it: how it stood on any day is read off.
struct WorkHistory {
  let work: Work
  let theme: DemoTheme
  let updates: [StatusUpdate]

  init(of work: Work, dataDates: [Day], random: SplitMix64) {
    var work = work
    work.story.sort { $0.on < $1.on }
    self.work = work
    theme = DemoTheme.of(letter: work.letter)
    updates = UpdateTimeline(work: work, dataDates: dataDates).updates(random)
  }

  /// The action as the plan showed it on a day; nil before it entered the plan.
  func action(asAt day: Day) -> Action? {
    if let added = work.added, added > day { return nil }
    var action = plainAction()
    action.updates = updates.filter { $0.date <= day }
    for happening in work.story where happening.on <= day {
      apply(happening, to: &action)
    }
    action.lifecycle = work.lifecycle(on: day)
    action.impact = impact(of: action)
    explain(&action, asAt: day)
    return action
  }

  private func plainAction() -> Action {
    var action = Action(ref: work.ref, title: work.title)
    action.themes = [theme.ref]
    action.recommendations = work.recommendations
    action.lead = work.lead
    action.accountable = theme.sponsor
    action.partners = work.partners
    action.priority = work.priority
    action.start = work.start
    action.originalDue = work.due
    action.due = work.due
    action.successMeasure = work.success
    action.metrics = work.metrics
    action.dependsOn = work.dependsOn
    action.citation = Citation(source: DemoSources.plan, place: "action \(work.ref)")
    return action
  }

  private func apply(_ happening: Happening, to action: inout Action) {
    switch happening.what {
    case .finished:
      action.reason = nil
      action.recovery = nil
    case .signedOff: action.completedOn = happening.on
    case .suspended(let why), .superseded(let why): action.reason = why
    case .asked(let to, let reason): ask(to: to, reason, on: happening.on, of: &action)
    case .approved(let to, let meeting): approve(to, at: meeting, on: happening.on, in: &action)
    case .trouble(let reason, let recovery):
      action.reason = reason
      action.recovery = recovery
    case .overridden(let override): action.override = override
    case .unlikely: action.impact = .unlikely
    case .evidence(let evidence): action.evidence.append(evidence)
    case .embedded, .report: break
    }
  }

  private func ask(to day: Day, _ reason: String, on: Day, of action: inout Action) {
    var revision = Revision(from: action.due ?? day, to: day, reason: reason)
    revision.proposedOn = on
    action.revisions.append(revision)
  }

  private func approve(_ day: Day, at meeting: Ref, on: Day, in action: inout Action) {
    guard let last = action.revisions.indices.last else { return }
    action.revisions[last].approval = Approval(by: "Improvement board", on: on, meeting: meeting)
    action.due = day
  }

  private func impact(of action: Action) -> Impact? {
    switch action.lifecycle {
    case .embedded: .achieved
    case .notStarted, .suspended, .superseded, nil: nil
    case .inProgress, .awaitingSignOff, .complete:
      action.impact ?? (action.evidence.isEmpty ? .notYet : .emerging)
    }
  }

  /// A late action says why, even where its officers gave no more than a new date or a finish.
  private func explain(_ action: inout Action, asAt day: Day) {
    guard action.reason == nil, let due = action.due, due < day else { return }
    if action.lifecycle == .awaitingSignOff {
      action.reason = "work is finished; the board has still to sign it off"
      action.recovery = "on the agenda of the next board"
    } else if let asked = action.revisions.last, asked.approval == nil {
      action.reason = asked.reason
      action.recovery = "board asked to agree \(asked.to.inWords)"
    }
  }
}

extension Work {
  /// How far the work is on a day.
  func lifecycle(on day: Day) -> Lifecycle {
    var state: Lifecycle = start <= day ? .inProgress : .notStarted
    for happening in story where happening.on <= day {
      switch happening.what {
      case .finished: state = .awaitingSignOff
      case .signedOff: state = .complete
      case .embedded: state = .embedded
      case .suspended: state = .suspended
      case .superseded: state = .superseded
      default: break
      }
    }
    return state
  }

  /// The day the board or the lead closed it: nothing is reported on its progress after that.
  var closed: Day? {
    story.first {
      switch $0.what {
      case .finished, .suspended, .superseded: true
      default: false
      }
    }?.on
  }
}
