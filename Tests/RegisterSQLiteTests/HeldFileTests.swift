import FoundationEssentials
import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register that stays open")
struct HeldFileTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister
  let bury: CouncilRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    bury = CouncilRegister(of: "bury", in: SQLiteStore(register))
    for number in 1...3 { try folder.register.record(NewChange("A1", .note("note \(number)"))) }
  }

  @Test("Who looks again and again opens it once, and sees what others record")
  func looking() throws {
    register.hold(.toRead)
    let openings = try FileOpenings(register.file)
    var chain = bury.start
    #expect(try bury.read(&chain).count == 3)
    #expect(try bury.read(&chain).count == 0)
    #expect(openings.count == 1)
    #expect(try probe("add", register.file, "1", in: folder).output == "added [4]\n")
    let known = openings.count
    #expect(try bury.read(&chain).count == 1)
    #expect(openings.count == known)
  }

  @Test("What is read and then recorded opens it once, and closes it")
  func recording() throws {
    register.hold(.toRecord)
    let openings = try FileOpenings(register.file)
    var chain = bury.start
    _ = try bury.read(&chain)
    #expect(register.held.file != nil)
    #expect(try bury.note(after: chain) == [4])
    #expect(openings.count == 1)
    #expect(register.held.file == nil)
  }

  @Test("What is refused closes it, and is recorded the next time")
  func refused() throws {
    register.hold(.toRecord)
    var chain = bury.start
    _ = try bury.read(&chain)
    #expect(throws: CancellationError.self) {
      _ = try bury.add(on: .noon, after: chain) { _ in throw CancellationError() }
    }
    #expect(register.held.file == nil)
    #expect(try bury.note(after: chain) == [4])
  }

  @Test(
    "Another file that takes its name is met, and the one that has lost it isn't written",
    arguments: [Holding.toRead, .toRecord])
  func replaced(holding: Holding) throws {
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    try other.recordNotes(5)
    register.hold(holding)
    var chain = bury.start
    _ = try bury.read(&chain)
    let (right, wrong) = (try folder.bytes(), try folder.bytes(of: "other.sqlite"))
    rename(register.file, folder.path + "/right.sqlite")
    rename(other.file, register.file)
    let failure = RegisterFailure(.replaced, file: register.file)
    #expect(throws: failure) { try bury.note(after: chain) }
    #expect(throws: failure) { _ = try bury.read(&chain) }
    #expect(try folder.bytes(of: "right.sqlite") == right)
    #expect(try folder.bytes() == wrong)
    rename(folder.path + "/right.sqlite", register.file)
    #expect(try bury.read(&chain).count == 0)
    #expect(try bury.note(after: chain) == [4])
  }

  @Test("One that was removed is missed", arguments: [Holding.toRead, .toRecord])
  func removed(holding: Holding) throws {
    register.hold(holding)
    var chain = bury.start
    _ = try bury.read(&chain)
    try folder.remove("register.sqlite")
    let failure = RegisterFailure(.missing, file: register.file)
    #expect(throws: failure) { try bury.note(after: chain) }
    #expect(throws: failure) { _ = try bury.read(&chain) }
    #expect(register.held.file == nil)
    #expect(folder.names == [])
  }

  @Test("The file that is replaced while it is opened to record is met, and no other")
  func replacedWhileRecording() throws {
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    try other.recordNotes(5)
    register.hold(.toRecord)
    var chain = bury.start
    _ = try bury.read(&chain)
    let file = try #require(register.held.file)
    let right = try folder.bytes()
    rename(register.file, folder.path + "/right.sqlite")
    rename(other.file, register.file)
    #expect(throws: OtherFile.self) { try register.requireStill(file) }
    rename(folder.path + "/right.sqlite", register.file)
    try register.requireStill(file)
    #expect(try folder.bytes() == right)
  }

  @Test("What is copied over it is read, though it counts as many changes and is as long")
  func copiedOver() throws {
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    for number in 1...3 { try other.record(NewChange("A1", .note("text \(number)"))) }
    register.hold(.toRead)
    var chain = bury.start
    _ = try bury.read(&chain)
    let (which, right) = (WhichFile(register.file), try folder.bytes())
    let copy = try folder.bytes(of: "other.sqlite")
    #expect(copy.count == right.count && copy[24..<40] == right[24..<40])
    try folder.overwrite(copy)
    #expect(WhichFile(register.file) == which)
    var whole = bury.start
    let texts = try bury.read(&whole).compactMap(\.change?.change)
    #expect(texts == (1...3).map { .note("text \($0)") })
    #expect(throws: RegisterFailure(.replaced, file: register.file)) { _ = try bury.read(&chain) }
  }

  @Test("What a killed writer left is put back", arguments: [Holding.toRead, .toRecord])
  func cutOff(holding: Holding) throws {
    register.hold(holding)
    var chain = bury.start
    _ = try bury.read(&chain)
    let before = try folder.bytes()
    #expect(try probe("die", register.file, in: folder).output == "half is written\n")
    #expect(folder.names.contains("register.sqlite-journal"))
    #expect(try bury.read(&chain).count == 0)
    #expect(try folder.bytes() == before)
    #expect(!folder.names.contains("register.sqlite-journal"))
    #expect(try bury.note(after: chain) == [4])
  }

  @Test("Another database's journal is refused", arguments: [Holding.toRead, .toRecord])
  func foreignJournal(holding: Holding) throws {
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    try other.recordNotes(5)
    register.hold(holding)
    var chain = bury.start
    _ = try bury.read(&chain)
    let before = try folder.bytes()
    try journalThatPutsBack(try folder.bytes(of: "other.sqlite")).write(
      to: URL(filePath: register.file + "-journal"))
    #expect(throws: RegisterFailure.self) { _ = try bury.read(&chain) }
    #expect(throws: RegisterFailure.self) { try bury.note(after: chain) }
    #expect(try folder.bytes() == before)
    try folder.remove("register.sqlite-journal")
    #expect(try bury.note(after: chain) == [4])
  }

  @Test("A program that is started hasn't it open", arguments: [Holding.toRead, .toRecord])
  func inherited(holding: Holding) throws {
    register.hold(holding)
    var chain = bury.start
    _ = try bury.read(&chain)
    let own = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
      let place = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/fd/" + name)
      return place == register.file
    }.compactMap(Int32.init)
    #expect(own.count == 1)
    for descriptor in own { #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0) }
  }
}

extension CouncilRegister {
  /// Records a note of an officer, at noon; gives back the number of its row.
  @discardableResult
  fileprivate func note(after chain: CouncilChain) throws -> [Int] {
    try add(on: .noon, after: chain) { _ in [NewChange("A1", .note("x"))] }.changes.map(\.number)
  }
}

extension Occasion {
  fileprivate static let noon = Occasion(over: autumn, by: officer, at: RegisterSQLiteTests.noon)
}

extension TemporaryFolder {
  fileprivate func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path + "/" + name))
  }
}
