import App
import DashboardState
import FoundationEssentials
import Testing

@testable import Settings

struct CommentedFileTests {
  @Test func `as it is written it sets nothing`() throws {
    let (settings, warnings) = try read(Configuration.commentedFile)
    #expect(settings == Settings())
    #expect(warnings == [])
    let lines = Configuration.commentedFile.split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") } == [])
  }

  @Test func `with every line uncommented it says what is so without it, and nothing is unknown`()
    throws
  {
    let text = uncommented(Configuration.commentedFile)
    var (settings, warnings) = try read(text)
    #expect(warnings == [])
    #expect(settings.keys.map(\.command) == Command.all.map(\.id.name))
    #expect(settings.keys.map(\.keys) == Command.all.map(\.keys))
    settings.keys = []
    #expect(settings == Settings())
  }

  @Test func `every field stands in it, and in the guide to it`() throws {
    let names = uncommented(Configuration.commentedFile).split(separator: "\n")
      .filter { $0.first?.isLetter == true }.map { String($0.prefix { $0 != ":" }) }
    #expect(
      names == [
        "theme", "wording", "stale-after", "suppress-below", "ascii", "cursor", "plain", "keys",
        "roles",
      ])
    let guide = try String(contentsOfFile: repository + "/docs/configuration.md", encoding: .utf8)
    let told = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.dropFirst(3).prefix { $0 != "`" } }
    #expect(told.map(String.init) == names)
  }

  @Test(arguments: ["README.md", "docs/configuration.md"])
  func `the example in what tells of it is understood`(document: String) throws {
    let text = try String(contentsOfFile: repository + "/" + document, encoding: .utf8)
    let blocks = text.split(separator: "```yaml\n").dropFirst()
    let example = try #require(blocks.first { $0.contains("suppress-below") })
      .split(separator: "```")[0]
    try withFile(String(example)) { path in
      let configuration = Configuration(file: path)
      #expect(configuration.warningLines(withThemesIn: [repository + "/themes"]) == [])
      #expect(configuration.keys.label(of: .update) == "e")
      #expect(configuration.settings.roles == ["cs-officer-3": "head-of-safeguarding"])
    }
  }

  @Test func `uncommented, it leaves the program as it is`() throws {
    try withFile(uncommented(Configuration.commentedFile)) { path in
      let configuration = Configuration(file: path)
      #expect(configuration.keys == .standard)
      #expect(configuration.warningLines(withThemesIn: []) == [])
    }
  }

  @Test func `a key that can't be is told by its line`() throws {
    try withFile("theme: dark\nkeys:\n  down: n\n  update: s\n  sort: z\n") { path in
      let configuration = Configuration(file: path)
      #expect(configuration.keys.label(of: .update) == "u")
      #expect(configuration.keys.label(of: .down) == "n")
      #expect(
        configuration.warningLines(withThemesIn: []) == [
          path + ":1: warning: theme: no theme “dark”: there are terminal",
          path
            + ":4: warning: keys: update can't have s, which is sort's: expected a key of its own",
          path + ":5: warning: keys: sort can't have z, which is zoom's: expected a key of its own",
        ])
    }
  }
}

/// The folder this package is in.
private let repository = String(
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/"))

/// The file as it is when somebody takes away the sign of comment from every line that sets something.
private func uncommented(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let rest = line.dropFirst()
    let sets = line.first == "#" && (rest.first?.isLetter == true || rest.hasPrefix("  "))
    return sets ? rest : line
  }
  return lines.joined(separator: "\n")
}
