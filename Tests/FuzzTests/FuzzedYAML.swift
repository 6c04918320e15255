import AgendaFile
import ColourThemes
import DashboardState
import FoundationEssentials
import ImprovementPlan
import Keyboard
import Listings
import Settings
import Slides

/// One file as settings, as an agenda and as a theme: what is found wrong stands on a line of it, and
/// what passes is the same when it is said again.
func faultsOfYAML(_ bytes: [UInt8]) -> [String] {
  let file = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).yaml"
  defer { try? FileManager.default.removeItem(atPath: file) }
  guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
    return ["no file to write to: \(file)"]
  }
  // YAML 1.1 ends lines by five characters; a fault at the end of the file stands on the line after.
  let lines = 1...(String(decoding: bytes, as: UTF8.self).unicodeScalars.count(where: endsLine) + 2)
  return faultsOfSettings(file, lines) + faultsOfAgenda(file) + faultsOfTheme(file, lines)
}

private func endsLine(_ scalar: Unicode.Scalar) -> Bool {
  ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
}

private func faultsOfSettings(_ file: String, _ lines: ClosedRange<Int>) -> [String] {
  let (settings, warnings) = Settings.read(file: file)
  let astray = warnings.filter { !lines.contains($0.line ?? 1) }
  let odd = settings.keys.filter { (try? [Key](notation: $0.keys.notation)) != $0.keys }
  let asked = settings.keys.map { Rebinding($0.command, $0.keys) }
  let table = KeyTable.standard(changedBy: asked).table
  let lost = Command.all.filter { table.keys(of: $0.id).isEmpty }
  return astray.map { "a line that isn't there: \($0)" } + odd.map { "keys said otherwise: \($0)" }
    + lost.map { "without a key: \($0.id)" }
}

private func faultsOfAgenda(_ file: String) -> [String] {
  do throws(AgendaFaults) {
    let agenda = try AgendaFile(path: file)
    let deck = Deck(desk: desk, agenda: agenda.agenda)
    _ = agenda.warnings(deck.problems)
    guard Agenda(yaml: agenda.agenda.yaml) == agenda.agenda else {
      return ["an agenda read again as another: \(agenda.agenda.yaml)"]
    }
    return deck.slides.isEmpty ? ["a deck without slides"] : []
  } catch {
    return error.lines.isEmpty ? ["an agenda refused without a reason"] : []
  }
}

private func faultsOfTheme(_ file: String, _ lines: ClosedRange<Int>) -> [String] {
  let loaded = ThemeLibrary(folders: []).theme(file)
  for palette in TerminalPalette.onBlack { _ = ThemeContrast.faults(of: loaded.theme, on: palette) }
  let astray = loaded.problems.filter { !lines.contains($0.line ?? 1) }
  return astray.map { "a line that isn't there: \($0)" }
}

private let desk: Desk = {
  let asAt = Day(2026, 10, 31)!
  var plan = Snapshot(council: "Aldmoor", asAt: asAt)
  plan.themes = [Theme(ref: "T1", title: "Practice")]
  var action = Action(ref: "A1", title: "Audit ten files a month")
  action.themes = ["T1"]
  action.originalDue = asAt - 40
  action.due = asAt - 40
  plan.actions = [action]
  return Desk(
    plan: OpenPlan(
      council: "aldmoor", shown: plan.shown(by: HouseRules()), id: "aldmoor 2026-10-31 abc"),
    comparison: nil, today: asAt)
}()
