import FoundationEssentials
import Glibc
package import ImprovementPlan

/// What the program finds around it: its environment, where it stands, what day it is. Read once at
/// the start, and made up in tests.
package struct Surroundings: Equatable, Sendable {
  package var environment: [String: String]
  package var workingFolder: String
  /// The program's own file; what is installed beside it is found from there. nil where that can't be
  /// known.
  package var program: String?
  package var today: Day
  /// The folder that the system has for the person, where `HOME` names none.
  package var accountHome: String

  package init(
    environment: [String: String], workingFolder: String, program: String?, today: Day,
    accountHome: String = "/"
  ) {
    self.environment = environment
    self.workingFolder = workingFolder
    self.program = program
    self.today = today
    self.accountHome = accountHome
  }

  /// The surroundings of this process.
  package static func current() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment,
      workingFolder: FileManager.default.currentDirectoryPath,
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      today: localToday(),
      accountHome: getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) } ?? "/")
  }

  /// A variable's value; nil when it is unset or empty.
  func value(of name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The day it is here: boards meet by local dates.
private func localToday() -> Day {
  var now = time(nil)
  var local = tm()
  localtime_r(&now, &local)
  let day = Day(Int(local.tm_year) + 1_900, Int(local.tm_mon) + 1, Int(local.tm_mday))
  return day ?? Day(number: Int(now) / 86_400)
}
