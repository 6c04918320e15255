import Glibc
import TerminalTestSupport
import Testing

/// A board meeting on a real OpenSSH server with the documented set-up.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: SecureShellServer.canRun, SecureShellServer.needs))
struct MeetingOverSSHTests {
  private let server: SecureShellServer

  init() throws {
    server = try SecureShellServer(serving: try World())
  }

  @Test func `a decision of the presenter changes the figures on a follower's larger screen`()
    throws
  {
    let presenter = try present(by: server.officer)
    let follower = try follow()
    try presenter.type("2g")
    try follower.waitForScreen(containing: "over one month behind, 12.8%")
    try presenter.type("30g")
    try presenter.waitForScreen(containing: "Ask of the board: approve")
    try follower.waitForScreen(containing: "Ask of the board: approve")
    try presenter.type("A")
    try presenter.waitForScreen(containing: "Approved by")
    try presenter.type("\t\tt")
    try presenter.pressAlone("\r")
    try presenter.waitForScreen(containing: "Saved P21")
    try presenter.type("2g")
    try follower.waitForScreen(containing: "over one month behind, 13.8%")
    let history = try server.run(server.member, ["history", "P21"])
    #expect(history.output.contains("\(server.officer.name): re-date to 31 Dec 2026 approved"))
    #expect(try server.run(server.member, ["verify"]).end == .code(0))
  }

  @Test(arguments: [Cut.client, .server])
  func `a cut connection leaves nothing behind, and the next login goes on at the same slide`(
    cut: Cut
  ) throws {
    let first = try present(by: server.officer)
    let follower = try follow()
    try first.type("9g")
    try follower.waitForScreen(containing: "following, slide 9 of 36")
    switch cut {
    case .client: first.signal(SIGKILL)
    case .server:
      kill(try #require(server.officer.processes.first { $0.name == "sshd" }).id, SIGKILL)
    }
    try waitFor("the session's end") { server.officer.processes.isEmpty }
    try follower.waitForScreen(containing: "the presenter’s connection is lost")
    let next = try present(by: server.otherOfficer, isFirst: false)
    try next.waitForScreen(containing: "Taken over where it was: slide 9")
    try next.type("n")
    try follower.waitForScreen(containing: "following, slide 10 of 36")
    try next.type("q")
    try next.waitForScreen(containing: "This ends the meeting for those who follow")
    // Somebody else looks meanwhile; no answer comes as quick as a test types.
    #expect(try server.run(server.member, ["verify"]).end == .code(0))
    try next.type("q")
    #expect(try next.waitForExit() == .code(0))
    try follower.waitForScreen(containing: "the presentation has ended")
  }

  @Test func `the presenter's second session tells who follows; a second presenter is refused`()
    throws
  {
    let presenter = try present(by: server.officer)
    let follower = try follow()
    let notes = try server.logIn(server.officer, "present --notes")
    try notes.waitForScreen(containing: "1 follows: \(server.member.name)")
    follower.signal(SIGKILL)
    try notes.waitForScreen(containing: "Nobody follows")
    let second = try server.logIn(server.otherOfficer, "present", columns: 160)
    #expect(try second.waitForExit() == .code(3))
    #expect(second.screenText.contains("\(server.officer.name) presents, since "))
    try presenter.type("n")
    try presenter.waitForScreen(containing: "2 of 36")
  }

  @Test func `without a terminal a follower reads the slide that is shown`() throws {
    let presenter = try present(by: server.officer)
    try presenter.type("2g")
    try presenter.waitForScreen(containing: "12.8% re-dated")
    let run = try server.run(server.member, ["follow"])
    #expect(run.end == .code(0))
    #expect(run.output.hasPrefix("2 of 36  [standing]\n"))
  }

  enum Cut { case client, server }

  private func present(by officer: Account, isFirst: Bool = true) throws -> ProgramUnderTest {
    let presenter = try server.logIn(officer, "present")
    if isFirst { try presenter.waitForScreen(containing: "1 of 36") }
    return presenter
  }

  private func follow() throws -> ProgramUnderTest {
    let follower = try server.logIn(server.member, "follow", rows: 40, columns: 120)
    try follower.waitForScreen(containing: "following, slide 1 of 36")
    return follower
  }
}
