import FoundationEssentials
import Glibc
import ImprovementPlan
import Testing
import WholeFiles

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
    #expect(try register.backUp(to: copy.file).chain(of: "bury").mark == register.read().mark)
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
    try folder.tamper("UPDATE body SET body = '{\"now\":\"x\"}' WHERE number = 3")
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
      let mark = try register.backUp(to: copy.file).chain(of: "bury").mark
      #expect(try copy.verify() == .holds(rows: mark.number, head: mark.hash))
    }
    try await recording
    #expect(try register.read().changes.count == 45)
  }

  private static let header = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 1, count: 84)
  private static let journalHeader: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// The name of a draft as this process would make it, had it another number.
  private func draft(of name: String, by process: pid_t = 999_999_999) -> String {
    let path = DraftFile(for: folder.path + "/" + name, isHidden: false).path
    return String(path.dropFirst(folder.path.count + 1))
      .replacing(".new-\(getpid())-", with: ".new-\(process)-")
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder.path + "/" + name))
  }

  @Test("removes what others of other names left that were killed")
  func killed() throws {
    let drafts = ["copy-1.sqlite", "copy-2.sqlite", "copy-3"].map { draft(of: $0) }
    try write([], to: drafts[0])
    try write(Self.journalHeader + [0, 0], to: drafts[0] + "-journal")
    try write(Self.header, to: drafts[1])
    try write([UInt8](repeating: 0, count: 512), to: drafts[1] + "-journal")
    try write([], to: drafts[2] + "-journal")
    _ = try register.backUp(to: copy.file)
    #expect(folder.names == ["copy.sqlite", "register.sqlite"])
  }

  @Test("leaves everything else in its folder as it is")
  func others() throws {
    let names = [
      draft(of: "copy-1.sqlite", by: getpid()), draft(of: "copy-1.sqlite", by: 1),
      draft(of: "copy-1.sqlite") + ".gz", "copy-1.sqlite.new-999999999-1",
      "film.new-999999999-mkv-1", "copy-1.sqlite.new-999999999-m1f-1",
      "copy-1.sqlite.new-999999999-m0-1", "copy-1.sqlite.new-copy", "copy-1.sqlite",
    ]
    for name in names { try write(Self.header, to: name) }
    let texts = ["a.txt", "b.sqlite"].map { draft(of: $0) }
    for name in texts { try write(Array("mine".utf8), to: name) }
    let (link, folderOf) = (draft(of: "c"), draft(of: "d"))
    symlink("register.sqlite", folder.path + "/" + link)
    mkdir(folder.path + "/" + folderOf, 0o755)
    _ = try register.backUp(to: copy.file)
    let kept = ["copy.sqlite", "register.sqlite", link, folderOf] + names + texts
    #expect(folder.names == kept.sorted())
  }

  @Test("removes what a killed one left on another machine once it was let alone for a day")
  func otherMachine() throws {
    let names = ["copy-1", "copy-2"].map { $0 + ".sqlite.new-999999999-m1f-1" }
    for name in names { try write(Self.header, to: name) }
    var times = [timespec(), timespec()]
    for index in times.indices { times[index].tv_sec = time(nil) - 90_000 }
    utimensat(AT_FDCWD, folder.path + "/" + names[0], times, 0)
    _ = try register.backUp(to: copy.file)
    #expect(folder.names == [names[1], "copy.sqlite", "register.sqlite"].sorted())
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
