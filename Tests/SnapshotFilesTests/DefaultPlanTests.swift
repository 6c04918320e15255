import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("The council to open where nobody names one")
struct DefaultPlanTests {
  private let councils = ["bury", "tower", "tower-hamlets", "ynys m\u{F4}n"]

  private func opened(
    _ text: String?, of councils: [String]? = nil
  ) throws -> (opened: String?, fault: String?) {
    let folder = try TemporaryFolder()
    for council in councils ?? self.councils {
      try folder.write("", to: council + "/2022-03-31.json")
    }
    if let text { try folder.write(text, to: "default-plan") }
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    do throws(Diagnostic) {
      return (try library.defaultCouncil(among: try library.councils()), nil)
    } catch {
      return (nil, shortened([error], folder.path)[0])
    }
  }

  @Test("where no file says which, it is the first; where there is none, none")
  func first() throws {
    #expect(try opened(nil).opened == "bury")
    #expect(try opened(nil, of: []).opened == nil)
  }

  @Test(
    "the file names one by all its words, whatever the case, with hyphens or without",
    arguments: [
      ("tower\n", "tower"), ("tower-hamlets", "tower-hamlets"),
      ("  Tower Hamlets \r\n\n", "tower-hamlets"),
      ("TOWER", "tower"), ("Ynys-M\u{F4}n", "ynys m\u{F4}n"), ("\u{FEFF}bury\n", "bury"),
    ])
  func named(text: String, council: String) throws {
    #expect(try opened(text).opened == council)
  }

  @Test(
    "an accent may be a letter's own or stand behind it, and the folder's spelling is the one opened"
  )
  func canonicallyEquivalent() throws {
    let decomposed = "Ynys Mo\u{302}n"
    let council = try #require(try opened("Ynys M\u{F4}n\n", of: [decomposed]).opened)
    #expect(council.unicodeScalars.elementsEqual(decomposed.unicodeScalars))
  }

  @Test(
    "of two that differ by case alone, one that is spelt as it is named is meant, and else neither")
  func alike() throws {
    #expect(try opened("Bury", of: ["Bury", "bury"]).opened == "Bury")
    #expect(
      try opened("BURY", of: ["Bury", "bury"]).fault
        == "default-plan:1: error: found \"BURY\"; expected one of Bury, bury")
  }

  @Test(
    "a file that says none of them opens none",
    arguments: [
      (
        "nowhere\n",
        "default-plan:1: error: found \"nowhere\"; expected the folder of a council with a snapshot"
      ),
      ("", "default-plan: error: found an empty file; expected a council's folder, on one line"),
      (
        " \n\n",
        "default-plan: error: found nothing but blanks; expected a council's folder, on one line"
      ),
      (
        "bury\ntower\n",
        "default-plan: error: found 2 lines; expected a council's folder, on one line"
      ),
    ])
  func faulty(text: String, fault: String) throws {
    #expect(try opened(text).fault == fault)
  }

  @Test("a file that can't be read opens none")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bury/2022-03-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    _ = try folder.link("default-plan", to: "nowhere")
    #expect(throws: Diagnostic.self) {
      try library.defaultCouncil(among: try library.councils())
    }
    #expect(
      SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false).contains {
        $0.file.hasSuffix("default-plan")
      })
  }
}

@Suite("Folders that can't be listed, and files that aren't opened")
struct FolderFaultTests {
  /// Bury's folder is a link that leads nowhere, as to a share that is away.
  private func lackingBury() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.link("bury", to: "/nowhere/bury")
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    return folder
  }

  @Test("a council's folder that can't be listed stays a council, and none opens in its place")
  func unlistable() throws {
    let folder = try lackingBury()
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let councils = try library.councils()
    #expect(councils.names == ["bury", "fernshire"])
    #expect {
      try library.defaultCouncil(among: councils)
    } throws: {
      "\($0)".contains("bury: error: found a link that leads nowhere")
    }
    try folder.write("fernshire", to: "default-plan")
    #expect(try library.defaultCouncil(among: councils) == "fernshire")
  }

  @Test("check names a folder that can't be listed")
  func checked() throws {
    let folder = try lackingBury()
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "bury: error: found a link that leads nowhere; expected a folder that can be listed"
        ])
  }

  @Test("what lies beside the councils' folders is none of them")
  func others() throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    for name in [".#lock", "register.sqlite", "notes.csv"] {
      _ = try folder.link(name, to: "/nowhere/\(name)")
    }
    #expect(
      try PlanLibrary(dataFolder: folder.path, hidingFigures: false).councils().names == [
        "fernshire"
      ])
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
  }

  @Test(
    "a file that is nearly named as a snapshot is named by check, and known to be newer",
    arguments: [
      ("2026-11-15.JSON", "2026-11-15.json", true), ("2026-11-15.Json", "2026-11-15.json", true),
      ("2026-11-15.json.txt", "2026-11-15.json", true),
      ("2026-10-31.JSON", "2026-10-31.json", false),
      ("november.JSON", "<yyyy-mm-dd>.json", false),
    ])
  func misnamed(name: String, right: String, isNewer: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    try folder.write(somePlan, to: "fernshire/" + name)
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "fernshire/\(name): warning: found a name that is no snapshot's; expected \(right); "
            + "the file is not opened"
        ])
    let names = try PlanLibrary(dataFolder: folder.path, hidingFigures: false).snapshotNames(
      of: "fernshire")
    #expect(names.newerMisnamed.map(\.name) == (isNewer ? [name] : []))
  }

  @Test("hidden files and those of other kinds are left alone")
  func leftAlone() {
    let names = SnapshotNames([".2026-11-15.json.1.part", "2026-11-15 minutes.pdf", "notes.txt"])
    #expect(names.misnamed == [])
  }
}

private let somePlan = plan(#""themes": [{"ref": "T1", "title": "Practice"}]"#)
