import Glibc
import TerminalTestSupport
import Testing

/// Where small counts are hidden, everything the program says of a plan is held to this: two plans that
/// differ in nothing but hidden figures can't be told apart by it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct SuppressedFiguresTests {
  @Test(arguments: [
    [], ["present"], ["follow"], ["check"], ["check", "data/testshire/2026-10-31.json"], ["info"],
    ["--snapshot", "2026-09-30"], ["present", "--snapshot", "2026-09-30"],
    ["history", "--format", "json"], ["conflicts", "--format", "json"], ["config", "check"],
  ])
  func `what a command prints is the same whatever the hidden figures are`(
    arguments: [String]
  ) throws {
    let few = try Hiding(3).run(arguments)
    let more = try Hiding(5).run(arguments)
    #expect(few.end != .code(2), "\(few.said)")
    #expect(few.end == more.end)
    #expect(few.said == more.said)
  }

  @Test func `what plain mode says is the same whatever the hidden figures are`() throws {
    let metrics = (1...Hiding.metricCount).map { "m\($0)\nupdate\nback\n" }.joined()
    let typed =
      "metrics\nsort\n/3\nclear\n\(metrics)changes\n:T1\nback\nplan\noverview\n/status:suppressed\n"
    let few = try Hiding(3).world.converse(typed)
    let more = try Hiding(5).world.converse(typed)
    #expect(few.output.contains("suppressed"))
    #expect(withoutMarks(few.output) == withoutMarks(more.output))
  }

  @Test func `what is on the screen is the same whatever the hidden figures are`() throws {
    let pages = (1...Hiding.metricCount).map { ":m\($0)\r" } + ["3", "3G", "c", "p", "pG"]
    let screens = try [3, 5].map { hidden in
      let hiding = try Hiding(hidden)
      let board = try hiding.world.start(rows: 40, columns: 120)
      return try pages.map { keys in
        try board.press(keys)
        return withoutMarks(board.screenText)
      }
    }
    #expect(screens[0].contains { $0.contains("suppressed") })
    for (few, more) in zip(screens[0], screens[1]) { #expect(few == more) }
  }

  @Test(arguments: [
    #""kind": "year-to-date", "observations": [{ "at": "2026-10-31", "value": 17 }]"#,
    #""kind": "year-to-date", "observations": [{ "at": "2026-09-30", "suppressed": true }, { "at": "2026-10-31", "value": 17 }]"#,
    #""kind": "in-month", "observations": [{ "at": "2026-10-31", "value": 17 }]"#,
    #""kind": "year-to-date", "observations": [{ "at": "2026-08-31", "value": 17 }]"#,
    #""kind": "in-month", "observations": [{ "at": "2026-08-31", "value": 17 }]"#,
  ])
  func `what changed between two snapshots tells no step of few`(later: String) throws {
    let world = try World(withRepositoryData: false)
    try world.configure("suppress-below: 6\n")
    let first = #""kind": "year-to-date", "observations": [{ "at": "2026-08-31", "value": 14 }]"#
    for (day, figures) in [("2026-09-30", first), ("2026-10-31", later)] {
      let plan = smallPlan(asAt: day).replacing(
        #""name": "Caseload", "unit": "cases", "goodIs": "lower""#,
        with: #""name": "Placed", "unit": "count", "goodIs": "lower", \#(figures)"#)
      try world.write(plan, to: "data/testshire/\(day).json")
    }
    let changes = try world.converse("changes\n").output
    let slides = try world.run(["present"]).output
    for said in [changes, slides] {
      #expect(!said.contains("14 to 17") && !said.contains("restated"), "\(said)")
    }
  }

  @Test func `a figure that is spelt out is not quoted where counts are hidden`() throws {
    let runs = try ["four", "five"].map { hidden in
      let hiding = try Hiding(3)
      for (number, fault) in ["\"\(hidden)\"", "\"\(hidden) of 30\"", hidden].enumerated() {
        let broken = hiding.plan(asAt: "2026-10-31").replacing(
          #""value": 3, "#, with: #""value": \#(fault), "#)
        try hiding.world.write(broken, to: "data/testshire/2026-11-1\(number).json")
      }
      for (number, field) in ["numerator", "denominator", "suppressed"].enumerated() {
        let broken = hiding.plan(asAt: "2026-10-31").replacing(
          #""value": 3, "#, with: #""value": 30, "\#(field)": "\#(hidden)", "#)
        try hiding.world.write(broken, to: "data/testshire/2026-11-2\(number).json")
      }
      return try hiding.run(["check"]).said
    }
    #expect(runs[0] == runs[1])
    for field in ["value", "numerator", "denominator", "suppressed"] {
      #expect(runs[0].contains("." + field), "\(runs[0])")
    }
    #expect(!runs[0].contains("four"))
  }

  @Test func `a fault of a newest snapshot is told without the figure at fault`() throws {
    let runs = try [3, 5].map { hidden in
      let hiding = try Hiding(hidden)
      let broken = hiding.plan(asAt: "2026-11-15").replacing(
        #""value": \#(hidden), "#, with: #""value": "\#(hidden)", "#)
      try hiding.world.write(broken, to: "data/testshire/2026-11-15.json")
      return try [[], ["check"], ["update", "A1", "--note", "x"], ["--snapshot", "2026-11-15"]]
        .map { arguments in
          try hiding.run(arguments).said
        }
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].allSatisfy { $0.contains("value") })
  }

  @Test(arguments: [
    "suppress-below: 6.0\n", "suppress-below: 1e1\n", "suppress-below: -6\n", "suppress-below:\n",
    "suppress-below: null\n", "suppress-below: ~\n", "suppress-below: 010\n",
    "suppress-below: 600\n", "suppress-below: 99999999999999999999\n", "suppress-below: [6]\n",
    "suppress-below: 6 # six\nsuppress-below: 7\n", "suppress_below: 6\n", "Suppress-Below: 6\n",
    "supress-below: 6\n", "suppressbelow: 6\n", "surpress_below: 6\n", "suppress below: 6\n",
    "keys:\n  suppress-below: 6\n", "theme: dark\n suppress-below: 6\n", "suppress-below 6\n",
    "suppress-below: 6\nkeys:\n\tupdate: e\n", "suppress-below: 6\nroles: {\n",
    "- suppress-below: 6\n", "theme: 'dark\nsuppress-below: 6\n", "suppress-below: no\n",
    "theme: dark\n---\nsuppress-below: 6\n", "suppress-below: 6\nsuppress_below: 20\n",
    "keys:\n\tupdate: e\n",
  ])
  func `where the settings can't tell whether counts are hidden, no plan is shown`(
    settings: String
  ) throws {
    let hiding = try Hiding(3, settings: settings)
    try expectNoPlan(hiding.world)
  }

  @Test func `where the settings' folder is a file, no plan is shown`() throws {
    for name in ["config/improvement-board", "config"] {
      let hiding = try Hiding(3, settings: nil)
      try hiding.world.write("suppress-below: 6\n", to: name)
      try expectNoPlan(hiding.world)
    }
  }

  @Test(arguments: ["config", "./config", " /config", "~/.config", "$HOME/.config"])
  func `where XDG_CONFIG_HOME isn't told from the root, no plan is shown`(value: String) throws {
    let hiding = try Hiding(3)
    hiding.world.environment["XDG_CONFIG_HOME"] = value
    try expectNoPlan(hiding.world)
    #expect(try hiding.world.run(["config", "check"]).end == .code(1))
  }

  @Test(.enabled(if: geteuid() == 0))
  func `where the settings' folder may be entered and not listed, no plan is shown`() throws {
    let hiding = try Hiding(3, settings: nil)
    let folder = "config/improvement-board"
    try hiding.world.write("suppress-below: 6\n", to: folder + "/config.yml")
    chmod(hiding.world.folder + "/" + folder, 0o711)
    let run = try hiding.world.runAsStranger([])
    #expect(run.end == .code(2))
    #expect(run.output == "")
    #expect(run.errors.contains("improvement-board: error: "), "\(run.errors)")
    #expect(run.errors.contains("suppress-below"))
  }

  @Test(
    .enabled(if: geteuid() == 0),
    arguments: ["improvement-board/sub", "improvement-board/notes.txt", "Improvement-Board"])
  func `where what lies beside the settings may not be read, no plan is shown`(name: String) throws
  {
    let hiding = try Hiding(3, settings: "cursor: block\n")
    let isFile = name.hasSuffix(".txt")
    let path = "config/" + name
    try hiding.world.write("suppress-below: 6\n", to: isFile ? path : path + "/config.yaml")
    chmod(hiding.world.folder + "/" + path, 0)
    let run = try hiding.world.runAsStranger([])
    chmod(hiding.world.folder + "/" + path, 0o700)
    #expect(run.end == .code(2))
    #expect(run.output == "")
    let told = "\(name): error: found no way to \(isFile ? "read" : "list") it; expected "
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test(.enabled(if: geteuid() == 0))
  func `where the folder around the settings may be entered and not listed, they count`() throws {
    let hiding = try Hiding(3)
    chmod(hiding.world.folder + "/config", 0o711)
    let run = try hiding.world.runAsStranger([])
    #expect(run.end == .code(0))
    #expect(run.output.contains("suppressed"), "\(run.errors)")
  }

  @Test(arguments: [
    "folder", "bytes", "dangling", "large", "config.yml", "folder that leads away", "home",
  ])
  func `where the settings can't be read, no plan is shown`(fault: String) throws {
    let hiding = try Hiding(3, settings: nil)
    let world = hiding.world
    let folder = "config/improvement-board"
    switch fault {
    case "folder": try world.makeFolder(folder + "/config.yaml")
    case "bytes": try world.write([0x61, 0x3A, 0x20, 0xE9, 0x0A], to: folder + "/config.yaml")
    case "dangling":
      try world.makeFolder(folder)
      try world.link(folder + "/config.yaml", to: "/nonexistent/config.yaml")
    case "large":
      let text = String(repeating: "# a comment\n", count: 30_000)
      try world.write(text, to: folder + "/config.yaml")
    case "config.yml": try world.write("theme: dark\n", to: folder + "/config.yml")
    case "home": try world.link("config", to: "/nonexistent/config")
    default:
      try world.makeFolder("config")
      try world.link(folder, to: "/nonexistent/settings")
    }
    try expectNoPlan(world)
  }

  @Test(arguments: [
    "suppress-below: 6\n", "suppress-below: \"6\"\n", "suppress-below: '6' # few\n",
    "\u{FEFF}suppress-below: 6\r\ntheme: dark\r\n", "{suppress-below: 6}\n",
    "colour: red\ntheme: nope\nkeys:\n  nope: x\nsuppress-below: 6\n",
  ])
  func `a setting that says what it means is honoured, whatever else is at fault`(
    settings: String
  ) throws {
    let run = try Hiding(3, settings: settings).world.run()
    #expect(run.end == .code(0))
    #expect(run.output.contains("suppressed"))
    #expect(!run.output.contains("3 of 30"))
  }

  @Test(arguments: [
    "", "# suppress-below: 6\n", "suppress-below: none\n", "colour: red\n",
    "stale-after: 8\n",
  ])
  func `where nothing is said of it, or none, counts are shown`(settings: String) throws {
    let run = try Hiding(3, settings: settings).world.run()
    #expect(run.end == .code(0))
    #expect(run.output.contains("3 of 30"))
  }

  private func expectNoPlan(_ world: World) throws {
    for arguments in [
      [], ["present"], ["follow"], ["check"], ["history"], ["update", "A1", "--note", "x"],
      ["undo"], ["conflicts"], ["snapshot"], ["--read-only"],
    ] {
      let run = try world.run(arguments)
      #expect(run.end == .code(2), "\(arguments)")
      #expect(run.output == "")
      #expect(run.errors.contains("improvement-board/config.y"), "\(run.errors)")
      #expect(run.errors.contains("suppress-below"), "\(run.errors)")
    }
    #expect(try world.converse("metrics\n").output == "")
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["info"]).end == .code(0))
    #expect(try world.run(["config", "check"]).end != .code(2))
  }
}

/// A world with a plan whose figures tell of a few children, each in another way.
private struct Hiding {
  static let metricCount = 8
  let world: World
  private let hidden: Int

  /// - Parameter settings: what the settings say; nil for no file.
  init(_ hidden: Int, settings: String? = "suppress-below: 6\n") throws {
    world = try World(withRepositoryData: false)
    self.hidden = hidden
    if let settings { try world.configure(settings) }
    for day in ["2026-09-30", "2026-10-31"] {
      try world.write(plan(asAt: day), to: "data/testshire/\(day).json")
    }
  }

  /// How a command ended, and all that it said, without what differs from world to world.
  func run(_ arguments: [String]) throws -> (end: ProgramEnd?, said: String) {
    let run = try world.run(arguments)
    let said = (run.output + run.errors).replacing(world.folder, with: "")
    return (run.end, withoutMarks(said))
  }

  func plan(asAt day: String) -> String {
    let months = ["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"].filter { $0 <= day }
    return smallPlan(asAt: day).replacing(
      #"{ "ref": "M1", "name": "Caseload", "unit": "cases", "goodIs": "lower" }"#,
      with: metrics(months).joined(separator: ",\n"))
  }

  private func metrics(_ months: [String]) -> [String] {
    let earlier = months.dropLast().map { (day: $0, value: 40) }
    let last = months[months.count - 1]
    return [
      metric(1, "count", earlier, last, #""value": \#(hidden), "note": "\#(hidden) siblings""#),
      metric(
        2, "count", earlier, last, #""value": 30, "numerator": \#(hidden), "denominator": 30"#),
      metric(
        3, "percent", earlier, last, #""value": 10, "numerator": \#(hidden), "denominator": 90"#),
      metric(
        4, "percent", earlier, last,
        #""value": 70, "numerator": \#(50 - hidden), "denominator": 50"#),
      metric(
        5, "count", [(months[0], 40)], last, #""value": \#(40 + hidden)"#,
        also: #""kind": "year-to-date","#),
      metric(6, "percent", earlier, last, #""value": \#(hidden * 10), "denominator": 10"#),
      metric(
        7, "count", earlier, last, #""value": 60"#,
        also: #""comparators": [{ "name": "A neighbour", "value": \#(hidden) }],"#),
      metric(8, "days", earlier, last, #""value": 20, "numerator": \#(hidden * 20)"#),
    ]
  }

  private func metric(
    _ number: Int, _ unit: String, _ earlier: [(day: String, value: Int)], _ last: String,
    _ figure: String, also: String = ""
  ) -> String {
    let before = earlier.map { #"{ "at": "\#($0.day)", "value": \#($0.value) }"# }
    let all = before + [#"{ "at": "\#(last)", \#(figure) }"#]
    return #"{ "ref": "M\#(number)", "name": "Measure", "unit": "\#(unit)", "goodIs": "lower", "#
      + #""target": 2, \#(also) "observations": [\#(all.joined(separator: ", "))] }"#
  }
}

/// A text without the marks of files' bytes, which differ as the files do.
private func withoutMarks(_ text: String) -> String {
  text.replacing(/#[0-9a-f]{8}/, with: "#")
}
