import ImprovementPlan

extension Snapshot {
  /// Roles that are written in more than one way, so that one owner counts as several; told once for
  /// each odd way, where it is first written.
  var roleOddities: [Oddity] {
    let roles = roles
    let ways = Dictionary(grouping: roles, by: { Likeness.ofRole($0.role) })
    let written = ways.values.filter { uses in uses.contains { $0.role != uses[0].role } }
      .flatMap { RoleWays($0).oddities }.sorted { $0.path < $1.path }
    return written + slips(in: roles) + glued(in: roles)
      + roles.compactMap { role, path -> Oddity? in
        noRole(role).map {
          Oddity.unlikely(
            path, "\(Quoted.text(role)), \($0)", expected: "a role, as Head of Safeguarding")
        }
      }
  }

  /// Each slip once, where it is first written.
  private func slips(in uses: [(role: String, path: String)]) -> [Oddity] {
    let counts = Dictionary(uses.map { ($0.role, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    let distinct = uses.filter { seen.insert($0.role).inserted }
    let places = Dictionary(uniqueKeysWithValues: distinct.map { ($0.role, $0.path) })
    return RoleTwins(distinct.map { ($0.role, counts[$0.role] ?? 1) }).pairs.map { odd, usual in
      .unlikely(
        places[odd] ?? "", "\(Quoted.text(odd)) beside \(Quoted.text(usual))",
        expected: "one role in one spelling")
    }
  }

  /// Each text once, where it is first written, that is two roles of the plan one behind the other. One word
  /// may be a part of a longer role, so that either has two or more.
  private func glued(in uses: [(role: String, path: String)]) -> [Oddity] {
    let known = Dictionary(
      uses.map { (Likeness.ofRole($0.role), $0.role) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    return uses.compactMap { role, path in
      let words = role.split(separator: " ")
      guard words.count > 3, seen.insert(Likeness.ofRole(role)).inserted else { return nil }
      let ways = (2...(words.count - 2)).lazy.compactMap { end -> (String, String)? in
        let parts = [words[..<end], words[end...]].map { $0.joined(separator: " ") }
        let roles = parts.compactMap { known[Likeness.ofRole($0)] }
        return roles.count == 2 ? (roles[0], roles[1]) : nil
      }
      return ways.first.map { first, second in
        .unlikely(
          path, Quoted.text(role),
          expected: "one role; are these \(Quoted.text(first)) and \(Quoted.text(second))?")
      }
    }
  }

  /// What a text is that can't be a role.
  private func noRole(_ text: String) -> String? {
    if text.contains("://") { return "an address" }
    if text.contains("@") { return "an e-mail address" }
    if !text.contains(where: \.isLetter) { return "which has no letter" }
    let titles = ["Mr", "Mrs", "Ms", "Miss", "Mx"]
    let first = text.prefix { $0.isLetter }
    return first.count < text.count && titles.contains(String(first)) ? "a person" : nil
  }

  /// Every role the plan names, and where.
  private var roles: [(role: String, path: String)] {
    var roles: [(role: String, path: String)] = []
    func add(_ role: String?, _ path: String) {
      if let role { roles.append((role, path)) }
    }
    func add(all names: [String], _ path: String) {
      for (index, name) in names.enumerated() { add(name, "\(path)[\(index)]") }
    }
    for (index, theme) in themes.enumerated() { add(theme.sponsor, "themes[\(index)].sponsor") }
    for (index, recommendation) in recommendations.enumerated() {
      add(all: recommendation.partners, "recommendations[\(index)].partners")
    }
    for (index, action) in actions.enumerated() {
      for (role, field) in action.namedRoles { add(role, "actions[\(index)].\(field)") }
    }
    for (index, report) in reports.enumerated() {
      add(report.by, "reports[\(index)].by")
      add(report.to, "reports[\(index)].to")
    }
    for (index, decision) in decisions.enumerated() {
      add(all: decision.actionBy, "decisions[\(index)].actionBy")
    }
    return roles
  }
}

extension Action {
  fileprivate var namedRoles: [(role: String?, field: String)] {
    [(lead, "lead"), (accountable, "accountable")]
      + partners.enumerated().map { ($1, "partners[\($0)]") }
      + revisions.enumerated().map { ($1.approval?.by, "revisions[\($0)].approval.by") }
      + updates.enumerated().map { ($1.by, "updates[\($0)].by") }
  }
}

/// One role in all the ways it is written.
private struct RoleWays {
  private let uses: [(role: String, path: String)]
  private let counts: [String: Int]

  init(_ uses: [(role: String, path: String)]) {
    self.uses = uses
    counts = Dictionary(uses.map { ($0.role, 1) }, uniquingKeysWith: +)
  }

  var oddities: [Oddity] {
    var told = Set([usual])
    return uses.compactMap { use in
      guard told.insert(use.role).inserted else { return nil }
      return .unlikely(
        use.path, Quoted.text(use.role),
        expected: "\(Quoted.text(usual)), as the same role is written elsewhere")
    }
  }

  /// The way it is written most, or first.
  private var usual: String {
    let most = counts.values.max() ?? 0
    return uses.first { counts[$0.role] == most }?.role ?? ""
  }
}
