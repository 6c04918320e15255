import FoundationEssentials
import Glibc
import ImprovementPlan
import Testing

@testable import Settings

/// Settings that were meant to hide counts, and lie or read nearly as they should.
@Suite struct SettingsPlaceTests {
  static let hiding = "suppress-below: 20\n"

  @Test(arguments: [
    "config.yml", "Config.yaml", "config.yaml.yaml", "config (1).yaml", ".config.yaml", "config",
    "configuration.yaml", "config.yaml ", "confg.yaml", "confgi.yaml", "config.y\u{430}ml",
    "c\u{43E}nfig.yaml", "config.yaml.new", "settings.yaml", "notes.txt", "conf.d/few.yaml",
    "themes/config.yaml", "../Improvement-Board/config.yaml", "../improvement_board/config.yaml",
    "../improvment-board/config.yml", "../improvement-board.yaml", "../config.yaml",
    "../config.yml",
    "../board/config.yaml",
  ])
  func `a file that hides counts where they aren't read shows no plan, whatever lies beside it`(
    name: String
  ) throws {
    try expectDoubt([name: Self.hiding])
    try expectDoubt([name: Self.hiding, "config.yaml": "cursor: block\n"])
    try expectDoubt([name: Self.hiding, "config.yaml": "suppress-below: 6\n"])
  }

  @Test(arguments: ["config.yml", "CONFIG.YAML", "config.yaml.txt", "config", ".config.yaml"])
  func `where there are no settings, a file nearly called so shows no plan`(name: String) throws {
    try expectDoubt([name: "theme: dark\n"])
    try expectCounts([name: "theme: dark\n", "config.yaml": "cursor: block\n"], unread: [name])
  }

  @Test(arguments: [
    "config.yaml~", ".config.yaml.swp", "#config.yaml#", "config.yaml.bak", "config.yaml.save",
    "config.yaml.dpkg-dist", "config.yaml.orig",
  ])
  func `what an editor or a package leaves locks nobody out beside the settings`(
    name: String
  ) throws {
    try expectCounts([name: Self.hiding, "config.yaml": "cursor: block\n"])
    try expectCounts([name: "theme: dark\n"])
    try expectDoubt([name: Self.hiding])
  }

  @Test func `what says nothing of hiding counts is only told`() throws {
    try expectCounts(
      [
        "config.yaml": "theme: mine.yaml\n", "mine.yaml": "inherits: dark\n",
        "notes.txt": "buy milk\n", "copy of config.yaml": "# suppress-below: 6\n",
        "themes/dark2.yaml": "inherits: dark\n", "../other/config.yaml": Self.hiding,
        "../config.yaml": "suppress-warnings: true\n", "../board/x.yaml": "suppress-warnings: 1\n",
      ], unread: ["copy of config.yaml", "notes.txt"])
    try expectCounts([:])
  }

  @Test(arguments: [
    "notes.txt", "sub", "themes/mine.yaml", "sub/config.yaml", "../Improvement-Board",
    "../improvement_board/notes.txt", "../config.yaml", "../board/config.yaml",
  ])
  func `what can't be looked at where settings may lie shows no plan`(name: String) throws {
    try expectDoubt([:], link: name, to: Self.itself)
    try expectDoubt(["config.yaml": "cursor: block\n"], link: name, to: Self.itself)
  }

  @Test(arguments: ["notes.txt", "sub", "themes/mine.yaml", "../improvement_board/notes.txt"])
  func `a link that leads nowhere, where settings may lie, shows no plan`(name: String) throws {
    try expectDoubt(["config.yaml": "cursor: block\n"], link: name, to: "/nonexistent/notes.txt")
    try expectDoubt([:], link: name, to: "/nonexistent/notes.txt")
  }

  @Test(arguments: [Self.itself, "/nonexistent/notes.txt"])
  func `what can't be looked at and is another program's, or an editor's, locks nobody out`(
    target: String
  ) throws {
    for name in ["../board", "../board/notes.txt", "../other", "../other/config.yaml"] {
      try expectCounts([:], link: name, to: target)
    }
    for name in [".#config.yaml", "config.yaml~", "config.yaml.bak"] {
      try expectCounts(["config.yaml": "cursor: block\n"], link: name, to: target)
    }
    try expectCounts([:], link: ".#config.yaml", to: "officer@machine.1234:1790000000")
  }

  @Test func `a file that nobody can name to open shows no plan beside the settings`() throws {
    try inFolder(["config.yaml": "cursor: block\n"]) { folder in
      let name = Array(folder.utf8) + Array("/notes-".utf8) + [0xE9]
      let file = open(name.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o600)
      #expect(file >= 0 && close(file) == 0)
      #expect(Settings.read(inFolder: folder).0.doubt?.file.hasSuffix("/notes-\u{FFFD}") == true)
    }
  }

