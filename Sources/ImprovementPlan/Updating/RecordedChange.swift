/// A row of the register: one change, who recorded it and when. Rows are only ever added.
public struct RecordedChange: Equatable, Sendable {
  /// Its place in the register: 1, 2, 3, without a gap.
  public let number: Int
  /// The number of the first change that was recorded with it, in one go, by one person.
  public let intent: Int
  /// When it was recorded.
  public let at: Moment
  /// Who recorded it.
  public let by: Author
  /// The council's folder name.
  public let council: String
  /// Which action it is about.
  public let action: Ref
  /// The data date of the snapshot it was recorded over: the newest there was.
  public let basis: Day
  /// What was recorded.
  public let change: ActionChange
  /// Why: a note, the reason of a rating or of a new date.
  public let why: String?
  /// What the rows around it say of its clock; a ledger knows.
  var clock: RecordedDays.Reading

  /// A row as it stands in the register.
  public init(
    number: Int, intent: Int, at: Moment, by: Author, council: String, action: Ref, basis: Day,
    change: ActionChange, why: String? = nil
  ) {
    self.number = number
    self.intent = intent
    self.at = at
    self.by = by
    self.council = council
    self.action = action
    self.basis = basis
    self.change = change
    self.why = why
    clock = RecordedDays.Reading(at.day)
  }
}

/// A change that is to be recorded.
public struct NewChange: Equatable, Sendable {
  /// Which action it is about.
  public var action: Ref
  /// What is to be recorded.
  public var change: ActionChange
  /// Why.
  public var why: String?

  /// A change of an action.
  public init(_ action: Ref, _ change: ActionChange, why: String? = nil) {
    self.action = action
    self.change = change
    self.why = why
  }
}

/// Who records a change.
public struct Author: Equatable, Sendable {
  /// The login of the real user id.
  public let login: String
  /// The role that the configuration gives that login.
  public let role: String?

  /// A login, and the role it stands for.
  public init(login: String, role: String? = nil) {
    self.login = login
    self.role = role
  }

  /// How a history names them: by role where one is known.
  public var words: String { role ?? login }
}
