import FoundationEssentials
import Glibc
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("What is left beside a register")
struct LeftBehindTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test("A new register has one name, and its writer's draft is gone")
  func oneName() throws {
    try register.recordNotes(1)
    #expect(folder.names == ["register.sqlite"])
    #expect(names() == 1)
  }

  @Test("A second name that a killed maker left is removed by the next who writes")
  func secondName() throws {
    try register.recordNotes(1)
    link(register.file, register.file + ".new-999999999-1")
    #expect(names() == 2)
    try register.recordNotes(1)
    #expect(folder.names == ["register.sqlite"])
    #expect(try register.read().changes.count == 2)
  }

  @Test("A link that leads nowhere is told as such, and nothing is made through it")
  func deadLink() throws {
    symlink("elsewhere/register.sqlite", register.file)
    mkdir(folder.path + "/elsewhere", 0o755)
    let words =
      "it is a link to elsewhere/register.sqlite, where nothing is; expected a register there, or no link"
    let failure = RegisterFailure(.other(words), file: register.file)
    #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
    #expect(throws: failure) { try register.read() }
    #expect(throws: failure) {
      _ = try register.startPresenting(
        "bury", by: officer, at: noon, showing: .init(slide: "title", snapshot: autumn))
    }
    #expect(register.access == .readOnly("\(register.file): \(words)"))
    #expect(folder.names(in: "elsewhere") == [])
  }

  @Test("A link that leads to a register is followed")
  func link() throws {
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    try other.recordNotes(1)
    symlink("other.sqlite", register.file)
    try register.recordNotes(1)
    #expect(try other.read().changes.count == 2)
  }

  @Test("Nothing is made where the register has just gone")
  func gone() throws {
    #expect(throws: (any Error).self) {
      try register.change { _ in Deed<Void>.nothing(()) }
    }
    #expect(folder.names == [])
  }

  @Test(
    "A name with a sign that means something in a URI is a name",
    arguments: ["a?b", "a#b", "a%41", "é ü"])
  func oddNames(name: String) throws {
    let odd = SQLiteRegister(file: folder.path + "/\(name).sqlite")
    try odd.recordNotes(1)
    try odd.recordNotes(1)
    #expect(folder.names == ["\(name).sqlite"])
    #expect(try odd.read().changes.count == 2)
  }

  private func link(_ from: String, _ to: String) { _ = Glibc.link(from, to) }

  private func names() -> nlink_t {
    var facts = stat()
    return stat(register.file, &facts) == 0 ? facts.st_nlink : 0
  }
}
