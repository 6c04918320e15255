import Canvas
import ColourThemes
import FoundationEssentials
import Glibc
import Testing

/// A folder of theme files that is gone after the test.
private final class Folder {
  let path: String
  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// What a theme of this text loads as, and its problems without the folder's name.
private func load(_ text: String) throws -> (theme: ColourTheme, problems: [String]) {
  try load(["mine.yaml": text])
}

private func load(_ files: [String: String]) throws -> (theme: ColourTheme, problems: [String]) {
  let folder = try Folder(files)
  let loaded = ThemeLibrary(folders: [folder.path, shippedFolder]).theme("mine")
  return (
    loaded.theme, loaded.problems.map { $0.description.replacing(folder.path + "/", with: "") }
  )
}

@Suite struct `A theme file` {
  @Test func `draws roles in colours of its palette or by notation`() throws {
    let (theme, problems) = try load(
      """
      name: Mine
      background: night
      palette: { night: "#010203", leaf: 28, sea: bright-blue }
      roles:
        text: "#fafafa"
        good: leaf
        done: { fg: sea, bg: 1, bold: true, underline: true, dim: false }
        muted: { dim: true }
        selection: { reverse: true }
      """)
    #expect(problems.isEmpty)
    let night = Colour.rgb(1, 2, 3)
    let text = Colour.rgb(250, 250, 250)
    #expect(theme.name == "Mine")
    #expect(theme.background == Style(foreground: text, background: night))
    #expect(theme.style(.good) == Style(foreground: .indexed(28), background: night))
    #expect(
      theme.style(.done)
        == Style(foreground: .ansi(12), background: .ansi(1), attributes: [.bold, .underline]))
    #expect(theme.style(.muted) == Style(foreground: text, background: night, attributes: .dim))
    #expect(theme.style(.selection).attributes == .reverse)
    #expect(theme.style(.heading) == Style(foreground: text, background: night))
  }

  @Test func `is named after its file when it has no name`() throws {
    #expect(try load("roles: {}").theme.name == "mine")
  }

  @Test(
    arguments: [
      ("roles:\n  god: red", "mine.yaml:2: warning: unknown role “god”"),
      (
        "rolls: {}",
        "mine.yaml:1: warning: unknown field “rolls”: "
          + "expected name, inherits, background, palette or roles"
      ),
      (
        "roles:\n  good:\n    blink: true",
        "mine.yaml:3: warning: unknown field “blink” of good: "
          + "expected fg, bg, bold, dim, underline or reverse"
      ),
      ("roles:\n  good: { bold: 7 }", "mine.yaml:2: warning: found “7”: expected true or false"),
      (
        "roles:\n\n  good: lime",
        "mine.yaml:3: warning: no colour “lime”: expected a palette name, "
          + "\"#rrggbb\", 0 to 255, terminal, red, bright-red and so on"
      ),
      (
        "palette:\n  leaf: #00ff00",
        "mine.yaml:2: warning: palette “leaf” is empty (what begins with # or & counts as nothing unless quoted): "
          + "expected \"#rrggbb\", 0 to 255, terminal, red, bright-red and so on"
      ),
      (
        "palette:\n  leaf: \"#12345\"",
        "mine.yaml:2: warning: palette “leaf” is “#12345”: "
          + "expected \"#rrggbb\", 0 to 255, terminal, red, bright-red and so on"
      ),
      ("roles: red", "mine.yaml:1: warning: roles is “red”: expected fields"),
      ("roles:\n  good: [red]", "mine.yaml:2: warning: good is a list or fields: expected fields"),
      ("inherits: [dark]", "mine.yaml:1: warning: inherits is a list or fields: expected a name"),
      ("roles:\n  \"g\\e[1mx\": red", "mine.yaml:2: warning: unknown role “g�x”"),
    ])
  func `warns of what it doesn't understand and keeps the rest`(text: String, warning: String)
    throws
  {
    let (theme, problems) = try load(text + "\nname: kept\n")
    #expect(problems == [warning])
    #expect(theme.name == "kept")
  }

