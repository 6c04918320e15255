/// One council's improvement plan as it stood on one day: what a snapshot file holds.
///
/// Property names are the field names of the file; `data/README.md` describes each. What no source
/// gives is absent (nil or empty) and is never filled in.
public struct Snapshot: Equatable, Sendable {
  /// The version of the file format this type reads and writes.
  public static let currentFormat = 1

  /// The version of the file format.
  public var format = Snapshot.currentFormat
  /// The authority's name, as people say it: "Tower Hamlets".
  public var council: String
  /// True for a council that does not exist; every screen then says so.
  public var fictional = false
  /// The plan's own title.
  public var title: String?
  /// The plan's version as its owners name it: "v7".
  public var version: String?
  /// Where the plan has got to: "laying the foundations".
  public var phase: String?
  /// The data date: every figure is as at the end of this day.
  public var asAt: Day
  /// How far the register went that it was frozen from; no part of the plan.
  public var trail: Trail?
  /// The inspection that caused the plan.
  public var inspection: Inspection?
  /// How delivery is rated, and what the colours mean.
  public var scheme = Scheme.standard
  /// Dates the plan answers to.
  public var deadlines: [Deadline] = []
  /// What the plan is divided into: themes, priorities or outcome areas.
  public var themes: [Theme] = []
  /// Ofsted's recommendations.
  public var recommendations: [Recommendation] = []
  /// The work.
  public var actions: [Action] = []
  /// The measures.
  public var metrics: [Metric] = []
  /// Meetings held and to come, of the board and of those it answers to.
  public var meetings: [Meeting] = []
  /// Reports somebody owes on a rhythm.
  public var reports: [Report] = []
  /// Ofsted's monitoring visits.
  public var visits: [MonitoringVisit] = []
  /// What was decided, and by whom it is to be done.
  public var decisions: [Decision] = []
  /// Facts about the plan as a whole that are none of the above.
  public var facts: [PlanFact] = []
  /// The documents the records above cite.
  public var sources: [Source] = []

  /// An empty plan of a council.
  public init(council: String, asAt: Day) {
    self.council = council
    self.asAt = asAt
  }
}

/// A document that records of a snapshot cite.
public struct Source: Equatable, Sendable {
  /// What citations call it.
  public let ref: Ref
  /// The document's title.
  public var title: String
  /// When it was published or the meeting held.
  public var date: Day?
  /// Where to find it: an address, an agenda item number.
  public var place: String?

  /// A document of this title.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}

/// Where in a source a record was found.
public struct Citation: Equatable, Sendable {
  /// Which source of the snapshot.
  public let source: Ref
  /// Where in it: "item 5, decision 1".
  public var place: String?

  /// A place in a source.
  public init(source: Ref, place: String? = nil) {
    self.source = source
    self.place = place
  }
}

/// A fact about the plan as a whole.
public struct PlanFact: Equatable, Sendable {
  /// The fact in a sentence.
  public var text: String
  /// Where it was found.
  public var citation: Citation?

  /// A fact in a sentence.
  public init(_ text: String, citation: Citation? = nil) {
    self.text = text
    self.citation = citation
  }
}
