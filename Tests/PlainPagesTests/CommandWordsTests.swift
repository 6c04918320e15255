import DashboardState
import Keyboard
import Listings
import PlainPages
import TestSupport
import Testing

@Suite struct `The words for commands` {
  /// What moves over a screen or draws it, and has no meaning in lines.
  private static let ofScreens: Set<Command.ID> = [
    .pageUp, .pageDown, .nextPane, .previousPane, .zoom, .slideDown, .slideUp, .copy,
    .mouse, .repaint,
  ]

  @Test func `are there for every command but those that only a screen has`() {
    let without = Command.all.map(\.id).filter { $0.word == nil }
    #expect(Set(without) == Self.ofScreens)
  }

  @Test(arguments: Command.Layer.allCases)
  func `mean one command each`(layer: Command.Layer) {
    let words = KeyTable.standard.commands(on: layer).compactMap(\.id.word)
    #expect(Set(words).count == words.count, "\(words.sorted())")
  }

  @Test func `and every sign of the table's keys are in the help, which says why not now`() {
    var plain = PlainDriver(DashboardDriver())
    plain.type("?")
    for command in KeyTable.standard.commands(on: .dashboard) {
      guard let word = command.id.word else { continue }
      #expect(
        plain.said.contains { $0.hasPrefix(word) && $0.contains(": \(command.title)") },
        "\(command.title)")
    }
    #expect(
      plain.said.contains(
        "update (u): Update an action, or all that are chosen; not now: This is no action; select one to update it"
      ))
    #expect(plain.said.contains("changes (c): Changes since an earlier snapshot"))
    #expect(plain.said.contains("lead:finance, the lead; also theme: status: rating: impact:"))
  }
}
