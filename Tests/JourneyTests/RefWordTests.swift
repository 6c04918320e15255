import DashboardState
import ImprovementPlan
import PlainPages
import Testing

@testable import SnapshotFiles

@Suite struct `Refs beside commands` {
  @Test func `no word or name of a command can be an action's ref without a word of check's`() {
    for command in Command.all {
      for text in [command.id.word, command.id.name].compactMap(\.self) {
        #expect(RefWords.fault(in: Ref(text), isHeading: false) != nil, "\(text)")
      }
    }
  }
}
