import Glibc
import Settings
import Testing

@testable import App

@Suite("Who records")
struct WhoTests {
  @Test(
    "A user id is what the system gave its user only where no other namespace is between",
    arguments: [
      ("         0          0 4294967295\n", .own),
      ("      1001       1000          1\n", .mapped(from: 1_000)),
      ("1001 1001 1\n", .mapped(from: 1_001)),
      ("0 100000 1001\n1001 1000 1\n1002 101001 64535\n", .mapped(from: 1_000)),
      ("0 524288 65536\n", .mapped(from: 525_289)),
      ("0 1000 1\n", .unknown), ("", .unknown), (nil, .unknown),
    ] as [(String?, UserMap)])
  func map(text: String?, map: UserMap) { #expect(UserMap(of: 1_001, in: text) == map) }

  @Test("A login that proves nothing says so")
  func told() {
    #expect(UserMap.own.told("alice") == "alice")
    #expect(UserMap.mapped(from: 1_000).told("alice") == "alice (mapped from uid 1000)")
    #expect(UserMap.unknown.told("alice") == "alice (unproved)")
  }

  @Test(
    "A role that passes for a login of this machine is found, however it is written",
    arguments: ["root", "Root", "ro-ot", "r00t", "röot"])
  func alike(role: String) {
    #expect(LoginsAlike(to: role, of: "somebody") == .these(["root"]))
    #expect(LoginsAlike(to: role, of: "root") == .these([]))
  }

  @Test(
    "A role that reads as what is said of logins is told",
    arguments: [
      "alice unproved", "Unproved", "alice mapped from uid 1000", "mapped frorn UID", "uid 1000",
      "UlD l0", "uid",
      "takes back", "Taken-Back", "in the snapshot now", "by a clock that was off", "Undone",
      "chair redacted", "taken-out",
    ])
  func counterfeit(role: String) { #expect(UserMap.isCounterfeit(role: role)) }

  @Test(
    "A role that says nothing of logins isn't",
    arguments: ["head-of-safeguarding", "improvement lead", "guidance 2"])
  func noCounterfeit(role: String) { #expect(!UserMap.isCounterfeit(role: role)) }

  @Test("A role that is no login is none")
  func unlike() { #expect(LoginsAlike(to: "head-of-safeguarding", of: "root") == .these([])) }
}
