import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// An OpenSSH server for this machine alone, with the documented set-up: the file is the one in `docs`,
/// only paths and names are others. Its accounts and groups are made for it, and gone after the test.
final class SecureShellServer {
  /// What the set-up calls `/srv/board`.
  let world: World
  let officer, otherOfficer, member: Account
  /// A folder that every account may write: what an account could do, had it a shell.
  let loot: String

  let port: UInt16
  private let officers, members: AccountGroup
  /// Not in the folder for temporary files, which everybody may write: the server takes no keys there.
  private let keys: String
  private let server: PlainProcess

  /// Whether there is a server to start, and accounts can be made that reach what was built.
  static let canRun: Bool = {
    guard geteuid() == 0, access(program, X_OK) == 0, hasLoopback, let world = try? World()
    else { return false }
    return (try? world.runAsStranger(["--version"]).end) == .code(0)
  }()

  /// What a test that is left out says.
  static let needs: Comment =
    "needs root, Debian's openssh-server, 127.0.0.1, and a clone that others may read"

  /// - Parameter world: one that has its plans in `data`.
  init(serving world: World) throws {
    self.world = world
    let name = "bt" + UUID().uuidString.prefix(8).lowercased()
    members = try AccountGroup(name, in: world)
    officers = try AccountGroup(name + "o", in: world)
    member = try Account(name + "m", [members], in: world)
    officer = try Account(name + "p", [members, officers], in: world)
    otherOfficer = try Account(name + "q", [members, officers], in: world)
    keys = "/run/\(name)-board-keys"
    loot = world.folder + "/loot"
    port = try freePort()
    try world.makeFolders(writableBy: officers)
    try world.writeKeys(for: [member, officer, otherOfficer], into: keys, port: port)
    try world.writeConfiguration(
      port: port, keys: keys, members: members.name, officers: officers.name)
    try FileManager.default.createDirectory(
      atPath: "/run/sshd", withIntermediateDirectories: true)
    server = try PlainProcess(
      program, ["-D", "-f", world.folder + "/sshd_config", "-E", world.folder + "/sshd.log"],
      environment: [:], folder: world.folder, errors: world.folder + "/sshd.errors")
    try waitUntilItAnswers()
  }

  deinit {
    server.kill()
    try? FileManager.default.removeItem(atPath: keys)
  }

  private func waitUntilItAnswers() throws {
    try waitFor("the SSH server to answer", or: { (try? readText(log)) ?? "" }) {
      try run(officer, ["help"]).end == .code(0)
    }
  }

  private var log: String { world.folder + "/sshd.log" }
}

private let program = "/usr/sbin/sshd"

/// Whether this machine can be reached by itself: cut off from every network, it often can't.
private var hasLoopback: Bool {
  let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(file) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(9).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let answer = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, size) }
  }
  return answer == 0 || errno == ECONNREFUSED
}

// MARK: - Logging in

extension SecureShellServer {
  /// Logs in at a terminal.
  ///
  /// - Parameter request: what the server is asked to run; nothing for a plain login.
  func logIn(
    _ account: Account, _ request: String? = nil, options: [String] = [], terminal: String? = nil,
    rows: Int = 24, columns: Int = 80
  ) throws -> ProgramUnderTest {
    var environment = world.environment
    if let terminal { environment["TERM"] = terminal }
    let session = try ProgramUnderTest(
      "/usr/bin/ssh", ["-tt"] + options + client(account) + [request].compactMap(\.self),
      environment: environment, folder: world.folder, rows: rows, columns: columns)
    session.surroundings = self
    return session
  }

  /// Has the server run something without a terminal. A client that stays ends with 124: it closes
  /// its output, and its end can't be told from that.
  func run(_ account: Account, _ request: [String], options: [String] = []) throws -> PlainRun {
    try runClient("/usr/bin/timeout", ["20", "/usr/bin/ssh"] + options + client(account) + request)
  }

  /// Runs one of OpenSSH's clients to its end.
  func runClient(_ path: String, _ arguments: [String]) throws -> PlainRun {
    try PlainRun(path, arguments, environment: world.environment, folder: world.folder)
  }

  /// Starts a client that may never end by itself.
  func beginClient(_ arguments: [String], for account: Account) throws -> PlainProcess {
    try PlainProcess(
      "/usr/bin/ssh", arguments + client(account), environment: world.environment,
      folder: world.folder, errors: world.folder + "/.errors-client")
  }

  /// What every client is told: this server, this key, nobody's settings.
  var clientOptions: [String] {
    [
      "-F", "/dev/null", "-o", "Port=\(port)", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes",
      "-o", "IdentityFile=\(world.folder)/client_key", "-o", "LogLevel=ERROR",
      "-o", "UserKnownHostsFile=\(world.folder)/known_hosts",
      "-o", "GlobalKnownHostsFile=/dev/null", "-o", "StrictHostKeyChecking=yes",
    ]
  }

  private func client(_ account: Account) -> [String] {
    clientOptions + ["--", "\(account.name)@127.0.0.1"]
  }
}

// MARK: - What the documented set-up has

extension World {
  fileprivate func makeFolders(writableBy officers: AccountGroup) throws {
    for name in ["recorded", "agendas", "loot"] { try makeFolder(name) }
    chown(folder + "/recorded", 0, officers.id)
    chmod(folder + "/recorded", 0o2775)
    chmod(folder + "/loot", 0o777)
  }

  fileprivate func writeKeys(for accounts: [Account], into keys: String, port: UInt16) throws {
    for name in ["host_key", "client_key"] {
      try change(
        "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"])
    }
    let host = try readText(folder + "/host_key.pub")
    try write("[127.0.0.1]:\(port) \(host)", to: "known_hosts")
    try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
    for account in accounts {
      try FileManager.default.copyItem(
        atPath: folder + "/client_key.pub", toPath: "\(keys)/\(account.name)")
    }
  }

  /// The documented file, between what Debian's own configuration has around it.
  fileprivate func writeConfiguration(
    port: UInt16, keys: String, members: String, officers: String
  ) throws {
    let board = try readText(repository + "/docs/sshd_board.conf")
      .replacing("/usr/local/bin/board", with: boardPath)
      .replacing("/srv/board", with: folder)
      .replacing("/etc/ssh/board-keys", with: keys)
      .replacing("board-officers", with: officers)
      .replacing("Match Group board", with: "Match Group \(members)")
    try write(board, to: "sshd_board.conf")
    try write(
      """
      Include \(folder)/sshd_board.conf
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(folder)/host_key
      PidFile none
      KbdInteractiveAuthentication no
      UsePAM no
      X11Forwarding yes
      PrintMotd no
      AcceptEnv LANG LC_*
      Subsystem sftp /usr/lib/openssh/sftp-server

      """, to: "sshd_config")
  }
}

/// A port that nobody listens at.
private func freePort() throws -> UInt16 {
  let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(file) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let result = withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(file, $0, length) == 0 ? getsockname(file, $0, &length) : -1
    }
  }
  try #require(result == 0)
  return UInt16(bigEndian: address.sin_port)
}
