import GRDB
import Glibc
import ImprovementPlan
import Register
import RegisterSQLite

/// A program that does one thing to a register and says what came of it, so that tests can do it as
/// another user, many times at once, short of room, or up to a kill.
@main
struct RegisterProbe {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(2) }
    let register = SQLiteRegister(file: arguments[2])
    func word(_ place: Int) -> String { arguments.count > place ? arguments[place] : "" }
    let number = Int(word(3)) ?? 0
    do {
      switch arguments[1] {
      case "read": try read(register)
      case "add": try add(number, to: register)
      case "add-short-of-room": try addShortOfRoom(number, to: register)
      case "add-and-be-sent": try add(1, to: register) { kill(getpid(), Int32(number)) }
      case "access": printAccess(to: register)
      case "time": try printTime(ofReading: register, times: number)
      case "die": try die(writing: register)
      case "present": try present(word(3), on: word(4), in: register)
      case "presentation": try printPresentation(in: register)
      case "follow": try follow(register)
      case "followers": try printFollowers(in: register)
      default: exit(2)
      }
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func read(_ register: SQLiteRegister) throws {
    let changes = try SQLiteStore(file: register.file).proved().changes
    for change in changes { print(change.number, change.change) }
    print("\(changes.count) rows")
  }

  private static func printAccess(to register: SQLiteRegister) {
    switch register.access {
    case .writable: print("writable")
    case .readOnly(let why): print(why)
    }
  }

  /// The least of so many.
  private static func printTime(ofReading register: SQLiteRegister, times: Int) throws {
    let all = try (0..<times).map { _ in
      try ContinuousClock().measure { _ = try SQLiteStore(file: register.file).proved() }
    }
    print(all.min() ?? .zero)
  }

  /// - Parameter meanwhile: what happens while each is added.
  private static func add(
    _ count: Int, to register: SQLiteRegister, meanwhile: () -> Void = {}
  ) throws {
    guard let noon = Moment(day: Day(number: 20_000), second: 43_200) else { exit(2) }
    let bury = CouncilRegister(of: "bury", in: SQLiteStore(file: register.file))
    let occasion = Occasion(over: noon.day, by: Author(login: "probe"), at: noon)
    for _ in 0..<count {
      let added = try bury.add(on: occasion, after: bury.start) { _ in
        meanwhile()
        return [NewChange("A1", .note("by \(getpid())"))]
      }.changes
      print("added \(added.map(\.number))")
    }
  }

  /// Files may be so many bytes long; what comes of reaching that is a write that fails.
  private static func addShortOfRoom(_ bytes: Int, to register: SQLiteRegister) throws {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    try add(1_000, to: register)
  }

  /// Writes half of a large change into the file, and is killed then.
  private static func die(writing register: SQLiteRegister) throws {
    let queue = try DatabaseQueue(path: register.file)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = 1;
          BEGIN IMMEDIATE;
          INSERT INTO grdb_migrations VALUES ('half');
          CREATE TABLE half (bytes BLOB);
          INSERT INTO half VALUES (zeroblob(1000000));
          """)
      print("half is written")
      fflush(nil)
      kill(getpid(), SIGKILL)
    }
  }
}
