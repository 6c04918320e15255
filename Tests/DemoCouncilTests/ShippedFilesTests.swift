import DemoCouncil
import ImprovementPlan
import SnapshotFiles
import Testing

/// The files under `data/fernshire` are what the generator makes today, to the byte.
struct ShippedFilesTests {
  private let folder = dataFolder + "/" + DemoCouncil.folder

  @Test func `the shipped files are what the generator makes, byte for byte`() throws {
    for (day, snapshot) in try made() {
      let shipped = try contents(of: "\(folder)/\(day.iso).json")
      // Compared first: a failing expectation would list every byte that differs.
      let isSame = shipped == Array(SnapshotWriter.text(of: snapshot).utf8)
      #expect(isSame, "\(day)")
    }
  }

  @Test func `the shipped files are the plan's six and no other`() throws {
    let days = try PlanLibrary(dataFolder: dataFolder, hidingFigures: false).snapshotDays(
      of: DemoCouncil.folder)
    #expect(
      Set(days.map(\.iso)) == [
        "2026-04-04", "2026-05-16", "2026-06-27", "2026-08-08", "2026-09-19", "2026-10-31",
      ])
  }

  @Test func `the check finds nothing to say about them`() {
    #expect(SnapshotCheck.diagnostics(of: [folder], hidingFigures: false).map(\.description) == [])
  }

  @Test func `what is read back is what was made`() throws {
    for (day, snapshot) in try made() {
      let isSame = SnapshotReader.read(file: "\(folder)/\(day.iso).json").snapshot == snapshot
      #expect(isSame, "\(day)")
    }
  }

  @Test func `Fernshire is the plan that opens by itself`() throws {
    #expect(try contents(of: dataFolder + "/default-plan") == Array("fernshire\n".utf8))
  }

  private func made() throws -> [(day: Day, snapshot: Snapshot)] {
    let (figures, diagnostics) = EnglandFigure.read(file: dataFolder + "/england-figures.csv")
    #expect(diagnostics.isEmpty)
    return DemoCouncil().files(englandFigures: EnglandFigure.comparators(figures))
  }
}
