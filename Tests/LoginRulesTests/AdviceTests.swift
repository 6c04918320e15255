import FoundationEssentials
import Testing

@testable import LoginRules

/// Whoever is told to use a command or an option can use it: a locked login too.
struct AdviceTests {
  private let officer = LockedLogin(data: "/d", register: "/r", agendas: "/a")

  @Test func `a command that a message tells of is not refused by the login`() throws {
    let advice = try advisedCommands()
    #expect(advice.contains("present --take-over"))
    for request in advice where !advice.isEmpty && !isForAdministrators(request) {
      #expect(throws: Never.self, "\(request)") { try officer.answer(to: request) }
    }
  }

  @Test(arguments: [
    "--without-evidence", "--any-approver", "--any-lead", "--second-date", "--if-unchanged-since 3",
  ])
  func `an option that says yes to what was asked is not refused`(option: String) throws {
    let name = option.split(separator: " ")[0]
    #expect(
      try sources().contains { $0.contains("\(name) says yes") || $0.contains("\(name) \\(") })
    #expect(throws: Never.self) { try officer.answer(to: "update P1 " + option) }
  }

  /// Settings are the administrator's there, who also has the files: the program finds none of the
  /// person's own and tells of none.
  private func isForAdministrators(_ request: String) -> Bool {
    ["config", "snapshot", "demo", "login-shell", "register"].contains { request.hasPrefix($0) }
  }

  /// `board NAME --option` as the texts of the program have it.
  private func advisedCommands() throws -> Set<String> {
    let commands = Set(AllowedCommand.all.map(\.name) + ["config", "snapshot", "demo"])
    var found: Set<String> = []
    for line in try sources() {
      for match in line.matches(of: /board ([a-z]+)((?: --[a-z]+(?:-[a-z]+)*)?)/)
      where commands.contains(String(match.1)) {
        found.insert(String(match.1 + match.2) + (values[String(match.2)] ?? ""))
      }
    }
    return found
  }

  /// What a person puts behind an option that takes a value.
  private let values = [" --head": " " + String(repeating: "0", count: 64)]

  /// The lines of the source that aren't comments.
  private func sources() throws -> [String] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Sources"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOfFile: root + "/" + file, encoding: .utf8).split(separator: "\n")
        .map(String.init).filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    }
  }
}
