/// The small plan with one thing changed.
///
/// - Parameters:
///   - old: what to replace in it, where it first stands.
///   - new: what to put there.
func smallPlan(changing old: String, to new: String) -> String {
  let pieces = smallPlan().split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
  return pieces.joined(separator: new)
}

/// A sound snapshot file of a made-up council, small enough to read.
func smallPlan(asAt: String = newestDay) -> String {
  """
  {
    "format": 1,
    "council": "Testshire",
    "fictional": true,
    "title": "Plan for Testshire",
    "asAt": "\(asAt)",
    "themes": [
      { "ref": "T1", "title": "Practice" }
    ],
    "actions": [
      { "ref": "A1", "title": "Train managers",
        "originalDue": "2026-09-01", "due": "2026-09-01" },
      { "ref": "A2", "title": "Audit monthly", "dependsOn": ["A1"] }
    ],
    "metrics": [
      { "ref": "M1", "name": "Caseload", "unit": "cases", "goodIs": "lower" }
    ]
  }

  """
}

let newestDay = "2026-10-31"
let olderDay = "2026-09-19"
