extension TakenOut {
  /// What one of its rows says, without who and when: "note, row 12, taken out 3 Dec 10:05 by DCS, “a child’s
  /// name”"; nil where the row has nothing of it.
  ///
  /// - Parameter reference: days of its year are said without the year.
  public func words(_ number: Int, reference: Day) -> String? {
    switch part(number) {
    case .said(let of)?:
      "\(of.kind), row \(row), taken out \(at.words(in: reference)) by \(by.words)\(why)"
    case .takingBack?: "takes back row \(row), or puts it back, which was taken out"
    case .takingOut?: "takes out what row \(row) said\(why)"
    case nil: nil
    }
  }

  /// When one of its rows was recorded, by whom, and of which action, where it is of one.
  public func origin(_ number: Int) -> (at: Moment, by: Author, action: String?)? {
    switch part(number) {
    case .said(let of)?: (of.at, of.by, of.subject)
    case .takingBack(let change)?: (change.at, change.by, change.action.text)
    case .takingOut?: (at, by, nil)
    case nil: nil
    }
  }

  /// The same in a line, after the action that it is of.
  ///
  /// - Parameter reference: days of its year are said without the year.
  public func line(_ number: Int, reference: Day) -> String? {
    guard let origin = origin(number), let words = words(number, reference: reference) else {
      return nil
    }
    let action = origin.action.map { "\($0): " } ?? ""
    return "\(action)\(origin.at.words(in: reference)) \(origin.by.words): \(words)"
  }

  private var why: String {
    reason.map { ", “\($0)”" } ?? "; why was taken out too"
  }
}
