import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("Where counts are hidden, a fault tells none, wherever it stands")
struct WithheldPlacesTests {
  private func told(_ fields: String, hiding: Bool = true) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(plan(fields), to: "f/2026-10-31.json")
    let found = SnapshotCheck.diagnostics(
      of: [folder.path], today: SenseCase.today, hidingFigures: hiding)
    return shortened(found, folder.path).map { $0.replacing("2026-10-31", with: "DAY") }
  }

  private func metric(_ fields: String) -> String {
    #""metrics": [{"name": "Missing", "goodIs": "lower", "# + fields + "}]"
  }

  @Test(
    "no digit of 77, nor a word that spells it, in path, found, expected or ref",
    arguments: [
      #""ref": "M1", "unit": "count", "value: 77": 77"#,
      #""ref": "M1", "unit": "count", "observations[77]": 77"#,
      #""ref": "M1", "unit": "count", "observations": [{"value: 77": 77}]"#,
      #""ref": "M1", "unit": "count", "observations": [{"value": 7, "seventyseven": 77}]"#,
      #""ref": "M1", "unit": "count", "observations": [{"a.77": 1, "a.77": 2}]"#,
      #""ref": "M1", "unit": "77 children""#, #""ref": "M1", "unit": "seventyseven""#,
      #""ref": "M1", "unit": "count", "kind": "seventyseven""#,
      #""ref": "M1", "unit": "count", "observations": [{"at": "seventyseven", "value": 7}]"#,
      #""ref": "M1", "unit": "count", "targetBy": "77 by May""#,
      #""ref": "M1", "unit": "count", "decimals": "77""#,
      #""ref": "77 children", "unit": "count""#, #""ref": "seventyseven !", "unit": "count""#,
      #""ref": "77children", "unit": "count", "decimals": 9"#,
      #""ref": "M1", "unit": "count", "themes": ["77 children"]"#,
      #""ref": "M1", "unit": "count", "tolerance": {"green": "77"}"#,
      #""ref": "M1", "unit": "count", "tolerance": {"77": 1}"#,
      #""ref": "M1", "unit": "count", "odd": {"77": {"name": "n/a", "note": "Ã77"}}"#,
    ])
  func inMetrics(fields: String) throws {
    let open = try told(metric(fields), hiding: false).joined()
    let lines = try told(metric(fields)).joined(separator: "\n")
    #expect(open.contains("77") || open.contains("seventyseven"), "\(open)")
    #expect(!lines.isEmpty && !lines.contains("77") && !lines.contains("seventyseven"), "\(lines)")
  }

  @Test(
    "nor a day that has a figure in the place of its year",
    arguments: [
      #""ref": "M1", "unit": "count", "observations": [{"at": "7351-10-31", "value": 7}]"#,
      #""ref": "M1", "unit": "count", "targetBy": "7351-10-31", "target": 3, "observations": "#
        + #"[{"at": "7351-10-31", "value": 7}, {"at": "7351-10-30", "value": 7}]"#,
    ])
  func daysOfNoPlan(fields: String) throws {
    let open = try told(metric(fields), hiding: false).joined()
    let lines = try told(metric(fields)).joined(separator: "\n")
    #expect(open.contains("7351"), "\(open)")
    #expect(!lines.isEmpty && !lines.contains("7351"), "\(lines)")
    let near = try told(metric(fields.replacing("7351", with: "2027"))).joined()
    #expect(near.contains("2027"), "\(near)")
  }

  @Test("nor in a field that no record has, outside of metrics, and what is in it")
  func outside() throws {
    for fields in [
      #""metric": [{"observations": [{"note": "Ã77"}]}]"#, #""77 children": 1"#,
      #""facts": [{"text": "Two met", "missing: 77": 77}]"#,
    ] {
      let lines = try told(fields).joined(separator: "\n")
      #expect(lines.contains("…") && !lines.contains("77"), "\(lines)")
    }
  }

  @Test("nor in England's figures")
  func england() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      """
      measure,definition,unit,good_is,value,as_at,source
      Missing,,77 children,lower,3,2024-03-31,DfE
      Missing,,count,lower,77 of 90,2024-03-31,DfE

      """, to: "england-figures.csv")
    let lines = SnapshotCheck.diagnostics(of: [file], hidingFigures: true).map(\.description)
    #expect(lines.count == 2 && !lines.joined().replacing(folder.path, with: "").contains("77"))
  }

  @Test("which metric is meant is still told, and where figures are shown so is the name")
  func still() throws {
    let fields = metric(#""ref": "M1", "unit": "count", "values": 77"#)
    #expect(try told(fields).first?.contains("metrics[0].… (M1): found an unknown field") == true)
    #expect(try told(fields, hiding: false).first?.contains("metrics[0].values (M1)") == true)
  }
}
