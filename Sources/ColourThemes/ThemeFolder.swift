import CleanText
import FoundationEssentials
import Glibc

func isThemeFile(_ path: String) -> Bool {
  path.hasSuffix(".yaml") || path.hasSuffix(".yml")
}

/// `dark` of `…/dark.yaml`.
func themeName(ofFile path: String) -> String {
  let file = path.split(separator: "/").last.map(String.init) ?? path
  return isThemeFile(file) ? String(file[..<file.lastIndex(of: ".")!]) : file
}

/// The theme files of a folder, in order of name; none where there is no such folder, or no folder.
///
/// - Throws: that one is there, or may be, and can't be listed.
func themeFiles(in folder: String) throws(ThemeProblem) -> [String] {
  do {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return files.filter(isThemeFile).sorted().map { folder + "/" + $0 }
  } catch {
    guard mayBeFolder(folder) else { return [] }
    throw ThemeProblem(
      severity: .error, file: folder.cleaned, line: nil,
      message: "the themes in \(folder.cleaned) can't be listed")
  }
}

/// Whether a folder is there, or an error or a link that leads nowhere hides whether one is.
private func mayBeFolder(_ path: String) -> Bool {
  var facts = stat()
  if stat(path, &facts) == 0 { return facts.st_mode & S_IFMT == S_IFDIR }
  guard errno == ENOENT || errno == ENOTDIR else { return true }
  return lstat(path, &facts) == 0
}
