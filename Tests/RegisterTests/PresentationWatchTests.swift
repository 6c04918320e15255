import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register

@Suite("Watching a presentation")
struct PresentationWatchTests {
  let folder: TemporaryFolder
  let register: Register

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try register.recordNotes(1)
  }

  @Test("The start, a slide and the end wake, with nothing new in the record")
  func wakes() throws {
    let watch = RegisterWatch(register)
    let mark = try register.read().mark
    let lectern = try register.present()
    #expect(watch.drain())
    try lectern.turn(to: showing("dates"), at: noon)
    #expect(watch.drain())
    try lectern.end(at: noon)
    #expect(watch.drain())
    #expect(try register.read(after: mark).changes == [])
  }

  @Test("To look who presents and who follows wakes nobody, whether followers are watched or not")
  func lookingDoesNotWake() throws {
    let lectern = try register.present()
    let watches = [true, false].map { RegisterWatch(register, watchingFollowers: $0) }
    _ = try register.presentation()
    _ = register.followers(of: lectern.presentation)
    #expect(throws: RegisterFailure.self) { try register.present() }
    _ = try probe("present", register.file, "bury", "dates", in: folder)
    #expect(!watches[1].drain())
    for watch in watches { while watch.drain() {} }
    _ = try register.presentation()
    _ = register.followers(of: lectern.presentation)
    #expect(!watches[0].isAwake)
  }

  @Test("Followers wake those who watch them, though the first presentation began later")
  func followersWake() throws {
    let watches = [true, false].map { RegisterWatch(register, watchingFollowers: $0) }
    let lectern = try register.present()
    for watch in watches { while watch.drain() {} }
    let follower = try startProbe("follow", register.file, in: folder)
    #expect(watches[0].wakes { register.followers(of: lectern.presentation).count == 1 })
    follower.kill()
    #expect(watches[0].wakes { register.followers(of: lectern.presentation) == [] })
    #expect(!watches[1].drain())
  }
}
