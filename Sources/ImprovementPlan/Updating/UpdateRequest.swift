/// What a person wants recorded of an action, before it is known whether the rules allow it. What is
/// nil is left as it is.
public struct UpdateRequest: Equatable, Sendable {
  /// How far the work is now.
  public var state: Lifecycle?
  /// How it is to be rated.
  public var rating: RatingWish?
  /// Whether it changed anything for children.
  public var impact: Impact?
  /// A report in words, or why the state changes.
  public var note: String?
  /// Something that shows what it achieved.
  public var evidence: Evidence?
  /// The due date asked for.
  public var due: Day?
  /// Its texts that are to be others. The reason is why it is late, re-dated or rated so.
  public var texts: [ActionText: String] = [:]
  /// The approval of `due`, or without one of the move that awaits the board.
  public var approval: Approval?
  /// That work may be called complete with no evidence: asked, and answered yes.
  public var mayLackEvidence = false
  /// That the approval may be by a body or role the plan doesn't know: asked, and answered yes.
  public var mayHaveAnyApprover = false
  /// That the lead may be nearly called as another role is: asked, and answered yes.
  public var mayHaveAnyLead = false

  /// That a date may be proposed while another awaits the board: asked, and answered yes.
  public var mayHaveSecondDate = false

  /// Nothing yet.
  public init() {}

  /// What a text of the action is to say; nil where it is left as it is.
  public subscript(text: ActionText) -> String? {
    get { texts[text] }
    set { texts[text] = newValue }
  }

  /// A rating to set.
  public enum RatingWish: Equatable, Sendable {
    /// A rating of the scheme, by its id.
    case to(String)
    /// What the dates say again.
    case byDates
  }

  /// What a person fills in, as an objection names it.
  public enum Part: Hashable, Sendable {
    case state, rating, impact, note, evidence, due, approval
    case text(ActionText)
    /// The meeting and the day of an approval.
    case meeting, approvalDay

    /// What scripts call it.
    public var name: String {
      switch self {
      case .state: "state"
      case .rating: "rating"
      case .impact: "impact"
      case .note: "note"
      case .evidence: "evidence"
      case .due: "due"
      case .approval: "approval"
      case .text(let text): text.rawValue
      case .meeting: "meeting"
      case .approvalDay: "approvalDay"
      }
    }
  }
}

/// Why something can't be recorded, in words a person can act on.
public struct Objection: Error, Equatable, Sendable {
  /// What of the request it is about; nil for all of it.
  public var part: UpdateRequest.Part?
  /// Which action, where there are several.
  public var action: Ref?
  /// A sentence without a full stop: what is wrong and what is expected.
  public var words: String
  /// Whether saying so a second time settles it: complete with no evidence, a body nobody knows, a
  /// second date beside one that awaits the board.
  public var isQuestion = false

  /// An objection to a part of a request.
  public init(
    _ part: UpdateRequest.Part?, _ words: String, action: Ref? = nil, isQuestion: Bool = false
  ) {
    self.part = part
    self.action = action
    self.words = words
    self.isQuestion = isQuestion
  }
}

/// All that is against a request.
public struct Objections: Error, Equatable, Sendable {
  /// At least one.
  public let all: [Objection]

  /// Some objections.
  public init(_ all: [Objection]) {
    self.all = all
  }
}
