/// That what a row said was taken out of the register.
public struct TakenOut: Equatable, Sendable {
  /// The number of the row that says so.
  public let number: Int
  /// When it was taken out.
  public let at: Moment
  /// Who took it out.
  public let by: Author
  /// The number of the row that says no more what it said.
  public let row: Int
  /// What is known of that row; nil where the reason, which says it, was taken out too.
  public let of: Facts?
  /// Why; nil where that was taken out too.
  public let reason: String?
  /// What took the row back, what took that back, and so on, oldest first: they say nothing without it.
  public let without: [RecordedChange]

  /// What is known of a row beside what it said.
  public struct Facts: Equatable, Sendable {
    /// When it was recorded.
    public let at: Moment
    /// Who recorded it.
    public let by: Author
    /// What kind of change it was.
    public let kind: String
    /// The ref of its action, or what else it was of.
    public let subject: String

    /// What is known of a row.
    public init(at: Moment, by: Author, kind: String, subject: String) {
      self.at = at
      self.by = by
      self.kind = kind
      self.subject = subject
    }
  }

  /// That what a row said was taken out.
  public init(
    number: Int, at: Moment, by: Author, row: Int, of facts: Facts?, reason: String?,
    without: [RecordedChange] = []
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.row = row
    self.of = facts
    self.reason = reason
    self.without = without
  }
}

extension TakenOut {
  /// The part of it that a row of the register has.
  public enum Part: Equatable, Sendable {
    /// What stands where something was said: what is known of that.
    case said(Facts)
    /// What takes back what was said.
    case takingBack(RecordedChange)
    /// What took it out.
    case takingOut
  }

  /// What the row of a number has of it; nil where it has nothing.
  public func part(_ number: Int) -> Part? {
    if number == row { return of.map(Part.said) }
    if number == self.number { return .takingOut }
    return without.first { $0.number == number }.map(Part.takingBack)
  }

  /// The numbers of the rows that have a part of it.
  var rows: [Int] { (of == nil ? [] : [row]) + without.map(\.number) + [number] }
}
