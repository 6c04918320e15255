import CleanText
import ColourThemes
import DashboardState
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
  data: String?, register file: String?, in surroundings: Surroundings
) -> String {
  let paths = Paths(data: data, register: file, surroundings)
  let configuration = Configuration(paths)
  let library = PlanLibrary(dataFolder: paths.data.path, hidingFigures: true)
  let facts = TerminalFacts.current()
  let register = paths.store
  let recorded = Result { () throws(RegisterFailure) in
    try register.proved()
  }
  var lines: [(String, String)] = [
    ("board", ProgramVersion.current),
    ("data folder", "\(paths.data.path) (\(paths.data.reason))"),
    ("default plan", wordsOfDefault(in: library)),
    ("plans", words(of: library)),
    ("register", "\(paths.register.path) (\(paths.register.reason))"),
    ("recorded", words(of: recorded, in: register)),
    ("others", wordsOfWatching(register, library)),
    ("you", words(of: Person.current(configuration.settings))),
    ("configuration", wordsOfSettings(paths)),
    ("theme folders", paths.themes.filter(isFolder).joined(separator: ", ")),
    ("themes", ThemeLibrary(folders: paths.themes).names().joined(separator: ", ")),
    ("terminal", words(of: facts)),
    ("locale", facts.isUTF8 ? "UTF-8" : "not UTF-8: drawn in ASCII"),
    ("NO_COLOR", surroundings.value(of: "NO_COLOR") == nil ? "not set" : "set: no colours"),
  ]
  lines += unseen(recorded, in: library).map { ("not shown", $0) }
  lines += unknown(recorded).map { ("not known", $0) }
  lines += clockWords(recorded).map { ("clock", $0) }
  lines += [paths.doubt].compactMap { $0.map { ("in doubt", $0.words) } }
  lines += paths.warnings.map { ("not counted", $0) }
  lines += configuration.warningLines(withThemesIn: paths.themes).map { ("not understood", $0) }
  lines += configuration.filesNotRead.map { ("not read", $0) }
  return lines.map { label, text in
    (label + ":").padded(to: 16) + text.cleaned + "\n"
  }.joined()
}

private func wordsOfSettings(_ paths: Paths) -> String {
  paths.hasSettings
    ? paths.settings : "\(paths.settings) (not there; board config init writes it)"
}

private func wordsOfDefault(in library: PlanLibrary) -> String {
  do throws(Diagnostic) {
    return try library.defaultCouncil(among: try library.councils()) ?? "none"
  } catch {
    return "none: " + error.withoutSeverity
  }
}

private func words(of library: PlanLibrary) -> String {
  do throws(Diagnostic) {
    let councils = try library.councils()
    let plans = councils.names.map { name in
      councils.faults[name].map { "\(name) (can't be opened: \($0.found))" }
        ?? words(of: name, in: library)
    }
    return plans.isEmpty ? "none" : plans.joined(separator: ", ")
  } catch {
    return "none: found \(error.found)"
  }
}

/// A council with the number of its snapshots.
private func words(of council: String, in library: PlanLibrary) -> String {
  do throws(Diagnostic) {
    return "\(council) (\(try library.snapshotDays(of: council).count))"
  } catch {
    return "\(council) (can't be listed: \(error.found))"
  }
}

private func words(
  of recorded: Result<ProvedRegister, RegisterFailure>, in register: any RegisterStore
) -> String {
  let access =
    switch register.access {
    case .writable: "can be written"
    case .readOnly(let why): why
    }
  do throws(RegisterFailure) {
    return "\(PlanWords.count(try recorded.get().changes.count, "change")); \(access)"
  } catch {
    return error.description
  }
}

/// Nothing where the register can't be read, which is told beside.
private func unseen(
  _ recorded: Result<ProvedRegister, RegisterFailure>, in library: PlanLibrary
) -> [String] {
  guard let counts = try? recorded.get().counts,
    let unseen = try? UnseenChanges.all(of: counts, in: library)
  else { return [] }
  return unseen.map(\.words)
}

/// Nothing where the register can't be read, which is told beside.
private func unknown(_ recorded: Result<ProvedRegister, RegisterFailure>) -> [String] {
  [(try? recorded.get())?.unknownWords].compactMap(\.self)
}

/// Nothing where the register can't be read, which is told beside.
private func clockWords(_ recorded: Result<ProvedRegister, RegisterFailure>) -> [String] {
  let rows = (try? recorded.get().changes) ?? []
  return [rows.clockWords(today: Clock.local.now().day)].compactMap(\.self)
}

/// Whether what others do is told as it happens.
private func wordsOfWatching(_ register: any RegisterStore, _ library: PlanLibrary) -> String {
  let lookout = Lookout(on: register.news(watchingFollowers: false))
  lookout.follow(library.dataFolder)
  guard let glancing = lookout.glancing else { return "their changes show as they happen" }
  return "their changes show within \(glancing.seconds) seconds: \(glancing.why)"
}

private func words(of person: Person) -> String {
  let author = person.author
  return person.fault ?? author.role.map { "\(author.login), recorded as \($0)" } ?? author.login
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
