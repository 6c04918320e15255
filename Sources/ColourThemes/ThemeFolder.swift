import FoundationEssentials

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
