import Glibc
import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite struct `Whether something else than what is read may be the newest` {
  @Test(
    arguments: [
      "2026-11-15.jsn", "2026-11-15.jso", "2026-11-15.js", "2026-11-15.txt", "2026-11-15.yaml",
      "2026-11-15", "2026-11-15.js\u{43E}n", "2026-11-15.\u{FF4A}\u{FF53}\u{FF4F}\u{FF4E}",
      "2026-11-15.json.", "2026-11-15.json ", "2026-11-15.json.bak", "2026-11-15.json~",
      "2026-11-15 .txt", "2026-11-15.", "2026-11-15\u{FF0E}json", "2026-11-15.jsom",
      "2026-11-15.json.part", "2026-11-15.json.tmp", "2026-11-15.json.crdownload",
    ])
  func `a newer file whose ending is nearly right may be it`(name: String) throws {
    let names = SnapshotNames(FolderListing(names: ["2026-10-31.json", name]))
    #expect(names.newerMisnamed.map(\.name) == [name])
    #expect(names.newerMisnamed.map(\.expectedName) == ["2026-11-15.json"])
  }

  @Test(
    arguments: [
      "2026-10-31.json~", "2026-10-31.json.bak", "2026-10-31.txt", "2026-09-30.yaml", "2026-10-31",
      "2026-11-15.pdf", "2026-11-15 minutes.txt", "2026-11-15.csv", "2026-11-15.docx",
      "2026-11-15.pdf.part", "2026-10-31.json.tmp", "2026-11-15.json.swp",
      ".2026-11-15.json.1.part", "2026-11-15.md",
      "notes", "notes.txt",
    ])
  func `what stands beside snapshots as a text, an export or a backup is none`(name: String) {
    let names = SnapshotNames(FolderListing(names: ["2026-10-31.json", name]))
    #expect(names.misnamed == [])
  }

  @Test func `a folder of a meeting's papers is none, nor texts where no snapshot is`() {
    let papers = FolderListing(names: ["2026-10-31.json", "2026-11-15"], folders: ["2026-11-15"])
    #expect(SnapshotNames(papers).misnamed == [])
    let minutes = FolderListing(names: ["2026-10-31.txt", "2026-11-15.txt"])
    #expect(SnapshotNames(minutes).misnamed == [])
  }

  @Test func `a listing tells folders from files, behind links too`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "papers/a")
    try folder.write("", to: "file")
    _ = try folder.link("linked", to: "papers")
    let listing = try #require(try FolderListing.at(folder.path))
    #expect(listing.folders == ["linked", "papers"])
  }

  @Test func `two snapshots of another council don't vouch for each other`() throws {
    let folder = try TemporaryFolder()
    try folder.write(dated("2026-08-31", of: "Fernshire"), to: "fernshire/2026-08-31.json")
    for day in ["2026-09-30", "2026-10-31"] {
      try folder.write(dated(day, of: "Bury"), to: "fernshire/\(day).json")
    }
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(
      shortened(library.read("fernshire", Day(2026, 10, 31)!).diagnostics, folder.path) == [
        "fernshire/2026-10-31.json: error: council: found \"Bury\"; expected \"Fernshire\", as in "
          + "2026-08-31.json"
      ])
  }

  @Test func `a file that can't be stamped has a stamp of its own`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "fernshire/2026-10-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let days = [Day(2026, 9, 30)!, Day(2026, 10, 31)!]
    let stamps = library.stamps(of: "fernshire", days: days)
    #expect(stamps.map(\.day) == days)
    try folder.write("", to: "fernshire/2026-09-30.json")
    #expect(library.stamps(of: "fernshire", days: days) != stamps)
    let written = library.stamps(of: "fernshire", days: days)
    chmod(folder.path + "/fernshire/2026-10-31.json", 0)
    #expect(library.stamps(of: "fernshire", days: days) != written)
  }
}

@Suite struct `Which council may have been meant` {
  private func doubt(
    amongOthers others: Bool = true, _ arrange: (borrowing TemporaryFolder) throws -> Void
  ) throws -> (opened: String?, doubt: String?) {
    let folder = try TemporaryFolder()
    try folder.write(dated("2026-10-31", of: "Fernshire"), to: "fernshire/2026-10-31.json")
    if others { try folder.write(dated("2026-10-31", of: "York"), to: "york/2026-10-31.json") }
    try arrange(folder)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let choice = try library.defaultChoice(among: try library.councils())
    return (choice.council, choice.doubt.map { shortened([$0], folder.path)[0] })
  }

  @Test(arguments: ["a file", "an empty folder", "a device or a pipe"])
  func `what stands before the first council and is none is told`(found: String) throws {
    let told = try doubt { folder in
      switch found {
      case "a file": try folder.write("", to: "bury")
      case "an empty folder": _ = try folder.makeFolder("bury")
      default: mkfifo(folder.path + "/bury", 0o600)
      }
    }
    #expect(told.opened == "fernshire")
    #expect(
      told.doubt
        == "bury: error: found \(found); expected a council's folder with a snapshot, or one that "
        + "--plan or the file default-plan names")
  }

  @Test func `where one council is, a file or an empty folder before it puts nothing in doubt`()
    throws
  {
    let told = try doubt(amongOthers: false) { folder in
      try folder.write("", to: "agenda")
      _ = try folder.makeFolder("archive")
    }
    #expect(told.opened == "fernshire")
    #expect(told.doubt == nil)
    let pipe = try doubt(amongOthers: false) { mkfifo($0.path + "/bury", 0o600) }
    #expect(pipe.doubt != nil)
  }

  @Test func `what stands beside councils in any folder, or behind the first, is not`() throws {
    let told = try doubt { folder in
      for name in [
        "README", "LICENSE", "Makefile", "a.txt", "a.md", "bank-holidays.csv", ".git", "config",
        "zeta", "archive/old.pdf", "a-register.sqlite-journal", "agenda.yaml", "abc~",
      ] { try folder.write("x", to: name) }
      _ = try folder.makeFolder("yard")
    }
    #expect(told.opened == "fernshire")
    #expect(told.doubt == nil)
  }

  @Test func `nothing is in doubt where the default is named`() throws {
    let told = try doubt { folder in
      try folder.write("", to: "bury")
      try folder.write("fernshire", to: "default-plan")
    }
    #expect(told.doubt == nil)
  }

  @Test func `folders that are of one council by what they say or are called are found`() throws {
    let folder = try TemporaryFolder()
    for name in ["fernshire", "fernshire-copy"] {
      try folder.write(dated("2026-10-31", of: "Fernshire"), to: name + "/2026-10-31.json")
    }
    try folder.write(dated("2026-10-31", of: "Tower Hamlets"), to: "tower/2026-10-31.json")
    try folder.write("{", to: "tower-hamlets/2026-10-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let councils = try library.councils()
    #expect(
      library.namesakes(of: "Fernshire", in: "fernshire", among: councils) == ["fernshire-copy"])
    #expect(
      library.namesakes(of: "Tower Hamlets", in: "tower", among: councils) == ["tower-hamlets"])
    #expect(library.namesakes(of: "Bury", in: "bury", among: councils) == [])
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        .contains(
          "fernshire-copy: warning: found the council \"Fernshire\", as in fernshire; expected one "
            + "folder a council: what is recorded in one is not in the other"))
  }
}

private func dated(_ day: String, of council: String) -> String {
  plan(#""themes": [{"ref": "T1", "title": "Practice"}]"#)
    .replacing("2026-10-31", with: day).replacing("Fernshire", with: council)
}
