import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// A group of accounts of this machine, removed again.
final class AccountGroup {
  let name: String
  let id: gid_t
  private let world: World

  init(_ name: String, in world: World) throws {
    (self.name, self.world) = (name, world)
    try world.change("/usr/sbin/groupadd", [name])
    id = try #require(getgrnam(name)?.pointee.gr_gid)
  }

  deinit { try? world.change("/usr/sbin/groupdel", [name]) }
}

/// An account of this machine as `docs/ssh.md` makes one, removed again with all that runs in it.
final class Account {
  let name: String
  let id: uid_t
  /// A group can be removed only after those who are in it.
  private let groups: [AccountGroup]
  private let world: World

  init(_ name: String, _ groups: [AccountGroup], in world: World) throws {
    (self.name, self.groups, self.world) = (name, groups, world)
    let others = groups.dropFirst().map(\.name).joined(separator: ",")
    try world.change(
      "/usr/sbin/useradd",
      ["--no-create-home", "--home-dir", "/", "--shell", "/bin/sh", "--password", "*"]
        + ["--gid", groups[0].name, "--groups", others, name])
    id = try #require(getpwnam(name)?.pointee.pw_uid)
  }

  deinit {
    for process in processes { kill(process.id, SIGKILL) }
    try? world.change("/usr/sbin/userdel", ["--force", name])
  }

  /// The group it is in first of all: the number of the account may be that of another.
  var group: gid_t { groups[0].id }

  /// What runs in this account.
  var processes: [AccountProcess] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap(pid_t.init).compactMap { AccountProcess($0) }.filter { $0.user == id }
  }

  /// The programs of this package that run in it.
  var boards: [AccountProcess] { processes.filter { $0.name == "board" } }
}

/// A process as the kernel tells of it; see proc(5).
struct AccountProcess {
  let id: pid_t
  let name: String
  let user: uid_t

  init?(_ id: pid_t) {
    guard let text = try? readText("/proc/\(id)/status") else { return nil }
    let fields = Dictionary(
      text.split(separator: "\n").map { line in
        let parts = line.split(separator: ":\t", maxSplits: 1)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }, uniquingKeysWith: { $1 })
    guard let name = fields["Name"], fields["State"]?.hasPrefix("Z") == false,
      let user = fields["Uid"]?.split(separator: "\t").first.flatMap({ uid_t($0) })
    else { return nil }
    (self.id, self.name, self.user) = (id, name, user)
  }
}

extension World {
  /// Runs a program that changes something, and must.
  func change(_ path: String, _ arguments: [String]) throws {
    let run = try PlainRun(path, arguments, environment: environment, folder: folder)
    try #require(run.end == .code(0), "\(path): \(run.errors)")
  }
}

/// Waits until something is so that no screen shows.
///
/// - Parameter told: what to say beside it where it never is.
func waitFor(_ what: String, or told: () -> String = { "" }, until isSo: () throws -> Bool) throws {
  let deadline = ContinuousClock.now + .seconds(20)
  while try !isSo() {
    guard ContinuousClock.now < deadline else {
      throw NeverSo(description: "waited in vain for \(what)\n\(told())")
    }
    usleep(2_000)
  }
}

struct NeverSo: Error, CustomStringConvertible {
  let description: String
}
