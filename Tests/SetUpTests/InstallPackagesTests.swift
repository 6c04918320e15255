import TerminalTestSupport
import Testing

@Suite("Installing the Debian packages")
struct InstallPackagesTests {
  private let script = "scripts/install-packages"
  private let forBuilding = ["libncurses-dev", "libsqlite3-dev", "libmd-dev"]
  private let forTesting = ["libvterm-dev", "tmux", "python3-jsonschema", "openssh-server"]

  @Test("Nothing is called and nothing is said when all is there", arguments: ["build", "test"])
  func nothingToDo(purpose: String) throws {
    let system = try StubbedSystem(installed: forBuilding + forTesting)
    let outcome = try system.run(script, purpose)
    #expect(outcome.end == .code(0))
    #expect(outcome.calls == [])
    #expect(outcome.output + outcome.errors == "")
  }

  @Test("Only what is missing is installed, after one update, without questions")
  func onlyTheMissing() throws {
    let system = try StubbedSystem(
      installed: ["libsqlite3-dev", "libmd-dev", "tmux", "python3-jsonschema", "openssh-server"])
    let outcome = try system.run(script, "test")
    #expect(outcome.end == .code(0))
    #expect(
      outcome.output
        == "installing the Debian packages that are missing: libncurses-dev libvterm-dev\n")
    #expect(
      outcome.calls == [
        "apt-get noninteractive -qq update",
        "apt-get noninteractive -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300"
          + " install libncurses-dev libvterm-dev",
      ])
  }

  @Test("Building asks for no package that only the tests need")
  func buildingNeedsLess() throws {
    let system = try StubbedSystem(installed: forBuilding)
    #expect(try system.run(script, "build").calls == [])
  }

  @Test(
    "Only root's tests log in over SSH, so nobody else gets a server",
    arguments: [
      (.root, "openssh-server"), (.sudoer, nil),
    ] as [(StubbedSystem.User, String?)])
  func serverForRoot(user: StubbedSystem.User, missing: String?) throws {
    let system = try StubbedSystem(installed: forBuilding + forTesting.dropLast(), user: user)
    let installed = try system.run(script, "test").calls.last?.split(separator: " ").last
    #expect(installed.map(String.init) == missing)
  }

  @Test("A package that was removed but left its configuration is missing")
  func residueIsMissing() throws {
    let system = try StubbedSystem(
      installed: ["libncurses-dev", "libmd-dev"], removedButConfigured: ["libsqlite3-dev"])
    #expect(try system.run(script, "build").calls.last?.hasSuffix("install libsqlite3-dev") == true)
  }

  @Test("A user who is not root asks sudo, once")
  func sudoOnce() throws {
    let outcome = try StubbedSystem(installed: [], user: .sudoer).run(script, "build")
    #expect(outcome.end == .code(0))
    #expect(
      outcome.calls == [
        "sudo", "apt-get noninteractive -qq update",
        "apt-get noninteractive -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300"
          + " install libncurses-dev libsqlite3-dev libmd-dev",
      ])
  }

  @Test("A user with neither root nor sudo is told what to have installed")
  func neitherRootNorSudo() throws {
    let outcome = try StubbedSystem(installed: ["libsqlite3-dev", "libmd-dev"], user: .guest)
      .run(script, "build")
    #expect(outcome.end == .code(1))
    #expect(outcome.calls == [])
    #expect(
      outcome.errors
        == "these Debian packages are missing; have root install them: libncurses-dev\n")
  }

  @Test("A system without dpkg is told what it needs, and goes on")
  func notDebian() throws {
    let outcome = try StubbedSystem(installed: nil).run(script, "build")
    #expect(outcome.end == .code(0))
    #expect(
      outcome.errors
        == "not a Debian system: make sure that it has what Debian calls"
        + " libncurses-dev libsqlite3-dev libmd-dev\n")
  }

  @Test("A word it does not know gets its usage", arguments: [[], ["everything"]])
  func usage(arguments: [String]) throws {
    let system = try StubbedSystem(installed: [])
    let outcome = try arguments.isEmpty ? system.run(script) : system.run(script, arguments[0])
    #expect(outcome.end == .code(2))
    #expect(outcome.errors == "usage: install-packages build|test\n")
  }
}
