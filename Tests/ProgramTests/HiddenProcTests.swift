import Glibc
import TerminalTestSupport
import Testing

/// Where what the kernel tells of a process can't be read: a container that hides it, no descriptor left,
/// a disk that fails. What the program was told on its command line counts all the same.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: mayMount))
struct HiddenProcTests {
  @Test(arguments: ["files", "all"])
  func `what is to be recorded is recorded`(_ hidden: String) throws {
    let world = try World.ofTestshire()
    let run = try world.run(["update", "A1", "--note", "x"], hiding: hidden)
    expectDone(run, ["note: “x”"], isNewRegister: true)
  }

  @Test(arguments: ["files", "all"])
  func `a damaged register is called damaged`(_ hidden: String) throws {
    let world = try World.ofTestshire()
    try world.write("no register", to: "data/register.sqlite")
    expectRefused(
      try world.run(["verify"], hiding: hidden), code: 2, "it is not a SQLite database")
  }

  @Test(arguments: ["files", "all"])
  func `wrong use is wrong use, and help is help`(_ hidden: String) throws {
    let world = try World.ofTestshire()
    expectRefused(try world.run(["--bogus"], hiding: hidden), code: 2, "Unknown option '--bogus'")
    let help = try world.run(["update", "--help"], hiding: hidden)
    #expect(help.end == .code(0))
    #expect(help.output.contains("USAGE: board update"))
  }

  @Test(arguments: ["files", "all"])
  func `a locked-down login stays locked down`(_ hidden: String) throws {
    let world = try World.ofTestshire(environment: ["SSH_ORIGINAL_COMMAND": "update A1 --note x"])
    let login = ["login-shell", "--data", world.folder + "/data", "--read-only"]
    expectRefused(
      try world.run(login, hiding: hidden), code: 4, "“update”, which this login can't use")
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `a login that can't be run again as itself is refused and shown nothing`() throws {
    let world = try World.ofTestshire()
    let login = ["login-shell", "--data", world.folder + "/data", "--read-only"]
    expectRefused(
      try world.run(login, hiding: "all"), code: 4,
      "/proc/self/exe: can't be read, so that the program can't be run again")
  }
}

extension World {
  /// Runs the program where some of /proc, or all of it, can't be read.
  fileprivate func run(_ arguments: [String], hiding hidden: String) throws -> PlainRun {
    let files = "mount --bind /dev/null /proc/$$/$file || exit 99"
    let hiding =
      hidden == "all"
      ? "mount -t tmpfs none /proc || exit 99" : "for file in maps cmdline; do \(files); done"
    return try PlainRun(
      "/usr/bin/unshare",
      ["-m", "/bin/sh", "-c", "\(hiding); exec \"$@\"", "sh", boardPath]
        + arguments, environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 },
      folder: folder)
  }
}

/// Whether the tests run as who may give a process a /proc of its own.
private let mayMount: Bool = {
  guard geteuid() == 0 else { return false }
  let run = try? PlainRun(
    "/usr/bin/unshare", ["-m", "/bin/true"], environment: [:], folder: "/tmp", scratch: "/tmp")
  return run?.end == .code(0)
}()