  @Test(
    arguments: [
      ("", "mine.yaml:1: error: no theme: expected fields such as name, palette and roles"),
      ("- a\n- b", "mine.yaml:1: error: no theme: expected fields such as name, palette and roles"),
      (
        "name: a\nroles: [",
        "mine.yaml:2: error: “[” begins with [, which YAML takes for a sign of its own: put it in quotes, \"[\""
      ),
      ("name: a\n\tb: c", "mine.yaml:2: error: a tab before the text: expected spaces"),
      ("name: a\nname: b", "mine.yaml:2: error: said twice: name; expected it once"),
      (
        "inherits: nowhere",
        "mine.yaml:1: error: no theme “nowhere”: there are terminal, "
          + "colour-blind-safe, dark, high-contrast, light, mine, monochrome"
      ),
      (
        "a: \u{7}",
        "mine.yaml: error: a character that no text has, as a control: expected plain text"
      ),
    ])
  func `that is broken is told of and the default is used`(text: String, problem: String) throws {
    let (theme, problems) = try load(text)
    #expect(problems == [problem])
    #expect(theme == .terminal)
  }

  @Test(arguments: [("[", 100_000, ":1: error: nested too deep"), (" ", 300_000, sizeProblem)])
  func `that is out of all measure is told of`(part: String, count: Int, end: String) throws {
    let (theme, problems) = try load(String(repeating: part, count: count))
    #expect(problems == ["mine.yaml" + end])
    #expect(theme == .terminal)
  }
  static let sizeProblem = ": error: too large for a theme: more than 256 kB"

  @Test func `that isn't UTF-8, isn't a file or isn't there is told of`() throws {
    let folder = try Folder([:])
    try Data([0xFF, 0xFE, 0x80]).write(to: URL(fileURLWithPath: folder.path + "/bytes.yaml"))
    func problem(_ path: String) -> String? {
      ThemeLibrary(folders: []).theme(path).problems.first?.message
    }
    #expect(
      problem(folder.path + "/bytes.yaml") == "found byte FF at the start; expected text in UTF-8")
    #expect(problem(folder.path + "/") == "not a file")
    #expect(problem(folder.path + "/none.yaml") == "no such file")
    #expect(problem("/dev/zero") == "not a file")
  }
}

@Suite struct `A folder of themes` {
  @Test func `that can't be listed keeps those behind it from being taken for its own`() throws {
    let folder = try Folder(["mine.yaml": "inherits: terminal"])
    let away = folder.path + "/away"
    symlink("/nonexistent/themes", away)
    let loaded = ThemeLibrary(folders: [away, shippedFolder]).theme("dark")
    #expect(loaded.problems.map(\.message) == ["the themes in \(away) can't be listed"])
    #expect(loaded.theme == .terminal)
    #expect(ThemeLibrary(folders: [folder.path, away]).theme("mine").problems == [])
  }

  @Test func `that isn't there, or is a file, has none`() throws {
    let folder = try Folder(["themes": ""])
    for none in ["/nonexistent/themes", folder.path + "/themes", folder.path + "/themes/x"] {
      #expect(ThemeLibrary(folders: [none, shippedFolder]).theme("dark").problems == [])
    }
  }
}

@Suite struct `A theme that inherits` {
  @Test func `keeps its parent's roles and changes its own`() throws {
    let theme = try load("inherits: terminal\nroles: { good: blue }").theme
    #expect(theme.style(.good) == Style(foreground: .ansi(4)))
    #expect(theme.style(.bad) == ColourTheme.terminal.style(.bad))
    #expect(theme.style(.link) == Style(attributes: .underline))
  }

  @Test func `recolours its parent's roles through the palette`() throws {
    let theme = try load("inherits: dark\npalette: { green: \"#000001\" }").theme
    #expect(theme.style(.good).foreground == .rgb(0, 0, 1))
    #expect(theme.style(.good).background == .rgb(0x1C, 0x1C, 0x1C))
  }

