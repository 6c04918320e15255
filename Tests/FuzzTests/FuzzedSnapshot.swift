import Canvas
import CleanText
import ColourThemes
import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import Panes
import Reports

@testable import SnapshotFiles

/// A snapshot's bytes are refused for a reason, or make a snapshot that is written and read again as
/// the same, and can be looked at from end to end.
func faultsOfSnapshot(_ bytes: [UInt8]) -> [String] {
  guard String(validating: bytes, as: UTF8.self) != nil else { return [] }
  let (snapshot, diagnostics) = SnapshotReader.read(bytes: bytes, of: fileName)
  let isRefused = diagnostics.contains { $0.severity == .error }
  let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
  let astray = diagnostics.filter { !(1...lines).contains($0.line ?? 1) }
  let faults = astray.map { "a line that isn't there: \($0)" }
  guard let snapshot else { return faults + (isRefused ? [] : ["refused without a reason"]) }
  return faults + (isRefused ? ["read in spite of an error: \(diagnostics)"] : [])
    + faultsOfWriting(snapshot) + faultsOfShowing(snapshot)
}

/// Every input is read as the snapshot of this day.
private let fileName = "2026-10-31.json"

private func faultsOfWriting(_ snapshot: Snapshot) -> [String] {
  let text = SnapshotWriter.text(of: snapshot)
  let (again, diagnostics) = SnapshotReader.read(bytes: Array(text.utf8), of: fileName)
  guard again == snapshot else { return ["read again as another: \(diagnostics)\n\(text)"] }
  return SnapshotWriter.text(of: snapshot) == text ? [] : ["written otherwise a second time"]
}

// MARK: - Showing

private func faultsOfShowing(_ snapshot: Snapshot) -> [String] {
  let shown = snapshot.shown(by: HouseRules())
  let plan = OpenPlan(council: "aldmoor", shown: shown, id: "aldmoor 2026-10-31 abc")
  var state = DashboardState(
    plan: plan, shelf: Shelf(councils: ["aldmoor"], days: [snapshot.asAt]),
    today: snapshot.asAt + 20, author: Author(login: "officer"))
  let views = KeyTable.standard.commands(on: .dashboard).filter { $0.section == .places }
  let places = views.map(\.id).flatMap { [Event.asked($0), .asked(.last), .asked(.open)] }
  let slides = [Event.present(nil)] + [Event](repeating: .asked(.nextSlide), count: 12)
  let drawn = (places + slides).flatMap { faultsOfScreen(after: $0, &state) }
  let summary = planSummary(
    shown, id: plan.id, today: state.today, asOf: plan.asAt, notices: [])
  return drawn + summary.split(separator: "\n").flatMap { faultsOfLine(String($0), columns: 80) }
}

private func faultsOfScreen(after event: Event, _ state: inout DashboardState) -> [String] {
  _ = state.reduce(event)
  let drawn = drawFrame(state, theme: .terminal, rows: 24, columns: 80)
  _ = state.reduce(.drew(drawn.shown))
  let canvas = drawn.frame.canvas
  return (0..<canvas.rows).flatMap { faultsOfLine(canvas.text(row: $0), columns: 80) }
}

private func faultsOfLine(_ line: String, columns: Int) -> [String] {
  let isWide = line.displayWidth > columns
  let acts = line.unicodeScalars.contains { scalar in
    switch ScalarFate(of: scalar) {
    case .shown, .mark: false
    case .space, .dropped, .replaced: true
    }
  }
  return (isWide ? ["wider than the screen: \(line)"] : [])
    + (acts ? ["holds what acts or hides: \(line.debugDescription)"] : [])
}