  @Test func `a listing that breaks off is told from one that has ended`() throws {
    var entry = dirent()
    entry.d_name.0 = CChar(UInt8(ascii: "a"))
    var left = 2
    let listed = try withUnsafeMutablePointer(to: &entry) { entry throws(ListingFault) in
      try names {
        left -= 1
        return left >= 0 ? entry : nil
      }
    }
    #expect(listed == ["a", "a"])
    #expect(throws: ListingFault(code: EIO)) {
      try names {
        errno = EIO
        return nil
      }
    }
  }

  @Test func `a link beside the settings that leads to them is no other file`() throws {
    try inFolder(["config.yaml": Self.hiding]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/config.yml", withDestinationPath: "config.yaml")
      let rules = try Settings.read(inFolder: folder).0.houseRules
      #expect(rules.suppression == Suppression(threshold: 19))
    }
  }

  @Test(arguments: [
    "suprpess-bleow", "below-supres", "sup-below", "supp", "supress", "suppress", "hide-below",
    "\u{455}u\u{440}\u{440}r\u{435}\u{455}\u{455}-b\u{435}l\u{43E}w", "sup\u{200B}press-below",
    "suppress_bellow", "5uppress-be1ow", "small-counts", "threshold", "supprimer", "\"\"",
    "? [suppress, below]\n", "\"\\x73uppress-below \"", "подавлять",
  ])
  func `a field that nobody knows and may be meant to hide counts shows no plan`(
    name: String
  ) throws {
    let (settings, warnings) = try read("ascii: true\n\(name): 20\n")
    #expect(throws: SuppressionDoubt.self) { try settings.houseRules }
    #expect(warnings.count >= 1)
  }

  @Test(arguments: [
    "colour", "rules", "themes", "font-size", "belongs-to", "underline", "stale", "role",
    "support-address", "yellow", "express", "x",
  ])
  func `a field that is clearly another word is passed over`(name: String) throws {
    let (settings, warnings) = try read("ascii: true\n\(name): 20\n")
    #expect(try settings.houseRules == HouseRules())
    #expect(settings.ascii)
    #expect(warnings.map(\.line) == [2])
  }

  @Test(arguments: [
    "\0\0\0\0", "theme: dark\n\0\0\0\0\n", "supp", "supp\nress-below: 100\n", "- theme\n",
    "theme:dark\n", "\"\\x73\\x75ppress-below\": 20\nkeys:\n\tupdate: e\n",
    "keys:\n\tupdate: e\n", "theme: dark\n...\n---\nascii: true\n",
    "keys: {\"\\x73uppress-below\": 6}\n", "roles:\n  a: b\n  ? [suppress-below]\n  : c\n",
    "roles:\n  a: {b: {\"\\x73uppress-below\": 6}}\n",
    "a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\nkeys: [*d,*d,*d,*d,*d,*d,*d]\n",
  ])
  func `a file that isn't understood as a whole shows no plan`(text: String) throws {
    let (settings, warnings) = try read(text)
    #expect(throws: SuppressionDoubt.self) { try settings.houseRules }
    #expect(!warnings.isEmpty)
  }

  /// Where a link leads in a circle: to itself.
  static let itself = "itself"

  private func expectDoubt(
    _ files: [String: String], link: String? = nil, to target: String = ""
  ) throws {
    try inFolder(files) { folder in
      if let link { try makeLink(link, in: folder, to: target) }
      let (settings, warnings) = Settings.read(inFolder: folder)
      #expect(throws: SuppressionDoubt.self, "\(files)") { try settings.houseRules }
      #expect(!warnings.isEmpty)
    }
  }

  private func expectCounts(
    _ files: [String: String], unread: [String] = [], link: String? = nil, to target: String = ""
  ) throws {
    try inFolder(files) { folder in
      if let link { try makeLink(link, in: folder, to: target) }
      let (settings, warnings) = Settings.read(inFolder: folder)
      #expect(settings.doubt == nil, "\(files)")
      #expect(warnings == [])
      if !unread.isEmpty {
        #expect(settings.filesNotRead(inFolder: folder) == unread)
      }
    }
  }

  private func makeLink(_ name: String, in folder: String, to target: String) throws {
    let path = folder + "/" + name
    let slash = try #require(path.lastIndex(of: "/"))
    try FileManager.default.createDirectory(
      atPath: String(path[..<slash]), withIntermediateDirectories: true)
    let isCircle = target == Self.itself
    try FileManager.default.createSymbolicLink(
      atPath: path,
      withDestinationPath: isCircle ? String(path[path.index(after: slash)...]) : target)
  }

  /// Hands over the path of a settings folder with these files in it, which is gone afterwards.
  private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let home = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    let folder = home + "/improvement-board"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: home) }
    for (name, text) in files {
      let path = name.hasPrefix("../") ? home + name.dropFirst(2) : folder + "/" + name
      let place = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    try body(folder)
  }
}
