import DemoCouncil
import FoundationEssentials
import ImprovementPlan
import SnapshotFiles
import Testing

/// The same seed makes the same plan, and a plan of any size can be made.
struct SizeAndSeedTests {
  @Test func `the same seed makes the same values`() {
    let made = DemoCouncil(seed: 5).snapshots(englandFigures: [:])
    #expect(made == DemoCouncil(seed: 5).snapshots(englandFigures: [:]))
    #expect(made != DemoCouncil(seed: 6).snapshots(englandFigures: [:]))
  }

  @Test(arguments: [
    (0, 0, 0, 1), (1, 1, 1, 1), (150, 30, 13, 2), (1000, 320, 36, 1),
  ])
  func `a load plan has the size asked for`(actions: Int, metrics: Int, months: Int, count: Int) {
    let size = DemoCouncil.Size.of(
      actions: actions, metrics: metrics, months: months, snapshots: count)
    let made = DemoCouncil(size: size, seed: 1).snapshots(englandFigures: [:])
    #expect(made.count == count)
    #expect(made[0].actions.count == actions)
    #expect(made[0].metrics.map(\.observations.count) == Array(repeating: months, count: metrics))
  }

  @Test func `no snapshots are made where none is asked for`() {
    let size = DemoCouncil.Size.of(actions: 5, metrics: 5, months: 5, snapshots: 0)
    #expect(DemoCouncil(size: size, seed: 1).snapshots(englandFigures: [:]) == [])
  }

  @Test func `titles of a load plan differ`() {
    let size = DemoCouncil.Size.of(actions: 5000, metrics: 0, months: 0, snapshots: 1)
    let made = DemoCouncil(size: size, seed: 1).snapshots(englandFigures: [:])
    #expect(Set(made[0].actions.map(\.title)).count == 5000)
    #expect(made[0].actions[0].title == "Review supervision in the north team")
  }

  @Test func `a load plan has late, finished, re-dated and suspended work`() {
    let size = DemoCouncil.Size.of(actions: 1000, metrics: 5, months: 5, snapshots: 1)
    let plan = DemoCouncil(size: size, seed: 1).snapshots(englandFigures: [:])[0]
    #expect(plan.actions.contains { isLate($0, asAt: plan.asAt) })
    #expect(plan.actions.contains { $0.lifecycle == .complete })
    #expect(plan.actions.contains { $0.lifecycle == .suspended })
    #expect(plan.actions.contains { !$0.revisions.isEmpty })
  }

  @Test func `files are named by their data date`() {
    let files = DemoCouncil().files(englandFigures: [:])
    #expect(files.map(\.day) == files.map(\.snapshot.asAt))
    #expect(files.count == 6)
  }
}

/// What a load test writes must open like any other plan.
struct LoadFilesTests {
  @Test func `the check finds nothing to say about a load plan's files`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/load-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for table in ["bank-holidays.csv", "england-figures.csv"] {
      try FileManager.default.copyItem(
        atPath: dataFolder + "/" + table, toPath: folder + "/" + table)
    }
    let size = DemoCouncil.Size.of(actions: 1500, metrics: 70, months: 24, snapshots: 3)
    for (_, snapshot) in DemoCouncil(size: size, seed: 11).files(englandFigures: [:]) {
      try SnapshotWriter.write(snapshot, inFolder: folder + "/load")
    }
    #expect(SnapshotCheck.diagnostics(of: [folder], hidingFigures: false).map(\.description) == [])
  }
}