  @Test func `may build on the shipped one of its own name`() throws {
    let folder = try Folder(["dark.yaml": "inherits: dark\nroles: { good: 1 }"])
    let loaded = ThemeLibrary(folders: [folder.path, shippedFolder]).theme("dark")
    #expect(loaded.problems.isEmpty)
    #expect(loaded.theme.style(.good).foreground == .ansi(1))
    #expect(loaded.theme.style(.bad).foreground == .rgb(0xFF, 0x5F, 0x5F))
  }

  @Test func `can't inherit from itself`() throws {
    let (theme, problems) = try load([
      "mine.yaml": "inherits: other", "other.yaml": "# round\ninherits: mine",
    ])
    #expect(problems == ["other.yaml:2: error: inherits itself: mine → other → mine"])
    #expect(theme == .terminal)
  }

  @Test func `tells its parent's faults by the parent's file`() throws {
    let problems = try load([
      "mine.yaml": "inherits: other", "other.yaml": "roles:\n  good: lime\n",
    ]).problems
    #expect(problems.map { $0.prefix(39) } == ["other.yaml:2: warning: no colour “lime”"])
  }
}

@Suite struct `A base16 scheme` {
  static let colours = (0..<16).map { index in
    let digit = String(index, radix: 16, uppercase: true)
    return "base0\(digit): \"0\(digit)0\(digit)0\(digit)\""
  }

  @Test func `loads in the older form`() throws {
    let (theme, problems) = try load(
      (["scheme: \"Old\"", "author: \"A\""] + Self.colours).joined(separator: "\n"))
    #expect(problems.isEmpty)
    #expect(theme.name == "Old")
    expectBase16(theme)
  }

  @Test func `loads in the newer form`() throws {
    let palette = Self.colours.map { "  " + $0.replacing(": \"", with: ": \"#") }
    let (theme, problems) = try load(
      (["system: \"base16\"", "name: \"New\"", "variant: dark", "palette:"] + palette)
        .joined(separator: "\n"))
    #expect(problems.isEmpty)
    #expect(theme.name == "New")
    expectBase16(theme)
  }

  private func expectBase16(_ theme: ColourTheme) {
    let ground = Colour.rgb(0, 0, 0)
    #expect(theme.background == Style(foreground: .rgb(5, 5, 5), background: ground))
    #expect(theme.style(.good) == Style(foreground: .rgb(11, 11, 11), background: ground))
    #expect(
      theme.style(.bad) == Style(foreground: .rgb(8, 8, 8), background: ground, attributes: .bold))
    #expect(theme.style(.selection).background == .rgb(2, 2, 2))
  }

  @Test func `is an ordinary theme when it says its own roles`() throws {
    let (theme, problems) = try load(
      "palette: { base00: \"#000000\", base05: \"#ffffff\" }\nroles: { good: base05 }")
    #expect(problems.isEmpty)
    #expect(theme.style(.good) == Style(foreground: .rgb(255, 255, 255)))
  }

  @Test func `warns of a colour that is none`() throws {
    let problems = try load("scheme: a\nbase00: \"000000\"\nbase05: \"zzzzzz\"").problems
    #expect(problems.first?.hasPrefix("mine.yaml:3: warning: palette “base05” is “zzzzzz”") == true)
  }
}

@Suite struct `A theme without colour` {
  @Test func `keeps weight, lines and reverse, and reverses what a background marked`() {
    let night = Colour.rgb(0, 0, 0)
    let theme = ColourTheme(
      name: "x", background: Style(background: night),
      styles: [
        .text: Style(foreground: .ansi(1), background: night, attributes: [.bold, .dim]),
        .selection: Style(foreground: .ansi(2), background: .ansi(4), attributes: .underline),
      ])
    let plain = withoutColour(theme)
    #expect(plain.background == .plain)
    #expect(plain.style(.text) == Style(attributes: .bold))
    #expect(plain.style(.selection) == Style(attributes: [.underline, .reverse]))
  }

  @Test func `has a colour for each role when it labels them`() {
    for role in Role.allCases {
      #expect(ColourTheme.labelling.role(of: ColourTheme.labelling.style(role)) == role)
    }
  }
}
