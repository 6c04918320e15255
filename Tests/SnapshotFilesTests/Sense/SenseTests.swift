import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("A plan that makes no sense is told so")
struct SenseTests {
  @Test("The sound plan that each case changes gets no word")
  func sound() throws {
    #expect(try SenseCase("sound", []) { _ in }.found == [])
  }

  @Test(
    "one thing changed in a sound plan",
    arguments: SenseCase.metricsCases + SenseCase.actionsCases + SenseCase.rhythmCases
      + SenseCase.inspectionCases + SenseCase.scaleCases + SenseCase.orderCases
      + SenseCase.schemeCases + SenseCase.refsCases
      + SenseCase.rolesCases + SenseCase.pairCases + SenseCase.slipCases)
  func odd(_ odd: SenseCase) throws {
    #expect(try odd.found == odd.expected)
    #expect(!odd.expected.isEmpty)
  }

  @Test(
    "what looks odd and may be so",
    arguments: SenseCase.meantCases + SenseCase.soundPairCases + SenseCase.soundSlipCases)
  func meant(_ meant: SenseCase) throws {
    #expect(try meant.found == [])
  }

  @Test("What can't be so warns in format 1, opens all the same, and is an error from the next on")
  func severity() throws {
    #expect(Weight.impossible.severity(inFormat: 1) == .warning)
    #expect(Weight.impossible.severity(inFormat: 2) == .error)
    #expect(Weight.unlikely.severity(inFormat: 2) == .warning)
  }

  @Test("A plan is not judged where it is only opened")
  func opening() throws {
    var plan = SenseCase.soundPlan
    plan.metrics[1].observations[0].value = -3
    let file = "2026-10-31.json"
    let bytes = Array(SnapshotWriter.text(of: plan).utf8)
    #expect(SnapshotReader.read(bytes: bytes, of: file).1 == [])
    let judged = SnapshotReader.read(bytes: bytes, of: file, judgedOn: plan.asAt)
    #expect(judged.1.map(\.severity) == [.warning])
    #expect(judged.0 == plan)
  }

  @Test("No figure of an observation is quoted: it may count few children")
  func figures() {
    let cases =
      SenseCase.metricsCases + SenseCase.scaleCases + SenseCase.pairCases + SenseCase.slipCases
    let all: [String] = cases.flatMap { odd -> [String] in odd.expected }
    let messages = all.filter {
      $0.contains("].observations[") && !$0.contains("].at (")
    }
    #expect(messages.count > 10)
    for message in messages {
      let found = message.split(separator: "found ")[1].prefix { $0 != ";" }
      let digits = found.filter { $0.isNumber }
      #expect(digits.isEmpty, "\(message)")
    }
  }
}
