import TerminalTestSupport
import Testing

@Suite("The Makefile")
struct MakefileTests {
  @Test(
    "Without a Swift toolchain, one line says what to install",
    arguments: ["run", "test", "build", "lint"])
  func missingToolchain(target: String) throws {
    let outcome = try StubbedSystem(installed: []).run("make", target)
    #expect(outcome.end == .code(2))
    #expect(outcome.calls == [])
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(
      outcome.errors.contains(
        "*** no Swift toolchain found: install Swift 6.2 or later from"
          + " https://www.swift.org/install/linux.  Stop."))
  }

  @Test(
    "A build has the same flags on a terminal and off it, so that neither undoes the other",
    arguments: [
      (
        "build",
        "swift build -c release --product board --static-swift-stdlib -Xlinker -s"
          + " -Xswiftc -use-ld=lld --no-color-diagnostics"
      ),
      ("test", "swift test --disable-xctest --no-color-diagnostics"),
    ])
  func sameFlagsEverywhere(target: String, call: String) throws {
    let packages = [
      "libncurses-dev", "libsqlite3-dev", "libmd-dev", "libvterm-dev", "tmux",
      "python3-jsonschema", "openssh-server",
    ]
    let system = try StubbedSystem(installed: packages, hasSwift: true)
    let outcome = try system.run("make", target)
    #expect(outcome.end == .code(0))
    #expect(outcome.calls == [call])
  }

  @Test("Make alone lists what can be made, run and test first")
  func helpIsTheDefault() throws {
    let outcome = try StubbedSystem(installed: []).run("make")
    let targets = outcome.output.split(separator: "\n").map { $0.split(separator: " ")[1] }
    #expect(outcome.end == .code(0))
    #expect(
      targets == [
        "run", "test", "model-check", "broken", "lint", "build", "bench", "bench-link", "install",
        "uninstall",
        "clean",
      ])
  }
}
