import CleanText
import ColourThemes
import DashboardState
import FoundationEssentials
import ImprovementPlan
import Register
import SnapshotFiles
import Terminal

/// The version of the program.
package enum ProgramVersion {
  package static let current = "0.1.0"
}

/// What `board info` prints: version, folders in use, what there is to open, and the terminal.
package func information(
  data: String?, register: String?, in surroundings: Surroundings
) -> String {
  let paths = Paths(data: data, register: register, surroundings)
  let configuration = Configuration(paths)
  let registrar = Registrar.current(paths, configuration)
  let library = PlanLibrary(dataFolder: paths.data.path)
  let facts = TerminalFacts.current()
  var lines: [(String, String)] = [
    ("board", ProgramVersion.current),
    ("data folder", "\(paths.data.path) (\(paths.data.reason))"),
    ("default plan", library.defaultCouncil ?? "none"),
    ("plans", words(of: library)),
    ("register", "\(paths.register.path) (\(paths.register.reason))"),
    ("recorded", words(of: Register(file: paths.register.path))),
    ("others", wordsOfWatching(registrar, library)),
    ("you", words(of: registrar.author)),
    ("configuration", words(ofFile: paths.settings)),
    ("theme folders", paths.themes.filter(isFolder).joined(separator: ", ")),
    ("themes", ThemeLibrary(folders: paths.themes).names().joined(separator: ", ")),
    ("terminal", words(of: facts)),
    ("locale", facts.isUTF8 ? "UTF-8" : "not UTF-8: drawn in ASCII"),
    ("NO_COLOR", surroundings.value(of: "NO_COLOR") == nil ? "not set" : "set: no colours"),
  ]
  lines += configuration.warningLines(withThemesIn: paths.themes).map { ("not understood", $0) }
  return lines.map { label, text in
    (label + ":").padded(to: 16) + text.cleaned + "\n"
  }.joined()
}

private func words(ofFile path: String) -> String {
  FileManager.default.fileExists(atPath: path)
    ? path : "\(path) (not there; board config init writes it)"
}

private func words(of library: PlanLibrary) -> String {
  guard library.exists else { return "none: there is no such folder" }
  let plans = library.councils().map { council in
    "\(council) (\(library.snapshotDays(of: council).count))"
  }
  return plans.isEmpty ? "none" : plans.joined(separator: ", ")
}

private func words(of register: Register) -> String {
  let access =
    switch register.access {
    case .writable: "can be written"
    case .readOnly(let why): why
    }
  do {
    return "\(PlanWords.count(try register.read().changes.count, "change")); \(access)"
  } catch {
    return error.description
  }
}

/// Whether what others do is told as it happens.
private func wordsOfWatching(_ registrar: Registrar, _ library: PlanLibrary) -> String {
  let lookout = Lookout(on: registrar.bookcase.watch())
  lookout.follow(library.dataFolder)
  guard let glancing = lookout.glancing else { return "their changes show as they happen" }
  return "their changes show within \(glancing.seconds) seconds: \(glancing.why)"
}

private func words(of author: Author) -> String {
  author.role.map { "\(author.login), recorded as \($0)" } ?? author.login
}

private func words(of facts: TerminalFacts) -> String {
  guard !facts.isDumb else { return "none, or one that draws no screens: plain text" }
  let size = facts.size.map { "\($0.columns)×\($0.rows)" } ?? "size unknown"
  return "\(facts.term ?? ""), \(size), \(facts.colours) colours"
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
