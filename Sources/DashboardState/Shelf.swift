package import ImprovementPlan

/// The councils and the snapshots that can be opened, by name, and what has become of them since one was.
package struct Shelf: Equatable, Sendable {
  /// Folder names.
  package var councils: [String]
  /// The open council's snapshots, oldest first.
  package var days: [Day]
  /// Each newer file beside them that isn't opened.
  package var unopened: [Fault]
  /// What has become of the open snapshot's file since it was read; nil where nothing has.
  package var changed: FileChange?
  /// A newer snapshot than the open one; nil where there is none, or where it is as it was when that was
  /// opened in its place.
  package var newer: Newer?
  /// Whether the open snapshot's file may be another than who presents has open: it was written after that.
  package var isPastPresenters = false

  /// Another file than the one that was read stands in its place.
  package enum FileChange: Equatable, Sendable {
    /// It says something else, by the mark of its bytes.
    case rewritten(mark: String)
    /// It can't be used.
    case unusable(Fault)
    /// There is none.
    case gone
  }

  /// The newest snapshot, where another is open.
  package struct Newer: Equatable, Sendable {
    package let day: Day
    package let state: State

    package enum State: Equatable, Sendable {
      /// It can be opened; the mark of its bytes.
      case readable(mark: String)
      case unusable(Fault)
    }

    package init(day: Day, _ state: State) {
      self.day = day
      self.state = state
    }
  }

  /// A file that can't be used.
  package struct Fault: Equatable, Sendable {
    /// What is to be said of it.
    package let notice: String
    /// Why nothing is recorded meanwhile, in a sentence without a full stop; nil where it may be over at the
    /// next try.
    package let refusal: String?

    package init(notice: String, refusal: String?) {
      self.notice = notice
      self.refusal = refusal
    }
  }

  package init(councils: [String], days: [Day], unopened: [Fault] = []) {
    self.councils = councils
    self.days = days
    self.unopened = unopened
  }
}

extension Shelf {
  /// The newest snapshot before a day.
  func latestDay(before day: Day) -> Day? { days.last { $0 < day } }

  /// Whether the open snapshot's file says something else than what is shown.
  package var isRewritten: Bool { if case .rewritten? = changed { true } else { false } }

  /// What is wrong with the open snapshot's file; nil where nothing is.
  var faultOfOpen: Fault? {
    if case .unusable(let fault)? = changed { fault } else { nil }
  }

  /// Why nothing can be recorded, as the files are by now; nil where that can't be told from them.
  var refusalToRecord: String? {
    if let file = unopened.first { return file.refusal }
    guard let newer else { return faultOfOpen?.refusal }
    return newer.fault?.refusal
  }
}

extension Shelf.Newer {
  /// What is wrong with it; nil where it can be opened.
  var fault: Shelf.Fault? {
    if case .unusable(let fault) = state { fault } else { nil }
  }
}
