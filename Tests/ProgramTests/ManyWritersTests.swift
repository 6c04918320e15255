import TerminalTestSupport
import Testing

/// `BOARD_WRITES=250 swift test --filter ManyWritersTests` has eight writers write 250 times each.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ManyWritersTests {
  @Test func `eight writers at once lose nothing, and an open dashboard shows the last`() throws {
    let world = try World.ofTestshire()
    let each = times("BOARD_WRITES", usually: 12)
    let dashboard = try world.start(rows: 40, columns: 120)
    try dashboard.press("H")
    for round in 1...each {
      let writers = try (1...8).map { writer in
        try world.begin([
          "update", writer.isMultiple(of: 2) ? "A1" : "A2", "--note", "writer \(writer) \(round)",
        ])
      }
      for writer in writers {
        let outcome = writer.waitForExit()
        #expect(outcome.end == .code(0), "\(outcome)")
      }
    }
    let rows = try world.recorded()
    #expect(rows.map(\.number) == Array(1...8 * each))
    #expect(Set(rows.compactMap(\.to)).count == 8 * each)
    let verdict = try world.run(["verify", "--format", "json"])
    #expect(verdict.end == .code(0))
    #expect(verdict.output.contains("\"rows\" : \(8 * each)"))
    try dashboard.waitForScreen(containing: "+\(8 * each)")
    try dashboard.press("g")
    #expect(dashboard.screenText.contains(rows.last?.to ?? "no row"))
  }
}
