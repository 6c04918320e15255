import Canvas
import CleanText
import YAMLFile

/// A theme and what was wrong on the way to it.
package struct LoadedTheme: Equatable, Sendable {
  package var theme: ColourTheme
  package var problems: [ThemeProblem]
}

/// Where themes are found: a list of folders, the user's own before the shipped ones.
package struct ThemeLibrary: Sendable {
  private let folders: [String]
  private let filesIn: String?

  /// - Parameter filesIn: the folder that the path of a file goes out from; nil for the one the program
  ///   stands in.
  package init(folders: [String], filesIn: String? = nil) {
    self.folders = folders
    self.filesIn = filesIn
  }

  /// The names that can be asked for, as far as folders can be listed, the default first.
  package func names() -> [String] {
    let found = folders.flatMap { folder in
      do throws(ThemeProblem) { return try themeFiles(in: folder) } catch { return [] }
    }.map(themeName(ofFile:))
    return ["terminal"] + Set(found).subtracting(["terminal"]).sorted()
  }

  /// The theme of a name, or of a file when a path is given. When it can't be had, the default
  /// and an error that says why. The name `terminal` reads no file.
  package func theme(_ name: String) -> LoadedTheme {
    if name == "terminal" { return LoadedTheme(theme: .terminal, problems: []) }
    do {
      let asked = Reference(name: name, file: name.cleaned, line: nil)
      return try file(asked, visited: []).theme()
    } catch {
      return LoadedTheme(theme: .terminal, problems: [error])
    }
  }

  private func file(_ asked: Reference, visited: [String]) throws(ThemeProblem) -> ThemeFile {
    if asked.name == "terminal" { return .terminal }
    let path = try path(of: asked, visited: visited)
    let shown = path.cleaned
    let own = try ThemeFile(at: path, shownAs: shown)
    guard let parent = own.inherits else { return own }
    return own.over(try file(parent, visited: visited + [path]))
  }

  /// A file that inherits its own name means the next folder's: a user's `dark` can build on the
  /// shipped one. No folder is looked into behind one that can't be listed: it may have what is meant.
  private func path(of asked: Reference, visited: [String]) throws(ThemeProblem) -> String {
    var candidates = file(named: asked.name).map { [$0] } ?? []
    for folder in candidates.isEmpty ? folders : [] {
      candidates += try themeFiles(in: folder).filter { themeName(ofFile: $0) == asked.name }
      if candidates.contains(where: { !visited.contains($0) }) { break }
    }
    if let path = candidates.first(where: { !visited.contains($0) }) { return path }
    let message =
      candidates.isEmpty
      ? "no theme “\(asked.name.cleaned)”: there are \(names().joined(separator: ", "))"
      : "inherits itself: "
        + (visited + [candidates[0]]).map(themeName(ofFile:)).joined(separator: " → ")
    throw ThemeProblem(severity: .error, file: asked.file, line: asked.line, message: message)
  }

  /// The file that a name says by its path; nil where it is a name alone.
  private func file(named name: String) -> String? {
    guard name.contains("/") || isThemeFile(name) else { return nil }
    return filesIn.map { name.hasPrefix("/") ? name : "\($0)/\(name)" } ?? name
  }
}

extension ThemeFile {
  /// The default theme as a file would say it, for those that inherit from it.
  static let terminal = ThemeFile(
    name: "terminal",
    roles: Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        let style = ColourTheme.terminal.style(role)
        guard case .ansi(let number) = style.foreground else {
          return (role, RoleLook(attributes: style.attributes))
        }
        let foreground = Reference(name: String(number), file: "terminal")
        return (role, RoleLook(foreground: foreground, attributes: style.attributes))
      }))
}
