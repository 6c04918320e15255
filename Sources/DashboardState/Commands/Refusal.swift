import ImprovementPlan
import Listings

extension DashboardState {
  /// Why a command can't be used now, in words; nil when it can.
  package func refusal(of command: Command.ID) -> String? {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last:
      list(focus).count == 0 ? "Nothing is listed here" : nil
    case .open: refusalToOpen
    case .copy: presented == nil && selected == nil ? "Nothing is listed here" : nil
    case .back:
      trail.count == 1 && !isZoomed && layer == .dashboard
        ? "This is the overview, where it starts; \(keys.label(of: .quit)) quits" : nil
    case .nextPane, .previousPane, .zoom:
      place == .view(.home) ? nil : "Panes are on the overview; \(paneKeys) go to them"
    case .clearFilter: list(focus).filterText.isEmpty ? "No filter is set on this list" : nil
    case .sort: focus.sortOrders.count < 2 ? "This list keeps its order" : nil
    case .olderComparison, .newerComparison: refusalToCompare(older: command == .olderComparison)
    case .update, .range, .approve, .undo, .keepRecorded, .takeSnapshots: refusalToRecord(command)
    case .nextSlide, .previousSlide, .firstSlide, .lastSlide, .slideDown, .slideUp, .drill,
      .slideIndex, .blank:
      refusalOnSlide(command)
    case .followAgain: refusalToFollow
    case .backToSlide: nil
    case .pane, .view, .history, .goTo, .filter, .mouse, .help, .repaint, .quit: nil
    }
  }

  /// The keys of the panes: "1, 2 and 3".
  private var paneKeys: String {
    let labels = Pane.allCases.map { keys.label(of: .pane($0)) }
    return labels.dropLast().joined(separator: ", ") + " and " + (labels.last ?? "")
  }

  private var refusalToOpen: String? {
    guard let selected else { return "Nothing is listed here" }
    guard item(for: selected, in: focus).opens == nil else { return nil }
    return "There is nothing more behind this line"
  }

  private func refusalToCompare(older: Bool) -> String? {
    guard place == .view(.changes) else {
      return "Comparing is on the changes view; \(keys.label(of: .view(.changes))) goes there"
    }
    guard comparisonDay(before: older) == nil else { return nil }
    return older ? "No snapshot is older than this one" : "No later snapshot lies between the two"
  }
}
