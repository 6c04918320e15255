package import ImprovementPlan
import Keyboard
import Listings

/// A line of the key list, which also holds the rating key.
package enum HelpLine: Findable {
  case section(String)
  /// A command, its keys and title, and why it can't be used now.
  case command(Command.ID, keys: String, title: String, refusal: String?)
  case rating(Rating)
  case standing(MetricStanding)
  case note(String)

  package var isSelectable: Bool {
    if case .section = self { false } else { true }
  }

  package func rank(of words: [Substring]) -> Int? {
    if case .section = self { return nil }
    let sought = text.lowercased()
    return words.allSatisfy { sought.contains($0) } ? 0 : nil
  }

  private var text: String {
    switch self {
    case .section(let title): title
    case .command(_, let keys, let title, _): keys + " " + title
    case .rating(let rating): "rating colour key \(rating.letter) \(rating.word) \(rating.meaning)"
    case .standing(let standing): "metric rating colour key \(standing.letter) \(standing.word)"
    case .note(let text): "filter " + text
    }
  }
}

extension HelpLine {
  static func all(for state: DashboardState) -> [HelpLine] {
    commands(for: state) + key(of: state.plan.snapshot.scheme) + metricKey + terminalNotes
      + (state.isOnSlide ? [] : filterNotes(state.plan.snapshot.scheme))
  }

  private static func commands(for state: DashboardState) -> [HelpLine] {
    Command.Section.allCases.flatMap { section -> [HelpLine] in
      let commands = state.commands.filter { $0.section == section }
        .map { HelpLine($0, refusal: state.refusal(of: $0.id)) }
      return commands.isEmpty ? [] : [.section(section.rawValue)] + commands
    }
  }

  private init(_ command: Command, refusal: String?) {
    self = .command(
      command.id, keys: command.keys.map(\.label).joined(separator: " "), title: command.title,
      refusal: refusal)
  }

  private static func key(of scheme: Scheme) -> [HelpLine] {
    [.section("What the letters and colours of actions mean")] + scheme.ratings.map(HelpLine.rating)
      + [.note("*                set by an officer; counts and filters go by the dates")]
  }

  private static var metricKey: [HelpLine] {
    [.section("What the letters and colours of metrics mean")]
      + MetricStanding.allCases.map(HelpLine.standing)
  }

  private static var terminalNotes: [HelpLine] {
    [
      .section("What the terminal does"),
      .note("Ctrl-Z           back to the shell for a while; fg returns"),
      .note("Ctrl-C           quit"),
    ]
  }

  private static func filterNotes(_ scheme: Scheme) -> [HelpLine] {
    let weeks = PlanWords.count(scheme.staleAfterWeeks, "week")
    return [
      .section("What a filter can say"),
      .note("words            every word must be there"),
      .note("lead:finance     the lead; also theme: status: rating: impact:"),
      .note("by:quality       who recorded it, in a history"),
      .note("rating:r         a rating by its letter, or by a word of its name"),
      .note("due:<30d         open and due in the next 30 days; due:>30d due:<2026-12-31"),
      .note("is:overdue       also slipped, stale, proposed, open, done, off (target)"),
      .note("is:stale         open, and not reported on for \(weeks)"),
      .note("!                before any of these: not"),
    ]
  }
}
