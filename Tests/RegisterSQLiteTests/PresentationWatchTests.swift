import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("Watching a presentation")
struct PresentationWatchTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try register.recordNotes(1)
  }

  @Test("The start, a slide and the end wake, with nothing new in the record")
  func wakes() throws {
    let watch = RegisterWatch(register)
    let mark = try register.read().chain
    let lectern = try register.present()
    #expect(watch.drain())
    try lectern.turn(to: showing("dates"), at: noon)
    #expect(watch.drain())
    try lectern.end(at: noon)
    #expect(watch.drain())
    #expect(try register.read(after: mark).changes == [])
  }

  // A child that another test begins has this process's files open for a moment, and its closing them
  // wakes too: so what counts is that these don't wake each time.
  private let attempts = 1...10

  @Test("To look who presents and who follows wakes nobody, whether followers are watched or not")
  func lookingDoesNotWake() throws {
    let lectern = try register.present()
    let watches = [true, false].map { RegisterWatch(register, watchingFollowers: $0) }
    let hasSlept = try attempts.contains { _ in
      for watch in watches { while watch.drain() {} }
      _ = try register.presentation()
      _ = try register.followers(of: lectern.presentation)
      return !watches.contains(where: \.isAwake)
    }
    #expect(hasSlept)
    let hasSleptBesideRefusals = try attempts.contains { _ in
      while watches[1].drain() {}
      #expect(throws: RegisterFailure.self) { try register.present() }
      _ = try probe("present", register.file, "bury", "dates", in: folder)
      return !watches[1].drain()
    }
    #expect(hasSleptBesideRefusals)
  }

  @Test("Followers wake those who watch them, though the first presentation began later")
  func followersWake() throws {
    let watches = [true, false].map { RegisterWatch(register, watchingFollowers: $0) }
    let lectern = try register.present()
    let hasSlept = try attempts.contains { _ in
      for watch in watches { while watch.drain() {} }
      let follower = try startProbe("follow", register.file, in: folder)
      #expect(try watches[0].wakes { try register.followers(of: lectern.presentation).count == 1 })
      follower.kill()
      #expect(try watches[0].wakes { try register.followers(of: lectern.presentation) == [] })
      return !watches[1].drain()
    }
    #expect(hasSlept)
  }
}
