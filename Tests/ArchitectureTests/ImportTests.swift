import Testing

@Suite("What a room imports")
struct ImportTests {
  @Test("The architecture document has a row for every folder of Sources, and no other")
  func everyRoomHasARow() throws {
    #expect(Set(try RoomTable.inTheDocument().rows.map(\.room)) == (try Clone.rooms()))
  }

  @Test("A room looks only up the table, so that no arrows go round")
  func arrowsPointUp() throws {
    var above: Set<String> = []
    for row in try RoomTable.inTheDocument().rows {
      let astray = row.imports.subtracting(above).sorted()
      #expect(astray.isEmpty, "\(row.room) imports \(astray), which the table has not named yet")
      #expect(above.insert(row.room).inserted, "\(row.room) has two rows")
    }
  }

  @Test("A room imports what its row names and nothing else")
  func importsAreInTheTable() throws {
    for row in try RoomTable.inTheDocument().rows {
      let allowed = row.imports.union(row.outside)
      for file in try Clone.sourceFiles(under: "Sources/" + row.room) where file.hasSuffix(".swift")
      {
        let strangers = modulesImported(by: try Clone.text(of: file)).subtracting(allowed).sorted()
        #expect(strangers.isEmpty, "\(file) imports \(strangers); its row in the table doesn't")
      }
    }
  }

  @Test("A package or a C module has one room as its door")
  func packagesHaveOneDoor() throws {
    let system: Set = ["Dispatch", "FoundationEssentials", "Glibc", "Synchronization"]
    var doors: [String: [String]] = [:]
    for row in try RoomTable.inTheDocument().rows {
      let guarded = row.outside.subtracting(system).union(row.imports.filter { $0.isCModule })
      for module in guarded { doors[module, default: []].append(row.room) }
    }
    #expect(
      doors == [
        "ArgumentParser": ["board"], "CFileCalls": ["WholeFiles"], "CFileSystem": ["FileWatch"],
        "CNcurses": ["Terminal"], "CTerminalGuard": ["Terminal"], "CMessageDigest": ["Register"],
        "CProcessArguments": ["board"], "CProcessFile": ["App"], "GRDB": ["RegisterSQLite"],
        "GRDBSQLite": ["RegisterSQLite"],
        "SwiftCSV": ["SnapshotFiles"], "Subprocess": ["TextEditor"],
        "SystemPackage": ["TextEditor"], "Yams": ["YAMLFile"],
      ])
  }

  @Test(
    "The model, the drawing and the state need nothing but the standard library",
    arguments: [
      "CleanText", "ImprovementPlan", "Canvas", "Keyboard", "DashboardState", "Panes",
    ])
  func pureRoomsImportNothingFromOutside(room: String) throws {
    let row = try #require(try RoomTable.inTheDocument().rows.first { $0.room == room })
    #expect(row.outside == [])
  }

  @Test(
    "An import is found however it is written",
    arguments: [
      ("import Yams", ["Yams"]),
      ("  package import Canvas", ["Canvas"]),
      ("@preconcurrency public import Glibc // why", ["Glibc"]),
      ("@_spi(Tests) @testable import Panes", ["Panes"]),
      ("import struct Foundation.Date", ["Foundation"]),
      ("#if canImport(Glibc)\nimport Glibc\n#else\nimport Musl\n#endif", ["Glibc", "Musl"]),
      ("import App; import Reports", ["App", "Reports"]),
      ("// import Yams", []),
      ("let important = 1", []),
    ] as [(String, Set<String>)])
  func importsAreFound(source: String, modules: Set<String>) {
    #expect(modulesImported(by: source) == modules)
  }

  @Test("A row of the table is read into names")
  func rowsAreRead() throws {
    let table = RoomTable(
      markdown: "| room | holds |\n|---|---|\n| `Panes` | frames, drawn | State, Canvas | – |\n")
    let row = try #require(table.rows.first)
    #expect(table.rows.count == 1)
    #expect(row.room == "Panes")
    #expect(row.imports == ["State", "Canvas"])
    #expect(row.outside == [])
  }
}

extension String {
  fileprivate var isCModule: Bool { wholeMatch(of: #/C[A-Z]\w+/#) != nil }
}
