import ImprovementPlan

/// What is odd about single values and lists of a document, whatever record they are in.
struct DocumentSense {
  /// How far from the data date a day of a plan can lie.
  static let years = 15
  /// How far ahead a plan for an inspection's next years looks.
  static let yearsAhead = 7
  /// Sources may be older than any plan: an Act, a book.
  static let yearsOfSources = 150

  private let asAt: Day
  private let format: Int
  /// Before it no work of the plan began, was due or was done.
  private let firstOfWork: Day
  private var faults: [ReadingContext.Fault] = []
  /// Where the walk is below a field of a name that no record has: the path before that.
  private var knownPath: String?

  static func faults(in document: JSONNode, of plan: Snapshot) -> [ReadingContext.Fault] {
    var sense = DocumentSense(plan)
    sense.walk(document, "", nil, [])
    return sense.faults
  }

  private init(_ plan: Snapshot) {
    asAt = plan.asAt
    format = plan.format
    let begin = min(plan.inspection?.visitedFrom ?? asAt, asAt)
    firstOfWork = begin.adding(months: -12 * DocumentSense.yearsAhead)
  }

  private mutating func walk(_ node: JSONNode, _ path: String, _ ref: Ref?, _ fields: [String]) {
    switch node.value {
    case .object(let members):
      let own = fields.count == 1 ? DocumentSense.ref(of: members) ?? ref : ref
      for member in members {
        let outer = knownPath
        if outer == nil, !DocumentSense.names.contains(member.name) { knownPath = path }
        walk(
          member.node, path.isEmpty ? member.name : path + "." + member.name, own,
          fields + [member.name])
        knownPath = outer
      }
    case .list(let items): list(items, path, ref, fields)
    case .text(let text): value(text, node, path, ref, fields)
    case .null, .flag, .number: break
    }
  }

  private mutating func list(
    _ items: [JSONNode], _ path: String, _ ref: Ref?, _ fields: [String]
  ) {
    var seen: [String: Int] = [:]
    // Records have refs of their own, and what a scheme repeats is an error already.
    let mayRepeat = fields.count == 1 || fields.first == "scheme"
    for (index, item) in items.enumerated() {
      let place = "\(path)[\(index)]"
      if !mayRepeat { again(item, place, in: path, index, &seen, ref) }
      walk(item, place, ref, fields)
    }
  }

  private mutating func again(
    _ item: JSONNode, _ place: String, in path: String, _ index: Int, _ seen: inout [String: Int],
    _ ref: Ref?
  ) {
    let key = DocumentSense.key(of: item.value)
    if let first = seen.updateValue(seen[key] ?? index, forKey: key) {
      add(.impossible(place, "the same as \(path)[\(first)]", expected: "each once"), item, ref)
    }
  }

  private mutating func value(
    _ text: String, _ node: JSONNode, _ path: String, _ ref: Ref?, _ fields: [String]
  ) {
    if let fault = titleFault(text, ref, fields) {
      return add(.unlikely(path, fault, expected: "words"), node, ref)
    }
    if let day = Day(iso: text) { return judge(day, node, path, ref, fields) }
    guard let field = fields.last, !["ref", "letter", "id"].contains(field) else { return }
    if isPlaceholder(text) {
      add(
        .unlikely(
          path, "\(Quoted.text(text)), which says nothing",
          expected: "no such field where nothing is known"), node, ref)
    } else if ["Ã", "â€", "Â£", "ï¿½"].contains(where: text.contains) {
      add(
        .unlikely(
          path, "\(Quoted.text(text)), which was read in another character set before",
          expected: "the text as it was written"), node, ref)
    } else if MoreThanAll.isIn(text) {
      add(
        .unlikely(
          path, "more of a whole than it has, in words", expected: "the smaller number first"),
        node, ref)
    } else if let odd = NamedDays.otherWeekday(in: text) {
      add(
        .unlikely(
          path, "\(odd.word) beside \(odd.day.withWeekday)", expected: "the date of that day"),
        node,
        ref)
    } else if ["title", "name"].contains(field), text.count > 300 {
      add(
        .unlikely(
          path, "a \(field) of \(text.count) characters",
          expected: "a line; what more there is in detail, summary or note"), node, ref)
    }
  }

