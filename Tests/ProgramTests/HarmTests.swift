import Foundation
import Glibc
import ImprovementPlan
import Register
import RegisterSQLite
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct HarmTests {
  @Test func `a harmed register is put back as docs/harm.md says, line by line`() throws {
    let world = try World.withOneNote()
    let blocks = try shellBlocks(of: repository + "/docs/harm.md")
    try #require(blocks.count == 2)
    let made = try world.runShell(blocks[0])
    #expect(made.end == .code(0), "\(made.errors)")
    let whole = try world.run(["history"]).output
    var damaged = try world.bytes(of: "data/register.sqlite")
    damaged.replaceSubrange((damaged.count / 2)..., with: Array("harm".utf8))
    try world.write(damaged, to: "data/register.sqlite")
    #expect(try world.run(["verify"]).end == .code(2))
    let restored = try world.runShell(blocks[1])
    #expect(restored.end == .code(0), "\(restored.errors)")
    #expect(restored.output.contains("--head: row 1 is as when it was kept"))
    #expect(try world.run(["history"]).output == whole)
    #expect(try world.run(["update", "A1", "--note", "goes on"]).end == .code(0))
    #expect(world.has("backup.sqlite") && world.has("harmed/register.sqlite"))
  }

  @Test func `a copy older than a snapshot is told by both heads, and is put back all the same`()
    throws
  {
    let world = try World.withOneNote()
    let blocks = try shellBlocks(of: repository + "/docs/harm.md")
    #expect(try world.runShell(blocks[0]).end == .code(0))
    #expect(try world.run(["update", "A2", "--note", "later"]).end == .code(0))
    #expect(try world.run(["snapshot"]).end == .code(0))
    let restored = try world.runShell(blocks[1])
    #expect(restored.end == .code(2))
    #expect(restored.output.contains("--head: row 1 is as when it was kept"))
    #expect(restored.errors.contains("the head of row 2 that testshire/"))
    let head = try readText(world.folder + "/backup.head").suffix(65).dropLast()
    let proof = try world.run(["verify", "--head", String(head)])
    expectRefused(proof, code: 2, "the head of row 2 that testshire/")
    #expect(proof.errors.contains("--head: row 1 is as when it was kept"))
    #expect(try world.run(["update", "A1", "--note", "goes on"]).end == .code(0))
  }

  @Test func `a snapshot keeps the head, and verify holds the register against it`() throws {
    let world = try World.withOneNote()
    let older = try world.bytes(of: "data/register.sqlite")
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    let frozen = try world.run(["snapshot"])
    #expect(frozen.end == .code(0), "\(frozen.errors)")
    #expect(try readText(String(frozen.output.dropLast())).contains("\"trail\": {"))
    #expect(try world.run(["update", "A2", "--note", "third"]).end == .code(0))
    let proof = try world.run(["verify"])
    #expect(proof.end == .code(0))
    #expect(
      proof.output.contains("up to row 2 one does, after it none; who a row names, none proves"))
    #expect(proof.output.contains(".json: rows 1 to 2 are as when it was kept\n"))
    #expect(
      try world.run(["verify", "--format", "json"]).output.contains("\"provedRows\" : 2"))
    try world.write(older, to: "data/register.sqlite")
    let refused = try world.run(["verify"])
    expectRefused(refused, code: 2, "isn't in it: it has 1 row; an older copy was put back")
    #expect(refused.errors.contains("the head of row 2 that testshire/"))
    let told = try world.run(["verify", "--format", "json"])
    #expect(told.end == .code(2))
    #expect(told.output.contains("\"holds\" : false"))
    // Another folder's snapshots keep nothing of it, and that is said of that folder.
    try world.makeFolder("other")
    let other = try world.run(["verify", "--data", "other", "--register", "data/register.sqlite"])
    #expect(other.output.contains("--head gave none, and no snapshot in other keeps one\n"))
  }

  @Test func `a snapshot that can't be read is told, for its head isn't known`() throws {
    let world = try World.withOneNote()
    try world.write("{", to: "data/testshire/2020-02-29.json")
    let run = try world.run(["verify"])
    #expect(run.end == .code(1))
    #expect(run.errors.contains("testshire/2020-02-29.json can't be read"))
    #expect(run.output.contains("1 row, consistent with itself"))
  }

  @Test func `a row dated ahead is told by verify and by info, and is no fault`() throws {
    let world = try World.withOneNote()
    let testshire = CouncilRegister(
      of: "testshire", in: SQLiteStore(file: world.folder + "/data/register.sqlite"))
    let ahead = try #require(Moment(iso: "2136-12-01T12:00:00+00:00"))
    let occasion = Occasion(over: Day(2020, 1, 31)!, by: Author(login: ownLogin), at: ahead)
    _ = try testshire.add(on: occasion, after: testshire.start) { _ in
      [NewChange("A1", .note("ahead"))]
    }
    let words = "change 2 was recorded by a clock that was off"
    let proof = try world.run(["verify"])
    #expect(proof.end == .code(0))
    #expect(proof.errors.contains(words))
    #expect(try world.run(["info"]).output.contains("clock:          " + words))
  }

  @Test func `a backup is never written over a file, and says so in both forms`() throws {
    let world = try World.withOneNote()
    let words = "copy.sqlite: 1 row, consistent with itself; head "
    #expect(try world.run(["register", "backup", "copy.sqlite"]).output.hasPrefix(words))
    let again = ["register", "backup", "copy.sqlite"]
    expectRefused(try world.run(again), code: 2, "copy.sqlite: there is such a file already")
    #expect(
      try world.run(again + ["--format", "json"]).output.contains("\"kind\" : \"register\""))
    expectRefused(
      try world.run(["register", "backup", "none/copy.sqlite"]), code: 2, "none/copy.sqlite: ")
  }

  @Test(.enabled(if: canUnshare)) func `a login that somebody chose for themselves says so`() throws
  {
    let world = try World.withOneNote()
    let run = try PlainRun(
      "/usr/bin/unshare", ["-U", "--map-user=1", boardPath, "update", "A1", "--note", "forged"],
      environment: world.environment, folder: world.folder)
    try #require(run.end == .code(0), "\(run.errors)")
    let last = try world.run(["history"]).output.split(separator: "\n").first
    #expect(
      last?.contains(" (mapped from uid \(getuid())): note: “forged”") == true, "\(last ?? "")")
  }

  @Test(
    .enabled(if: canMountOverProc),
    arguments: [
      // A file of one's own, the file of a process outside, and the folder of one.
      "mount --bind map /proc/$$/uid_map",
      "mount --bind /proc/$OUTSIDE/uid_map /proc/$$/uid_map",
      "mount --bind /proc/$OUTSIDE /proc/$$",
      "mkdir -p own/self && cp map own/self/uid_map && mount --rbind own /proc",
    ])
  func `a map of user ids that somebody put in the kernel's place proves no login`(
    mount: String
  ) throws {
    let world = try World.withOneNote()
    try world.write("         0          0 4294967295\n", to: "map")
    let script = mount + " || exit 99; exec \"$@\" update A1 --note forged"
    let run = try PlainRun(
      "/bin/sh",
      [
        "-c", "export OUTSIDE=$$; unshare -Um --map-user=1 --keep-caps sh -c \"$@\"; exit $?", "sh",
        script, "sh", boardPath,
      ],
      environment: world.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 },
      folder: world.folder)
    try #require(run.end == .code(0), "\(run.errors)")
    let last = try world.run(["history"]).output.split(separator: "\n").first
    #expect(last?.contains(" (unproved): note: “forged”") == true, "\(last ?? "")")
  }

  @Test func `plain mode says the head when it ends, and a meeting ends with it`() throws {
    let world = try World.withOneNote()
    let head = try #require(
      try world.run(["verify"]).output.split(separator: "\n").first?.split(separator: " ").last)
    let words = "The register has 1 row in the chain of testshire; its head is \(head).\n"
    for typed in ["quit\n", ""] {
      #expect(try world.converse(typed).output.contains(words))
      #expect(try world.converse(typed, command: ["present"]).output.contains(words))
    }
    let slides = try world.run(["present"]).output
    #expect(slides.contains("[trail]\nFor the minutes\n"))
    #expect(slides.contains("\n  \(head)\n"))
  }

  private func shellBlocks(of page: String) throws -> [String] {
    try readText(page).components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }
}

/// Whether this system lets its users make namespaces of their own.
private let canUnshare =
  (try? PlainRun(
    "/usr/bin/unshare", ["-U", "--map-user=1", "/bin/true"], environment: [:], folder: "/",
    scratch: "/tmp"))?.end == .code(0)

/// Whether they may mount something there, too.
private let canMountOverProc =
  (try? PlainRun(
    "/usr/bin/unshare",
    [
      "-Um", "--map-user=1", "--keep-caps", "/bin/mount", "--bind", "/dev/null",
      "/proc/self/uid_map",
    ],
    environment: [:], folder: "/", scratch: "/tmp"))?.end == .code(0)

extension World {
  /// Runs lines of a shell, with the program at hand; ends at the first that fails.
  fileprivate func runShell(_ script: String) throws -> PlainRun {
    let folder = boardPath.split(separator: "/").dropLast().joined(separator: "/")
    let path = ["PATH": "/\(folder):/usr/bin:/bin"]
    return try PlainRun(
      "/bin/sh", ["-ec", script], environment: environment.merging(path) { $1 }, folder: self.folder
    )
  }
}
