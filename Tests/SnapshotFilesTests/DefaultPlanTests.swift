import Glibc
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

  @Test(
    "a file that is nearly named so opens none, and check names it",
    arguments: [
      "default-plan.txt", "Default-Plan", "default_plan", "defaultplan", "DEFAULT PLAN.TXT",
      "default-plan.yaml", "default-plan ", "default-plan.txt.txt", "default\u{2013}plan",
      "defualt-plan", "default-pla", "default-plans", "default", "default-council",
    ])
  func nearlyNamed(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "bury/2026-10-31.json")
    try folder.write("bury", to: name)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let fault = "\(name): error: found a file of this name; expected default-plan"
    do throws(Diagnostic) {
      let opened = try library.defaultCouncil(among: try library.councils())
      Issue.record("\(opened ?? "none") is opened")
    } catch {
      #expect(shortened([error], folder.path) == [fault])
    }
    let checked = SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false)
    #expect(shortened(checked, folder.path) == [fault])
    try folder.write("bury", to: "default-plan")
    #expect(try library.defaultCouncil(among: try library.councils()) == "bury")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
  }

  @Test("what was put aside of it, and a council of that name, are no such file")
  func aside() throws {
    let folder = try TemporaryFolder()
    for name in ["default-plan~", ".default-plan", "#default-plan#", "default-plan.bak"] {
      try folder.write("nowhere", to: name)
    }
    try folder.write(somePlan, to: "Default Plan/2026-10-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(try library.defaultCouncil(among: try library.councils()) == "Default Plan")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
  }

  @Test(
    "one that was put aside leaves the choice between several councils to nobody",
    arguments: [
      "default-plan.old", "default-plan~", "Default-Plan.bak", "#default-plan#", ".default-plan",
    ])
  func asideOfSeveral(name: String) throws {
    let folder = try TemporaryFolder()
    for council in ["Bury", "Fernshire"] {
      try folder.write(
        somePlan.replacing("\"Fernshire\"", with: "\"\(council)\""),
        to: "\(council.lowercased())/2026-10-31.json")
    }
    try folder.write("fernshire", to: name)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(throws: Diagnostic.self) {
      try library.defaultCouncil(among: try library.councils())
    }
    let fault = "\(name): error: found a file of this name; expected default-plan"
    let checked = SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false)
    #expect(shortened(checked, folder.path) == [fault])
    try folder.write("fernshire", to: "default-plan")
    #expect(try library.defaultCouncil(among: try library.councils()) == "fernshire")
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
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

  @Test(
    "a table that is a link to nowhere is named by check",
    arguments: ["bank-holidays.csv", "england-figures.csv"])
  func danglingTable(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    _ = try folder.link(name, to: "/nowhere/\(name)")
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == ["\(name): error: found a link that leads nowhere; expected a file to read"])
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
      ("november.JSON", "<yyyy-mm-dd>.json", true),
      ("2026-11-31.json.txt", "<yyyy-mm-dd>.json", true),
      ("2026-11-15.json ", "2026-11-15.json", true),
      ("2026-10-30.json.gz", "2026-10-30.json", false),
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

  @Test(
    "a file whose name is nearly a day's may be the newest, unless its day is an older one's",
    arguments: [
      "2026-11-31.json", "2026-13-01.json", "2026-1-15.json", "26-11-15.json", "2026_11_15.json",
      "2026-11-15 (1).json", "15-11-2026.json", "20261115.json", "２０２６-11-15.json",
      " 2026-11-15.json", "november.json", "2026-11-15.JSON",
    ])
  func nearlyNamed(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    try folder.write(somePlan, to: "fernshire/2026-10-31 (1).json")
    try folder.write(somePlan, to: "fernshire/" + name)
    let names = try PlanLibrary(dataFolder: folder.path, hidingFigures: false).snapshotNames(
      of: "fernshire")
    #expect(names.newerMisnamed.map(\.name) == [name])
    #expect(
      SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false).contains {
        $0.file.hasSuffix("/" + name)
      })
  }

  @Test(
    "a council with nothing but nearly named files is one, and no other is opened in its place",
    arguments: [
      ("2026-11-15.JSON", "2026-11-15.json"), ("15-11-2026.json", "<yyyy-mm-dd>.json"),
      ("2026-11-15.json.txt", "2026-11-15.json"),
    ])
  func onlyMisnamed(name: String, right: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "bury/" + name)
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    try folder.write("", to: "archive/2025-01-31.json.bak")
    try folder.write("", to: "drafts/plan.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let councils = try library.councils()
    #expect(councils.names == ["bury", "fernshire"])
    let fault =
      "bury: error: found no snapshot, but \(name), whose name is no snapshot's; expected "
    #expect(shortened(councils.faults.map(\.value), folder.path) == [fault + right])
    do throws(Diagnostic) {
      let opened = try library.defaultCouncil(among: councils)
      Issue.record("\(opened ?? "none") is opened")
    } catch {
      #expect(
        shortened([error], folder.path) == [
          fault + right + ", or one that --plan or the file default-plan names"
        ])
    }
    try folder.write("fernshire", to: "default-plan")
    #expect(try library.defaultCouncil(among: councils) == "fernshire")
  }

  @Test("a name that is nearly a day's and no UTF-8 may be the newest, too")
  func foreignName() throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    let file = Array((folder.path + "/fernshire/2026-11-15").utf8) + [0xE9] + Array(".json".utf8)
    try #require(
      (file + [0]).withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { creat($0.baseAddress!, 0o600) }
      } >= 0)
    let names = try PlanLibrary(dataFolder: folder.path, hidingFigures: false).snapshotNames(
      of: "fernshire")
    #expect(names.newerMisnamed.count == 1)
  }

  @Test("hidden files, backups and those of other kinds are left alone")
  func leftAlone() {
    let aside = [
      ".2026-11-15.json.1.part", ".2026-11-15.json.swp", "2026-11-15.json~", "2026-11-15.json.bak",
      "#2026-11-15.json#", "2026-11-15 minutes.pdf", "notes.txt", "snapshot.schema.json",
    ]
    #expect(SnapshotNames(FolderListing(names: aside)).misnamed == [])
  }

  @Test("a hidden folder is no council's, and what is in it is not checked")
  func hidden() throws {
    let folder = try TemporaryFolder()
    for name in ["fernshire", ".old", ".snapshots"] {
      try folder.write(somePlan, to: name + "/2026-10-31.json")
    }
    try folder.write("{", to: ".old/2026-11-15.json")
    let councils = try PlanLibrary(dataFolder: folder.path, hidingFigures: false).councils()
    #expect(councils.names == ["fernshire"])
    #expect(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false) == [])
  }

  @Test("a link to a council's folder is another name of that council, and check says so")
  func alias() throws {
    let folder = try TemporaryFolder()
    try folder.write(somePlan, to: "fernshire/2026-10-31.json")
    _ = try folder.link("abbey", to: "fernshire")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let councils = try library.councils()
    #expect(councils.names == ["fernshire"])
    #expect(councils.folder(named: "abbey") == "fernshire")
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "abbey: warning: found a link to the council fernshire; expected one name of it: by either "
            + "fernshire is opened"
        ])
  }

  @Test("of several links to one folder elsewhere none is told to be the council's name")
  func links() throws {
    let folder = try TemporaryFolder()
    let away = try TemporaryFolder()
    try away.write(somePlan, to: "plans/2026-10-31.json")
    try folder.write(somePlan, to: "bury/2026-10-31.json")
    _ = try folder.link("fernshire", to: away.path + "/plans")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(try library.councils().faults.isEmpty)
    _ = try folder.link("old", to: away.path + "/plans")
    #expect(try library.councils().names == ["bury", "fernshire", "old"])
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "fernshire: error: found the folder that old is, too; expected one name of it",
          "old: error: found the folder that fernshire is, too; expected one name of it",
        ])
  }
}

private let somePlan = plan(#""themes": [{"ref": "T1", "title": "Practice"}]"#)
