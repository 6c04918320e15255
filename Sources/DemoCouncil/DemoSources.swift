import ImprovementPlan

/// The documents the fictional records cite: one of each kind, none of them real but the England
/// figures.
enum DemoSources {
  static let board: Ref = "S1"
  static let plan: Ref = "S2"
  static let inspection: Ref = "S3"
  static let scorecard: Ref = "S4"
  static let letters: Ref = "S5"

  static let all = [
    Source(ref: board, title: "Fernshire improvement board papers (fictional)"),
    Source(ref: plan, title: "Fernshire improvement plan (fictional)"),
    Source(ref: inspection, title: "Ofsted inspection report on Fernshire (fictional)"),
    Source(ref: scorecard, title: "Fernshire performance scorecard (fictional)"),
    Source(ref: letters, title: "Ofsted monitoring visit letters to Fernshire (fictional)"),
  ]
}
