import CleanText
import ColourThemes
package import DashboardState
import FoundationEssentials
package import ImprovementPlan
package import Settings

/// What a person configured: what their file says, held against the commands and themes there are.
package struct Configuration: Sendable {
  package let settings: Settings
  /// The commands, with the keys the file gives them.
  package let keys: KeyTable
  /// What of the file was passed over, by its lines.
  package let warnings: [SettingsWarning]
  private let file: String

  /// What is so without a file.
  package init() {
    self.init(file: "", (Settings(), []))
  }

  /// Reads the file of the configuration folder.
  package init(_ paths: Paths) {
    let read = paths.settingsDoubt.map { Settings.unknown($0.place, $0.fault) }
    self.init(file: paths.settings, read ?? Settings.read(inFolder: paths.configuration))
  }

  /// Reads a file by its path.
  package init(file: String) {
    self.init(file: file, Settings.read(file: file))
  }

  private init(file: String, _ read: (settings: Settings, warnings: [SettingsWarning])) {
    let asked = read.settings.keys
    let (keys, faults) = KeyTable.standard(changedBy: asked.map { Rebinding($0.command, $0.keys) })
    let passedOver = faults.map { fault in
      SettingsWarning(
        file: file, line: asked[fault.index].line, message: "keys: \(fault.message)")
    }
    let (settings, lookAlikes) = read.settings.withoutLookAlikes(in: file)
    self.file = file
    self.keys = keys
    self.settings = settings
    warnings = (read.warnings + passedOver + lookAlikes)
      .sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

extension Configuration {
  /// What is shown otherwise than the plan has it.
  ///
  /// - Throws: why it can't be known which figures are to be hidden.
  package func houseRules() throws(OpeningFailure) -> HouseRules {
    do {
      return try settings.houseRules
    } catch {
      throw OpeningFailure(error.description)
    }
  }

  /// What of the file was passed over, a line a fault: the first of many.
  package var warningLines: [String] { warnings.lines }

  /// The files beside the settings that nobody reads, by their paths: neither settings nor the theme that
  /// is named.
  package var filesNotRead: [String] {
    settings.filesNotRead(inFolder: folder).map { "\(folder)/\($0)" }
  }

  /// All of it, with what is wrong with the theme it names.
  package func warningLines(withThemesIn folders: [String]) -> [String] {
    let found = try? theme(asked: nil, in: folders)
    return warnings(with: found?.fault).map(\.description) + (found?.problems ?? [])
  }

  /// Every fault, in the file's order.
  func warnings(with other: SettingsWarning?) -> [SettingsWarning] {
    (warnings + [other].compactMap(\.self)).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// A colour theme and what was passed over to have it.
  struct FoundTheme {
    let theme: ColourTheme
    let problems: [String]
    /// Why the theme that the file names can't be had; nil where it can, or isn't asked for.
    let fault: SettingsWarning?
  }

  /// The theme that was asked for, else the file's; where that can't be had, the terminal's own.
  ///
  /// - Parameter asked: what the command line said; that it can't be had is a failure.
  func theme(asked: String?, in folders: [String]) throws(OpeningFailure) -> FoundTheme {
    let name = asked ?? settings.theme?.value ?? "terminal"
    let loaded = ThemeLibrary(folders: folders, filesIn: asked == nil ? folder : nil).theme(name)
    let problems = loaded.problems.map(\.description)
    guard loaded.problems.contains(where: { $0.severity == .error }) else {
      return FoundTheme(theme: loaded.theme, problems: problems, fault: nil)
    }
    if let asked { throw OpeningFailure(lines: problems.named(asked, among: folders)) }
    let why = loaded.problems.map { $0.line == nil ? $0.message : $0.description }
      .joined(separator: "; ")
    let fault = SettingsWarning(file: file, line: settings.theme?.line, message: "theme: \(why)")
    return FoundTheme(theme: loaded.theme, problems: [], fault: fault)
  }

  private var folder: String {
    String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
  }
}

extension Settings {
  /// Without the roles that would pass for somebody else's login, or for what is said of a login, and a
  /// warning of each.
  fileprivate func withoutLookAlikes(in file: String) -> (Settings, [SettingsWarning]) {
    var settings = self
    var warnings: [SettingsWarning] = []
    for (login, role) in roles {
      guard let what = role.whatItPassesFor(of: login) else { continue }
      settings.roles[login] = nil
      warnings.append(
        SettingsWarning(
          file: file, line: roleLines[login],
          message: "the role of “\(login)” is “\(role)”, which \(what)"))
    }
    return (settings, warnings)
  }
}

extension String {
  /// What a role would pass for or may, and what was expected; nil where it is only a role.
  fileprivate func whatItPassesFor(of login: String) -> String? {
    if UserMap.isCounterfeit(role: self) {
      return "would pass for what is said of a login that isn't proved: expected a role"
    }
    let expected = "expected one that is no login of this machine"
    switch LoginsAlike(to: self, of: login) {
    case .these(let others):
      return others.first.map { "would pass for the login “\($0.cleaned)”: \(expected)" }
    case .unknown:
      return "may pass for a login, as the directory of users can't be asked: \(expected)"
    }
  }
}

extension [String] {
  /// Faults of a theme that was asked for, with the theme that was meant.
  fileprivate func named(_ theme: String, among folders: [String]) -> [String] {
    let meant = Spelling.suggestion(for: theme, among: ThemeLibrary(folders: folders).names())
    return count == 1 ? map { $0 + meant } : self
  }
}

extension [SettingsWarning] {
  /// A line a fault: the first of many.
  var lines: [String] {
    let most = 20
    let told = prefix(most).map(\.description)
    return count > most ? told + ["and \(count - most) more: board config check names all"] : told
  }
}
