import FoundationEssentials
import Glibc
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A backup of a register")
struct BackupTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try register.recordNotes(5)
  }

  private var copy: SQLiteRegister { SQLiteRegister(file: folder.path + "/copy.sqlite") }

  @Test("has every row, its head, and the permissions of the register")
  func whole() throws {
    chmod(register.file, 0o640)
    #expect(try register.backUp(to: copy.file) == register.read().mark)
    #expect(try copy.read() == register.read())
    #expect(try copy.verify() == register.verify())
    #expect(mode(of: copy.file) == 0o640)
    #expect(folder.names == ["copy.sqlite", "register.sqlite"])
    #expect(try copy.record(NewChange("A1", .note("goes on"))).map(\.number) == [6])
  }

  @Test("is never written over a file, a folder or a link")
  func neverOver() throws {
    symlink("nowhere", folder.path + "/link")
    try Data("mine".utf8).write(to: URL(filePath: copy.file))
    for place in [copy.file, folder.path, folder.path + "/link", register.file] {
      let failure = RegisterFailure(
        .other("there is such a file already, and a backup is never written over one"), file: place)
      #expect(throws: failure) { try register.backUp(to: place) }
    }
    #expect(try Data(contentsOf: URL(filePath: copy.file)) == Data("mine".utf8))
    #expect(folder.names == ["copy.sqlite", "link", "register.sqlite"])
  }

  @Test(
    "gets no name that another file is known by",
    arguments: [
      "register.sqlite-journal", "register.sqlite-wal", "register.sqlite-shm", "copy.sqlite-wal",
      "register.sqlite.presenting", "register.sqlite.new-1-2", "2026-12-01.json",
      "2026-12-01.JSON.sqlite", "bank-holidays.csv", "default-plan", "Default-Plan.txt",
    ])
  func othersName(name: String) throws {
    let place = folder.path + "/" + name
    do throws(RegisterFailure) {
      _ = try register.backUp(to: place)
      Issue.record("copied to \(name)")
    } catch {
      #expect(error.description.contains("expected a name like register-copy.sqlite"))
    }
    #expect(folder.names == ["register.sqlite"])
  }

  @Test("of a register that doesn't hold is none, and the register's row is named")
  func broken() throws {
    try folder.tamper("UPDATE change SET now = 'x' WHERE number = 3")
    let words = "it is not as it was recorded: its hash is that of another text"
    #expect(throws: RegisterFailure(.damaged(row: 3, words), file: register.file)) {
      try register.backUp(to: copy.file)
    }
    #expect(folder.names == ["register.sqlite"])
  }

  @Test("of no register is none")
  func absent() throws {
    try folder.remove("register.sqlite")
    #expect(throws: RegisterFailure(.absent, file: register.file)) {
      try register.backUp(to: copy.file)
    }
    #expect(folder.names == [])
  }

  @Test("is of one moment, whoever records meanwhile")
  func meanwhile() async throws {
    let (register, folder) = (register, folder)
    async let recording: Void = Task.detached {
      for number in 1...40 { try register.record(NewChange("A2", .note("more \(number)"))) }
    }.value
    for number in 1...10 {
      let copy = SQLiteRegister(file: folder.path + "/copy-\(number).sqlite")
      let mark = try register.backUp(to: copy.file)
      #expect(try copy.verify() == .holds(rows: mark.number, head: mark.hash))
    }
    try await recording
    #expect(try register.read().changes.count == 45)
  }

  @Test("that can't be put where it is to be says so of that place")
  func nowhere() throws {
    let place = folder.path + "/none/copy.sqlite"
    let failure = RegisterFailure(
      .other("its folder isn't there; expected one that is"), file: place)
    #expect(throws: failure) { try register.backUp(to: place) }
  }

  private func mode(of file: String) -> mode_t {
    var facts = stat()
    stat(file, &facts)
    return facts.st_mode & 0o7777
  }
}
