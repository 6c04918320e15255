import Glibc
import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite struct `What a file holds decides where its name doesn't tell` {
  private let minutes = "Minutes of the board\n\nPresent: the chair, the council's director.\n"

  /// What of a file beside a snapshot of 31 October may be the newest.
  private func newer(_ name: String, _ text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-10-31"), to: "fernshire/2026-10-31.json")
    try folder.write(text, to: "fernshire/" + name)
    return try PlanLibrary(dataFolder: folder.path, hidingFigures: false)
      .snapshotNames(of: "fernshire").newerMisnamed.map(\.name)
  }

  @Test(arguments: ["2026-11-18.txt", "2026-11-18", "2026-11-18.yaml", "package.json"])
  func `a text or another program's file beside snapshots stands against nothing`(
    name: String
  ) throws {
    let other = #"{ "name": "site", "version": "1.0.0" }"#
    #expect(try newer(name, name.hasSuffix(".json") ? other : minutes) == [])
    #expect(try newer(name, #"{"description": "\#(String(repeating: "x", count: 300))"#) == [])
  }

  @Test(
    arguments: [
      "", "{", "{\n  \"format\": 1,\n", "\u{FEFF}{ \"format\": 1, \"council\": \"Fern", "\0\0\0",
      "council: Fernshire\nasAt: 2026-11-18\n",
    ])
  func `what may be a snapshot, or be becoming one, may be the newest`(text: String) throws {
    #expect(try newer("2026-11-18.txt", text) == ["2026-11-18.txt"])
    #expect(try newer("2026-11-18.txt", snapshot("2026-11-18")) == ["2026-11-18.txt"])
  }

  @Test(arguments: ["20261118", "2026-11-18.pdf", "plan", "november.txt", "2026-11-18 final.doc"])
  func `a newer snapshot is known under any name, and check names it`(name: String) throws {
    #expect(try newer(name, snapshot("2026-11-18")) == [name])
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-10-31"), to: "fernshire/2026-10-31.json")
    try folder.write(snapshot("2026-11-18"), to: "fernshire/" + name)
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "fernshire/\(name): warning: found a name that is no snapshot's; expected "
            + "2026-11-18.json; the file is not opened"
        ])
  }

  @Test func `an export of a snapshot that is there, and an older one, may not be the newest`()
    throws
  {
    #expect(try newer("for the chair.txt", snapshot("2026-10-31")) == [])
    #expect(try newer("old plan", snapshot("2026-09-30")) == [])
    #expect(try newer("2026-11-18.json.pdf", minutes) == ["2026-11-18.json.pdf"])
  }

  @Test func `a snapshot in a folder named as a newer day may be the newest; papers are none`()
    throws
  {
    #expect(try newer("2026-11-18/plan.json", snapshot("2026-11-18")) == ["2026-11-18/plan.json"])
    #expect(try newer("2026-11-18/minutes.txt", minutes) == [])
    #expect(try newer("2026-09-18/plan.json", snapshot("2026-09-18")) == [])
    #expect(try newer("drafts/plan.json", snapshot("2026-11-18")) == [])
  }

  @Test func `check of a project's folder names nothing that is none of ours`() throws {
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-10-31"), to: "fernshire/2026-10-31.json")
    let manifest = #"{ "name": "site", "scripts": { "build": "make" } }"#
    for name in ["package.json", "web/package.json", "fernshire/package.json"] {
      try folder.write(manifest, to: name)
    }
    try folder.write("// with a comment\n{ \"compilerOptions\": {} }", to: "tsconfig.json")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
    try folder.write(snapshot("2026-11-30"), to: "2026-11-30.json")
    try folder.write("{", to: "november.json")
    let found = SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false)
    #expect(found.contains { $0.file.hasSuffix("/november.json") })
    #expect(
      !SnapshotCheck.diagnostics(of: [folder.path + "/package.json"], hidingFigures: false).isEmpty)
  }
}

@Suite struct `A council whose snapshots are gone` {
  private func doubt(_ name: String, _ text: String) throws -> String? {
    let folder = try TemporaryFolder()
    for council in ["Fernshire", "York"] {
      try folder.write(
        snapshot("2026-10-31").replacing("Fernshire", with: council),
        to: council.lowercased() + "/2026-10-31.json")
    }
    try folder.write(text, to: name)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let choice = try library.defaultChoice(among: try library.councils())
    #expect(choice.council == "fernshire")
    return choice.doubt.map { shortened([$0], folder.path)[0] }
  }

  @Test(
    arguments: [
      ("bury/agenda.yaml", "a folder with agenda.yaml, and no snapshot"),
      ("bury/bank-holidays.csv", "a folder with bank-holidays.csv, and no snapshot"),
      ("bury/archive/2026-10-31.json", "a folder with snapshots in its folder archive alone"),
      ("bury/plan", "a folder with the snapshot plan, whose name is no snapshot's"),
    ])
  func `is told by what is left in its folder`(name: String, found: String) throws {
    let text = name.hasSuffix(".csv") || name.hasSuffix(".yaml") ? "x" : snapshot("2026-10-31")
    #expect(
      try doubt(name, text)
        == "bury: error: found \(found); expected a council's folder with a snapshot, or one that "
        + "--plan or the file default-plan names")
  }

  @Test(arguments: ["bury/minutes.txt", "zeta/agenda.yaml", ".bury/agenda.yaml", "src/main.c"])
  func `isn't taken to be any folder`(name: String) throws {
    #expect(try doubt(name, "x") == nil)
  }

  @Test(
    arguments: [
      ("a.pdf", "/away/a.pdf"), ("LICENSE", "/away/x"), ("current", "/away/report.docx"),
      ("a.yaml", "/away/plans"), ("abc~", "/away/abc"),
    ])
  func `a link to nowhere that can't be one keeps no council from opening`(
    name: String, target: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-10-31"), to: "fernshire/2026-10-31.json")
    _ = try folder.link(name, to: target)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(try library.defaultCouncil(among: try library.councils()) == "fernshire")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
    _ = try folder.link("bury", to: "/away/bury")
    #expect(throws: Diagnostic.self) {
      try library.defaultCouncil(among: try library.councils())
    }
  }
}

private func snapshot(_ day: String) -> String {
  plan(#""themes": [{"ref": "T1", "title": "Practice"}]"#).replacing("2026-10-31", with: day)
}
