import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("Who presents and who follows, among processes")
struct PresenceTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try register.recordNotes(1)
    chmod(register.file, 0o644)
  }

  @Test("Who may only read sees the start, each slide, the cut and the end")
  func seenByReader() throws {
    func seen() throws -> String {
      try probeAsNobody("presentation", register.file, in: folder).output
    }
    chmod(register.file, 0o444)
    var lectern: SQLiteLectern? = try register.present()
    #expect(try seen() == "head-of-safeguarding presents bury: title\n")
    try lectern?.turn(to: showing("overdue P12"), at: noon)
    #expect(try seen() == "head-of-safeguarding presents bury: overdue P12\n")
    lectern = nil
    #expect(try seen() == "head-of-safeguarding presented bury: overdue P12\n")
    try register.present().end(at: noon)
    #expect(try seen() == "nobody presents\n")
  }

  @Test("Nobody else presents while a presenter lives; another council can be presented")
  func refused() throws {
    let lectern = try register.present()
    let second = try probe("present", register.file, "bury", "dates", in: folder)
    let failure = RegisterFailure(
      .somebodyPresents("head-of-safeguarding", since: noon), file: register.file)
    #expect(second.output == failure.description + "\n")
    #expect(second.end == .code(1))
    #expect(try register.presentation() == lectern.presentation)
    let watch = RegisterWatch(register)
    let other = try startProbe("present", register.file, "manchester", "dates", in: folder)
    #expect(try watch.wakes { try register.presentation(of: "manchester")?.isRunning == true })
    other.kill()
  }

  @Test("A presenter who is killed wakes all, is seen to be gone, and is followed by the next")
  func killed() throws {
    let watch = RegisterWatch(register)
    let presenter = try startProbe("present", register.file, "bury", "overdue P12", in: folder)
    #expect(try watch.wakes { try register.presentation()?.isRunning == true })
    _ = watch.drain()
    presenter.kill()
    #expect(try watch.wakes { try register.presentation()?.isRunning == false })
    #expect(presenter.waitForExit().end == .signal(SIGKILL))
    #expect(try register.presentation()?.last.showing.slide == "overdue P12")
    let next = try startProbe("present", register.file, "bury", "title", in: folder)
    #expect(try watch.wakes { try register.presentation()?.isRunning == true })
    #expect(try register.presentation()?.number == 2)
    #expect(try register.presentation()?.last.showing.slide == "overdue P12")
    next.kill()
  }

  @Test("Another officer of a shared folder takes over", .enabled(if: geteuid() == 0))
  func takenOverByAnother() throws {
    chmod(register.file, 0o666)
    _ = try register.present(slide: "overdue P12")
    let watch = RegisterWatch(register)
    let next = try startProbeAsNobody(
      "present", register.file, "bury", "title", in: folder, folderMode: 0o777)
    #expect(try watch.wakes { try register.presentation()?.presenter.login == "probe" })
    #expect(try register.presentation()?.last.showing.slide == "overdue P12")
    next.kill()
  }

  @Test("Of eight who start at once exactly one presents")
  func eightAtOnce() throws {
    let watch = RegisterWatch(register)
    let starts = try (0..<8).map {
      try startProbe("present", register.file, "bury", "slide \($0)", in: folder)
    }
    #expect(try watch.wakes { try register.presentation()?.isRunning == true })
    let slide = try #require(try register.presentation()?.last.showing.slide)
    let winner = try #require(Int(slide.dropFirst("slide ".count)))
    let failure = RegisterFailure(
      .somebodyPresents("probe", since: probeNoon), file: register.file)
    for (number, start) in starts.enumerated() where number != winner {
      #expect(start.waitForExit().output == failure.description + "\n")
    }
    #expect(try register.presentation()?.last.showing.slide == slide)
    #expect(try register.presentation()?.isRunning == true)
  }

  @Test("Those who follow are counted, with those who may only read, until they are killed")
  func followers() throws {
    let lectern = try register.present()
    let names = { try register.followers(of: lectern.presentation).map(\.login) }
    let watch = RegisterWatch(register, watchingFollowers: true)
    let (root, nobody) = (loginName(ofProcess: getpid()), geteuid() == 0 ? "nobody" : nil)
    #expect(try names() == [])
    let reader = try startProbeAsNobody("follow", register.file, in: folder)
    #expect(try watch.wakes { try names() == [nobody ?? root] })
    let officer = try startProbe("follow", register.file, in: folder)
    #expect(try watch.wakes { try names() == [nobody ?? root, root] })
    reader.kill()
    #expect(try watch.wakes { try names() == [root] })
    officer.kill()
    #expect(try watch.wakes { try names() == [] })
  }

  @Test("Who may only read can tell who follows")
  func followersSeenByReader() throws {
    let lectern = try register.present()
    let following = try #require(try register.follow(lectern.presentation))
    let names = try probeAsNobody("followers", register.file, in: folder)
    #expect(names.output == (loginName(ofProcess: getpid()) ?? "") + "\n")
    withExtendedLifetime(following) {}
  }

  @Test("To look, to watch and to follow in the presenter's own process doesn't let go of its lock")
  func ownProcess() throws {
    let lectern = try register.present()
    var watch: RegisterWatch? = RegisterWatch(register, watchingFollowers: true)
    var following = try register.follow(lectern.presentation)
    let again = try register.follow(lectern.presentation)
    #expect(try register.followers(of: lectern.presentation).map(\.process) == [getpid()])
    following = nil
    #expect(try register.followers(of: lectern.presentation).map(\.process) == [getpid()])
    watch = nil
    #expect(try register.presentation()?.isRunning == true)
    let others = try probe("presentation", register.file, in: folder)
    #expect(others.output == "head-of-safeguarding presents bury: title\n")
    #expect((watch == nil, following == nil, again == nil) == (true, true, false))
    withExtendedLifetime((lectern, again)) {}
  }

  @Test("Who follows can go on when the presenter has let go, in the same process too")
  func lockIsLetGo() throws {
    let lectern = try register.present()
    let following = try register.follow(lectern.presentation)
    try lectern.end(at: noon)
    let watch = RegisterWatch(register)
    let next = try startProbe("present", register.file, "bury", "dates", in: folder)
    #expect(try watch.wakes { try register.presentation()?.isRunning == true })
    next.kill()
    withExtendedLifetime(following) {}
  }

  @Test("Where it can't be told who follows, nobody says that nobody does")
  func followersUnknown() throws {
    let lectern = try register.present()
    let away = folder.path + "/away"
    try #require(rename(register.presencePath, away) == 0)
    try #require(symlink(away, register.presencePath) == 0)
    #expect(throws: RegisterFailure.self) { try register.followers(of: lectern.presentation) }
    let locks = folder.path + "/locks"
    #expect(throws: RegisterFailure(.init(errno: ENOENT), file: locks)) {
      try LockTable.now(at: locks)
    }
    #expect(throws: RegisterFailure(.init(errno: EISDIR), file: folder.path)) {
      try LockTable.now(at: folder.path)
    }
  }

  @Test("There is nothing to hold where nobody ever presented")
  func nothingToFollow() throws {
    let lectern = try register.present()
    try folder.remove("register.sqlite.presenting")
    #expect(try register.follow(lectern.presentation) == nil)
    #expect(try register.followers(of: lectern.presentation) == [])
    #expect(try register.presentation()?.isRunning == false)
  }
}

/// When the probe presents.
private let probeNoon = Moment(day: Day(number: 20_000), second: 43_200)!
