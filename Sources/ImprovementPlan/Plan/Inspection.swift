/// An Ofsted inspection and what it judged.
public struct Inspection: Equatable, Sendable {
  /// What kind of inspection it was: "single inspection".
  public var framework: String?
  /// When inspectors came.
  public var visitedFrom: Day?
  /// When inspectors left.
  public var visitedTo: Day?
  /// When the report was published.
  public var published: Day?
  /// The overall judgement; Ofsted gives none since April 2026.
  public var overall: Judgement?
  /// A judgement for each area inspected.
  public var areas: [AreaJudgement] = []
  /// Where it was found.
  public var citation: Citation?

  /// An inspection of which nothing is known yet.
  public init() {}
}

/// Ofsted's four grades.
public enum Judgement: String, Sendable, CaseIterable {
  case outstanding
  case good
  case requiresImprovement = "requires-improvement"
  case inadequate
}

/// A judgement of one area of the service.
public struct AreaJudgement: Equatable, Sendable {
  /// The area: "help and protection".
  public var area: String
  /// How it was judged.
  public var judgement: Judgement

  /// A judgement of an area.
  public init(area: String, judgement: Judgement) {
    self.area = area
    self.judgement = judgement
  }
}

/// One of Ofsted's monitoring visits.
public struct MonitoringVisit: Equatable, Sendable {
  /// The visit's short name.
  public let ref: Ref
  /// What the visit is called: "third monitoring visit".
  public var title: String
  /// Its first day.
  public var from: Day?
  /// Its last day.
  public var to: Day?
  /// What is known of when, where no day is: "by March 2018".
  public var when: String?
  /// What it looked at.
  public var focus: [String] = []
  /// When the letter was published.
  public var letter: Day?
  /// What it found.
  public var findings: String?
  /// The action plan written after it.
  public var actions: [Ref] = []
  /// Where it was found.
  public var citation: Citation?

  /// A visit of this name.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}

/// One of Ofsted's recommendations.
public struct Recommendation: Equatable, Sendable {
  /// The recommendation's short name.
  public let ref: Ref
  /// What Ofsted recommends.
  public var text: String
  /// The paragraph of the report that grounds it.
  public var paragraph: String?
  /// The themes it feeds; often more than one.
  public var themes: [Ref] = []
  /// Partners who owe part of it.
  public var partners: [String] = []
  /// Where it was found.
  public var citation: Citation?

  /// A recommendation in Ofsted's words.
  public init(ref: Ref, text: String) {
    self.ref = ref
    self.text = text
  }
}

/// What a plan is divided into: a theme, priority or outcome area.
public struct Theme: Equatable, Sendable {
  /// The theme's short name.
  public let ref: Ref
  /// Its title.
  public var title: String
  /// The role that sponsors it.
  public var sponsor: String?
  /// What it is about.
  public var summary: String?
  /// Where it was found.
  public var citation: Citation?

  /// A theme of this title.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}
