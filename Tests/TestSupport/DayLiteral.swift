package import ImprovementPlan

/// A day written `yyyy-mm-dd` in a fixture.
package func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { fatalError("no such day: \(iso)") }
  return day
}