  private func titleFault(_ text: String, _ ref: Ref?, _ fields: [String]) -> String? {
    guard let field = fields.last, ["title", "name"].contains(field) else { return nil }
    if text == ref?.text { return "\(Quoted.text(text)), the ref again" }
    return text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
      ? "\(Quoted.text(text)), which has no letter" : nil
  }

  private func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty || DocumentSense.placeholders.contains(letters)
  }

  private static let placeholders: Set<String> = [
    "tbc", "tba", "tbd", "na", "xxx", "todo", "null", "nil", "undefined", "unknown", "notknown",
    "tobeconfirmed", "notapplicable", "loremipsum", "asabove", "ditto",
  ]

  /// A day too far from the data date to be meant.
  private mutating func judge(
    _ day: Day, _ node: JSONNode, _ path: String, _ ref: Ref?, _ fields: [String]
  ) {
    if path == "asAt" {
      guard day.civil.year < 1990 else { return }
      return add(
        .impossible(path, "\(day)", expected: "a data date from 1990 on"), node, ref)
    }
    let isSource = fields.first == "sources"
    let back = isSource ? DocumentSense.yearsOfSources : DocumentSense.years
    let first = asAt.adding(months: -12 * back)
    let last = asAt.adding(months: 12 * DocumentSense.years)
    guard !(first...last).contains(day) else {
      if !isSource { judgeHorizon(day, node, path, ref, fields) }
      return
    }
    add(
      .impossible(
        path, "\(day)", expected: "a day within \(back) years of the data date, \(asAt)"), node, ref
    )
  }

  /// A day that no plan looks ahead to, or work of long before what caused the plan. Others' figures of a
  /// later day are compared with.
  private mutating func judgeHorizon(
    _ day: Day, _ node: JSONNode, _ path: String, _ ref: Ref?, _ fields: [String]
  ) {
    let years = DocumentSense.yearsAhead
    if day > asAt.adding(months: 12 * years), !fields.contains("comparators") {
      let expected = "a day within \(years) years after the data date, \(asAt)"
      add(.unlikely(path, "\(day)", expected: expected), node, ref)
    } else if fields.first == "actions", day < firstOfWork {
      let expected = "a day from \(firstOfWork) on, \(years) years before the plan's inspection"
      add(.unlikely(path, "\(day)", expected: expected), node, ref)
    }
  }

  private mutating func add(_ oddity: Oddity, _ node: JSONNode, _ ref: Ref?) {
    var diagnostic = oddity.diagnostic(of: "", ref, inFormat: format)
    diagnostic.knownPath = knownPath
    faults.append(ReadingContext.Fault(offset: node.offset, diagnostic: diagnostic))
  }

  /// Every field's name, whatever record has it.
  private static let names: Set<String> = Set(
    [
      Snapshot.fields.map(\.name), Trail.fields.map(\.name), Inspection.fields.map(\.name),
      AreaJudgement.fields.map(\.name), Scheme.fields.map(\.name), NextStates.fields.map(\.name),
      Rating.fields.map(\.name), RatingRule.fields.map(\.name), Deadline.fields.map(\.name),
      WorkingDayRule.fields.map(\.name), Theme.fields.map(\.name),
      Recommendation.fields.map(\.name), Action.fields.map(\.name), Revision.fields.map(\.name),
      Approval.fields.map(\.name), RatingOverride.fields.map(\.name), Evidence.fields.map(\.name),
      StatusUpdate.fields.map(\.name), Metric.fields.map(\.name), Tolerance.fields.map(\.name),
      Comparator.fields.map(\.name), Observation.fields.map(\.name), Meeting.fields.map(\.name),
      Report.fields.map(\.name), MonitoringVisit.fields.map(\.name), Decision.fields.map(\.name),
      PlanFact.fields.map(\.name), Source.fields.map(\.name), Citation.fields.map(\.name),
    ].joined())

  private static func ref(of members: [JSONMember]) -> Ref? {
    guard case .text(let text)? = members.first(where: { $0.name == "ref" })?.node.value else {
      return nil
    }
    return Ref(text)
  }

  /// What a value says, texts by their likeness and without their places.
  private static func key(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): String(flag)
    case .number(let number): number
    case .text(let text): Day(iso: text) == nil ? Likeness.of(text) : text
    case .list(let items): "[" + items.map { key(of: $0.value) }.joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { $0.name + ":" + key(of: $0.node.value) }.sorted().joined(separator: ",")
        + "}"
    }
  }
}
