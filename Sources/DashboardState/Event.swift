package import ImprovementPlan
package import Keyboard
package import Listings

/// Something that happened.
package enum Event: Equatable, Sendable {
  case pressed(Key)
  /// A frame was drawn, and this is what it had room for.
  case drew(Shown)
  /// A snapshot was read.
  case opened(OpenPlan, Shelf)
  /// An earlier snapshot was read, to compare with.
  case readEarlier(Snapshot)
  /// England's bank holidays were read.
  case readCalendar(WorkingCalendar)
  /// A file could not be used; what was open stays open.
  case couldNotOpen(String)
}

/// Something to be done outside the state.
package enum Effect: Equatable, Sendable {
  /// Read a council's snapshot; the newest one where no day is given.
  case open(council: String, day: Day?)
  /// Read an earlier snapshot of the open council.
  case readEarlier(day: Day)
  /// Read England's bank holidays, which deadlines are counted by.
  case readCalendar
  case repaint
  case quit
}
