import CleanText
import ImprovementPlan

/// Field names of an object that are unknown or given twice.
enum OddNames {
  static func report(
    _ members: [JSONMember], _ known: [String], _ context: inout ReadingContext
  ) {
    var seen: Set<String> = []
    for member in members {
      if !seen.insert(member.name).inserted {
        repeated(member, isKnown: known.contains(member.name), &context)
      } else if !known.contains(member.name) {
        unknown(member, known, &context)
      }
    }
  }

  private static func repeated(
    _ member: JSONMember, isKnown: Bool, _ context: inout ReadingContext
  ) {
    let name = shown(member)
    context.at(isKnown ? .field(name) : .strange(name)) {
      $0.add(.error, at: member.offset, found: "this field twice", expected: "it once")
    }
  }

  private static func unknown(
    _ member: JSONMember, _ known: [String], _ context: inout ReadingContext
  ) {
    let nearest = Spelling.nearest(to: member.name, among: known).first
    context.at(.strange(shown(member))) {
      $0.add(
        .warning, at: member.offset, found: "an unknown field, which is ignored",
        expected: nearest.map { "perhaps \"\($0)\"" } ?? "a field that data/README.md describes")
    }
  }

  private static func shown(_ member: JSONMember) -> String {
    String(member.name.prefix(40)).cleaned
  }
}
