import ImprovementPlan

/// As many measures as a load test asks for: the standard ones, then the same for other districts.
enum LoadMeasures {
  static func ref(_ index: Int) -> Ref {
    Ref("M\(index + 1 < 10 ? "0" : "")\(index + 1)")
  }

  static func table(_ count: Int, from standard: [Measure]) -> [Measure] {
    (0..<max(0, count)).map { index in
      index < standard.count ? standard[index] : copy(of: standard[index % standard.count], index)
    }
  }

  private static func copy(of original: Measure, _ index: Int) -> Measure {
    let district = index / 30
    var copy = Measure(
      ref(index).text, "\(original.name), district \(district)", original.unit, original.goodIs,
      original.kind, original.theme, original.definition)
    copy.decimals = original.decimals
    copy.target = original.target
    copy.amber = original.amber
    copy.england = original.england
    copy.path = original.path
    copy.wobble = original.wobble * 2
    copy.cases = original.cases
    return copy
  }
}
