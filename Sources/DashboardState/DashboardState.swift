package import ImprovementPlan
package import Listings

/// Everything the dashboard knows: what is open, where one is, and what was typed. A frame is drawn
/// from this alone.
package struct DashboardState: Equatable, Sendable {
  package internal(set) var plan: OpenPlan
  /// The day it is outside, beside the data's own; asked for anew whenever something happens.
  package internal(set) var today: Day
  /// Who is at the keyboard: whose changes `U` takes back.
  package let author: Author
  /// Whether a person's own editor may be started for a longer text.
  package let hasEditor: Bool
  /// The commands, and the keys this person has for them.
  package let keys: KeyTable
  /// What is to be said at the start of the person's own configuration.
  private let notice: String?
  package internal(set) var shelf: Shelf
  /// The one of which it was asked whether the meeting is to go over to it.
  var askedSnapshot: Day?
  /// How far the register went when the open snapshot was written anew; nil where it is as it was read.
  package internal(set) var seenWhenRewritten: Int?
  /// How the open snapshot differs from an earlier one.
  package internal(set) var comparison: SnapshotComparison?
  /// England's working days, read when a deadline is first looked at.
  package internal(set) var calendar: WorkingCalendar?
  /// The earlier snapshot that was asked for last, whether or not it could be read.
  package internal(set) var askedEarlier: Day?
  /// From where one started to where one is; never empty.
  package internal(set) var trail: [Place] = [.view(.home)]
  package internal(set) var pane: Pane = .themes
  package internal(set) var isZoomed = false
  package internal(set) var lists: [ListID: ListState] = [:]
  package internal(set) var overlay: Overlay?
  package internal(set) var message: Message?
  /// What waits to be told until what went wrong was read.
  var waitingNews: Message?
  /// The slides of the meeting that is being led or followed; nil where the dashboard is all there is.
  package internal(set) var presenting: Presenting?
  /// Whether the mouse acts here, and not on the terminal's own text.
  package internal(set) var takesMouse = false
  /// The first item on the screen when the wheel was last turned.
  var wheelBegan: Int?
  /// What is known of the meeting that is led from another screen; nil where none is followed.
  package internal(set) var following: Following?
  /// That what others do is looked for, and not told; nil where it is told.
  package internal(set) var glancing: Glancing?
  /// Items chosen together, for one change of all of them.
  package internal(set) var range: ChosenRange?
  /// What was typed of updates that were left; at most one of the same actions.
  var drafts: [UpdateForm] = []
  /// What was to be recorded and may have been; nil where nothing is in doubt.
  var doubtful: Doubtful?
  /// Whether what is asked was on the screen before the next key: keys that come with the one that
  /// brought the question, as of a text pasted where the terminal doesn't tell, are no answer, nor are
  /// those of a key held down.
  var isSettled = true
  /// What the last frame could show, which paging and scrolling go by.
  package internal(set) var shown = Shown()

  package init(
    plan: OpenPlan, shelf: Shelf, today: Day, author: Author, hasEditor: Bool = true,
    keys: KeyTable = .standard, notice: String? = nil
  ) {
    self.plan = plan
    self.shelf = shelf
    self.today = today
    self.author = author
    self.hasEditor = hasEditor
    self.keys = keys
    self.notice = notice
    fillVisibleLists()
    pane = firstPaneWithItems
    message = firstNotice
  }

  /// What is wrong with the data, said at once: the figures are older than they could be, or not all
  /// that was recorded is in them.
  var firstNotice: Message? {
    if let unusable = registerUnusable { return unusable }
    if let fault = plan.faults.first { return Message(fault, isError: true) }
    if let conflicts = plan.ledger?.contradictionWords {
      let there = keys.label(of: .view(.conflicts))
      let way = presented == nil ? there : "\(keys.label(of: .drill)), then \(there),"
      return Message("\(conflicts); \(way) lists them", isError: true)
    }
    if let caution = plan.cautions.first { return Message(caution, isError: true) }
    if let notice { return Message(notice) }
    // To follow takes no leave to write.
    guard following == nil, case .readOnly(let why) = plan.register else { return nil }
    return Message("Read-only: \(why)")
  }

  /// That the register can't be used, and why; nil where it can.
  package var registerUnusable: Message? {
    guard case .unusable(let why) = plan.register else { return nil }
    return Message("The register can't be used: \(why)", isError: true)
  }

  var firstPaneWithItems: Pane {
    Pane.allCases.first { list(.pane($0)).count > 0 } ?? .themes
  }

  package var place: Place { trail[trail.count - 1] }

  /// The list keys act on.
  package var focus: ListID {
    place == .view(.home) ? .pane(pane) : .place(place)
  }

  /// The lists on the screen, from the top.
  package var visibleLists: [ListID] {
    guard place == .view(.home) else { return [.place(place)] }
    return isZoomed ? [.pane(pane)] : Pane.allCases.map(ListID.pane)
  }

  /// What the lists are made from.
  package var desk: Desk {
    Desk(plan: plan, comparison: comparison, calendar: calendar, today: today)
  }

  package func list(_ id: ListID) -> ListState { lists[id] ?? ListState(id) }

  /// What is selected in the list that keys act on.
  package var selected: Entry? { list(focus).selected }
}

/// What the last frame showed of the lists.
package struct Shown: Equatable, Sendable {
  /// The first item on screen, by list.
  package var tops: [ListID: Int]
  /// How many items of the focused list a page is; of a slide, rows.
  package var page: Int
  /// How many rows of the slide there was no room for.
  package var hiddenLines = 0
  /// What a click chooses, by row of the screen.
  package var targets: [Int: ClickTarget] = [:]
  /// Whether the focused list goes on below what was shown.
  package var hasMore = false

  package init(tops: [ListID: Int] = [:], page: Int = 10, hiddenLines: Int = 0) {
    self.tops = tops
    self.page = page
    self.hiddenLines = hiddenLines
  }
}
