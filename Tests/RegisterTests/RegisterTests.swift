import ImprovementPlan
import Testing

@testable import Register

@Suite("A register")
struct RegisterTests {
  @Test("A register that isn't there holds no rows")
  func absentIsEmpty() throws {
    #expect(try Register(file: "/nowhere/register.sqlite").read().changes.isEmpty)
  }

  @Test("What is added is read back, and the mark says how far")
  func addedIsReadBack() throws {
    let folder = try TemporaryFolder()
    let added = try folder.register.record(
      NewChange("A1", .lifecycle(from: .inProgress, to: .complete), why: "signed off"),
      NewChange("A1", .note("audit of 40 cases")))
    let reading = try folder.register.read()
    #expect(reading.changes == added)
    #expect(added.map(\.number) == [1, 2])
    #expect(added.map(\.intent) == [1, 1])
    #expect(reading.mark.number == 2)
    #expect(try folder.register.read(after: reading.mark).changes == [])
    #expect(folder.names == ["register.sqlite"])
  }
}
