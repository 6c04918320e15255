/// A sound snapshot file of a made-up council, small enough to read.
///
/// - Parameter change: what to make of it, to break it.
func smallPlan(asAt: String = newestDay, _ change: [(String, String)] = []) -> String {
  let sound = """
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
  return change.reduce(sound) { text, change in
    let pieces = text.split(separator: change.0, maxSplits: 1, omittingEmptySubsequences: false)
    return pieces.joined(separator: change.1)
  }
}

let newestDay = "2026-10-31"
let olderDay = "2026-09-19"
