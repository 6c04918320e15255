import FoundationEssentials

/// The most a theme file may hold; the longest seen has 3 kB.
private let mostBytes = 256 * 1024

func isThemeFile(_ path: String) -> Bool {
  path.hasSuffix(".yaml") || path.hasSuffix(".yml")
}

/// `dark` of `…/dark.yaml`.
func themeName(ofFile path: String) -> String {
  let file = path.split(separator: "/").last.map(String.init) ?? path
  return isThemeFile(file) ? String(file[..<file.lastIndex(of: ".")!]) : file
}

/// The theme files of a folder, in order of name; none when there is no such folder.
func themeFiles(in folder: String) -> [String] {
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return files.filter(isThemeFile).sorted().map { folder + "/" + $0 }
}

/// The text of a theme file; an ordinary file of a sane size, in UTF-8.
func readTheme(at path: String, shownAs file: String) throws(ThemeProblem) -> String {
  func problem(_ message: String) -> ThemeProblem {
    ThemeProblem(severity: .error, file: file, message: message)
  }
  let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
    throw problem("no such file")
  }
  guard attributes[.type] as? FileAttributeType == .typeRegular else {
    throw problem("not a file")
  }
  guard let size = attributes[.size] as? Int, size <= mostBytes else {
    throw problem("too large for a theme: more than \(mostBytes / 1024) kB")
  }
  guard let data = FileManager.default.contents(atPath: real) else {
    throw problem("can't be read")
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw problem("not UTF-8 text")
  }
  return text
}
