package import Accounts
import FoundationEssentials
import Glibc
package import ImprovementPlan
import LocaleText

/// What the program finds around it: its environment, where it stands, what day it is. Read once at
/// the start, and made up in tests.
package struct Surroundings: Equatable, Sendable {
  package var environment: [String: String]
  /// nil where that is gone, or can't be known.
  package var workingFolder: String?
  /// The program's own file; what is installed beside it is found from there. nil where that can't be
  /// known.
  package var program: String?
  package var today: Day
  /// What the directory of users says of the person. It is asked only where `HOME` names no folder.
  package var account: AccountAnswer

  package init(
    environment: [String: String], workingFolder: String?, program: String?, today: Day,
    account: AccountAnswer = .none
  ) {
    self.environment = environment
    self.workingFolder = workingFolder
    self.program = program
    self.today = today
    self.account = account
  }

  /// The surroundings of this process.
  ///
  /// - Throws: a variable that names a folder and can't be read. What it names would else be passed over
  ///   for another.
  package static func current() throws(OpeningFailure) -> Surroundings {
    for name in ["HOME"] + foldersNamed { try requireText(name) }
    if let set = getenv(dataVariable), set.pointee == 0 {
      throw OpeningFailure(
        "$\(dataVariable): found nothing; expected a folder of councils, or no such variable")
    }
    return Surroundings(
      environment: ProcessInfo.processInfo.environment,
      workingFolder: currentFolder(),
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      today: localToday(),
      account: isHomeNamed ? .none : Account.ofUser(getuid()))
  }

  private static var isHomeNamed: Bool {
    getenv("HOME").map { UInt8(bitPattern: $0.pointee) == UInt8(ascii: "/") } ?? false
  }

  /// The variable that names the folder of plans.
  static let dataVariable = "BOARD_DATA"
  private static let foldersNamed =
    [dataVariable, "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"]

  private static func requireText(_ name: String) throws(OpeningFailure) {
    guard let value = getenv(name) else { return }
    do throws(UnreadableText) {
      _ = try readUTF8(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    } catch {
      throw OpeningFailure("$\(name): \(error)")
    }
  }

  /// A variable's value; nil when it is unset or empty.
  func value(of name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Foundation's answer where there is none would be taken for the root.
private func currentFolder() -> String? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return String(validatingCString: path).flatMap { $0.hasPrefix("/") ? $0 : nil }
}

/// The day it is here: boards meet by local dates.
private func localToday() -> Day {
  var now = time(nil)
  var local = tm()
  localtime_r(&now, &local)
  let day = Day(Int(local.tm_year) + 1_900, Int(local.tm_mon) + 1, Int(local.tm_mday))
  return day ?? Day(number: Int(now) / 86_400)
}
