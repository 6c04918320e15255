import Testing

@Suite("The shape of the source")
struct SourceShapeTests {
  @Test("A source file has 400 lines at most", arguments: ["Sources", "Tests"])
  func filesAreShort(folder: String) throws {
    for file in try Clone.sourceFiles(under: folder) {
      let lines = try Clone.text(of: file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 401, "\(file) has \(lines - 1) lines")
    }
  }

  @Test("A file, a folder or a type is named for what it holds", arguments: ["Sources", "Tests"])
  func namesSayWhatIsThere(folder: String) throws {
    for file in try Clone.sourceFiles(under: folder) {
      let names = file.split { $0 == "/" || $0 == "." }.map { String($0) }
      let vague = (names + typesDeclared(in: try Clone.text(of: file))).filter(isVague)
      #expect(vague.isEmpty, "\(file): \(vague)")
    }
  }

  @Test(
    "A vague word is found anywhere in a name",
    arguments: [
      ("Utils", true), ("DateHelpers", true), ("ThemeManager", true), ("Misc", true),
      ("ManagerPost", true), ("Manageress", false), ("Helpline", false), ("Day", false),
    ])
  func vagueWordsAreFound(name: String, vague: Bool) {
    #expect(isVague(name) == vague)
  }

  @Test("Types are found by their declarations")
  func typesAreFound() {
    #expect(typesDeclared(in: "package struct Rect {}\n  final class Pen {}") == ["Rect", "Pen"])
  }
}

private let vagueWords: Set = [
  "util", "utils", "utility", "utilities", "helper", "helpers", "manager", "managers", "misc",
]

private func isVague(_ name: String) -> Bool {
  name.matches(of: #/[A-Z]?[a-z]+/#).contains { vagueWords.contains($0.0.lowercased()) }
}

private func typesDeclared(in source: String) -> [String] {
  source.matches(of: #/\b(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)/#).map {
    String($0.1)
  }
}
