import DashboardState
import ImprovementPlan

extension UpdateForm {
  /// What the form is of, and what others recorded of it meanwhile.
  func opening(in state: DashboardState) -> [String] {
    let title = title(in: state.plan)
    return heading(title.start + title.action + title.end) + meanwhileLines
      + subjectLines(in: state)
  }

  var meanwhileLines: [String] { meanwhile.map { "Meanwhile: " + spoken($0) } }

  /// What can be recorded, by number.
  func choiceLines(in state: DashboardState) -> [String] {
    state.choices(of: self).map(\.named).numbered
  }

  /// What is about to be recorded.
  func subjectLines(in state: DashboardState) -> [String] {
    subjectWords(in: state.plan).map { "\($0.label): \(spoken($0.words))" }
  }

  /// All that would be saved, and what is against it.
  func summary(in state: DashboardState) -> [String] {
    let filled = fields.compactMap { field in
      field.said(today: state.today).map { "\(field.id.label): \($0)" }
    }
    let nothing = subject?.isState == true ? [] : ["Nothing is filled in."]
    return heading("To be saved", level: 2) + subjectLines(in: state)
      + (filled.isEmpty ? nothing : filled)
  }

  /// What is against saving it.
  var problemLines: [String] {
    problems.map { problem in
      let label = problem.field.map { "\($0.label): " } ?? ""
      return label + spoken(problem.words)
    }
  }
}

extension UpdateSubject {
  fileprivate var isState: Bool { if case .state = self { true } else { false } }

  /// What it records, in words that stand alone.
  var named: NamedChoice {
    let words = isState ? "state: \(words)" : words
    return NamedChoice(key: key, words: words, line: "\(words), or \(key)")
  }
}

extension FormField {
  /// What the field holds, in words; nil where nothing.
  func said(today: Day) -> String? {
    switch value {
    case .text: return typed
    case .date: return day(today: today).map(DateWords.words) ?? typed
    case .choice(let options, let chosen):
      return chosen.map { "\(options[$0].key) \(options[$0].words)" }
    }
  }

  /// What is asked for the field: its label, what it takes and what it holds now.
  ///
  /// - Parameters:
  ///   - isNeeded: whether the form needs it.
  ///   - isFirst: whether nothing was asked before it, so that it says how to leave.
  func prompt(today: Day, isNeeded: Bool, isFirst: Bool) -> String {
    let hint = isNeeded && !self.isNeeded ? "needed" : hint
    let now = said(today: today).map {
      "now \($0); an empty line keeps it" + (isNeeded ? "" : ", - takes it out")
    }
    let needed = isNeeded && hint != "needed" && now == nil ? "needed" : nil
    let leaving = isFirst ? "cancel leaves the form" : nil
    let about = [needed, now == nil || id == .due ? hint : nil, now, how, leaving]
      .compactMap(\.self)
    return "\(id.label) (\(about.joined(separator: "; "))) > "
  }

  /// How it is answered, where its label and its hint don't say so.
  private var how: String? {
    if case .choice = value { return "by number, letter or words" }
    return id == .meeting ? "help lists them" : nil
  }

  /// What the field is and how it is answered, where that is a date or a choice.
  var helpLines: [String] {
    let how =
      if case .choice = value { "say one by number, letter or words" } else { DateWords.expected }
    let words = [id.meaning, how, "cancel leaves the form"].compactMap(\.self)
    return ["\(id.label): \(words.joined(separator: "; "))"]
  }

  /// What can be chosen, by number; nothing where it is typed.
  var optionLines: [String] {
    guard case .choice(let options, _) = value else { return [] }
    return options.map(\.named).numbered
  }
}

extension FormField.ID {
  /// What a date or a choice is of; nil for the texts, which say it in their label.
  fileprivate var meaning: String? {
    switch self {
    case .rating: "how the delivery is rated, whatever the dates say"
    case .impact: "what has changed for children"
    case .due: "the day by which it is to be done"
    case .evidenceKind: "what kind of evidence it is"
    case .evidenceDate: "the day the evidence was gathered"
    case .approvedOn: "the day the new date was approved"
    case .note, .text, .evidenceText, .approvedBy, .meeting: nil
    }
  }
}

extension FormField.Option {
  var named: NamedChoice { NamedChoice(key: key, words: words, line: "\(key) \(words)") }
}

extension [NamedChoice] {
  fileprivate var numbered: [String] { enumerated().map { "\($0 + 1). \($1.line)" } }
}

extension String {
  /// Whether the line asks what can be typed.
  var asksForHelp: Bool { ["help", "again", "?"].contains(lowercased()) }
}
