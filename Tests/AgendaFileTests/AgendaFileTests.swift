import FoundationEssentials
import TestSupport
import Testing

@testable import AgendaFile
@testable import Slides

@Suite struct `An agenda's file` {
  @Test func `has items with title, minutes, notes, slides and words of its own`() throws {
    let file = try read(
      """
      # 4 December
      items:
        - title: Welcome
          minutes: 5
          notes: Say who is new.
        - slides: [title, standing]
        - slide: rest
          text: |
            Two things first.

            And a third.
      """)
    #expect(
      file.agenda.items == [
        Agenda.Item(title: "Welcome", minutes: 5, notes: "Say who is new."),
        Agenda.Item(slides: ["title", "standing"]),
        Agenda.Item(slides: ["rest"], text: "Two things first.\nAnd a third."),
      ])
  }

  @Test func `is written in one form that reads as the same agenda`() throws {
    let agenda = Agenda(items: [
      Agenda.Item(title: "Welcome", minutes: 5, notes: "Say “hello”.\nThen: begin."),
      Agenda.Item(slides: ["title", "overdue P12", "decisions #2"]),
      Agenda.Item(slides: ["rest"], text: "a \"quote\" and a \\ and # and é"),
    ])
    #expect(
      agenda.yaml == """
        items:
        - title: "Welcome"
          minutes: 5
          notes: "Say “hello”.\\nThen: begin."
        - slides: ["title", "overdue P12", "decisions #2"]
        - slides: ["rest"]
          text: "a \\"quote\\" and a \\\\ and # and é"

        """)
    #expect(Agenda(yaml: agenda.yaml) == agenda)
    #expect(Agenda(yaml: "items: x") == nil)
    #expect(Agenda(yaml: "") == nil)
    #expect(Agenda(yaml: "[") == nil)
  }

  @Test("A character that YAML takes for the end of a line is written so that it doesn't")
  func escaped() {
    let agenda = Agenda(items: [Agenda.Item(title: "a\u{2028}b\u{85}c\u{FEFF}")])
    #expect(agenda.yaml == "items:\n- title: \"a\\u2028b\\u0085c\\uFEFF\"\n")
  }

  @Test("What can't be used is told with its line", arguments: faults)
  func fault(text: String, expected: [String]) throws {
    let found = #expect(throws: AgendaFaults.self) { _ = try read(text) }
    let lines = try #require(found).lines.map { String($0.drop { $0 != ":" }) }
    #expect(lines == expected)
  }

  @Test func `tells each fault and not the first alone`() throws {
    let found = #expect(throws: AgendaFaults.self) {
      _ = try read("items:\n- titel: x\n- minutes: 0\n  title: y\n- slides: {a: b}\nmore: 1\n")
    }
    let lines = try #require(found).lines.map { $0.split(separator: ":")[1] }
    #expect(lines == ["2", "3", "5", "6"])
  }

  @Test func `that isn't there is told by its name`() {
    let expected = AgendaFaults(lines: ["/nonexistent/a.yaml: error: no such file"])
    #expect(throws: expected) { _ = try AgendaFile(path: "/nonexistent/a.yaml") }
  }

  @Test func `is no way to the terminal`() throws {
    let hostile = "a\\e]0;PWNED\\ab\\u202Ec"
    let file = try read(
      """
      items:
        - title: "\(hostile)"
          notes: "\(hostile)\\n\(hostile)"
          text: "\(hostile)\\r\\n\\td"
          slides: ["\(hostile)"]
      """)
    let item = file.agenda.items[0]
    #expect(item.title == "a\u{FFFD}b\u{FFFD}c")
    #expect(item.notes == "a\u{FFFD}b\u{FFFD}c\na\u{FFFD}b\u{FFFD}c")
    #expect(item.text == "a\u{FFFD}b\u{FFFD}c d")
    #expect(item.slides == ["a\u{FFFD}b\u{FFFD}c"])
  }

  @Test func `of a few lines can't stand for more than any meeting has`() throws {
    var lines = ["items: &a [x, x, x, x, x, x, x, x, x, x]"]
    for index in 0..<9 {
      let (name, before) = ("bcdefghij".at(index), "abcdefghi".at(index))
      let parts = Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
      lines.append("x\(index): &\(name) [\(parts)]")
    }
    let names = Array(repeating: "x", count: 201).joined(separator: ", ")
    let found = #expect(throws: AgendaFaults.self) { _ = try read(lines.joined(separator: "\n")) }
    #expect(try #require(found).lines.count == 19)
    let tooMany = #expect(throws: AgendaFaults.self) {
      _ = try read("items:\n- slides: [\(names)]\n")
    }
    #expect(try #require(tooMany).lines[0].hasSuffix(":2: error: 201 slides: expected at most 200"))
  }

  @Test func `names the line of a name that the deck hasn't`() throws {
    let file = try read("items:\n- title: x\n- slides:\n  - title\n  - nonsense\n  - overdue Z9\n")
    let problems = [
      Agenda.Problem(item: 2, name: 2, words: "no such"),
      Agenda.Problem(item: 2, name: 3, words: "not there"),
    ]
    #expect(
      file.warnings(problems).map { $0.drop { $0 != ":" } } == [
        ":5: warning: no such", ":6: warning: not there",
      ])
  }

  @Test func `is as the document shows it`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let document = try String(
      contentsOf: root.appending(path: "docs/presenting.md"), encoding: .utf8)
    let block = try #require(document.split(separator: "```yaml\n").dropFirst().first)
    let file = try read(String(try #require(block.split(separator: "```").first)))
    let deck = Deck(desk: ShippedData.desk("fernshire"), agenda: file.agenda)
    #expect(deck.problems.isEmpty)
    #expect(deck.slides.map(\.item).prefix(9) == [1, 2, 2, 2, 2, 2, 2, 3, 3])
    #expect(deck.slides.count == 38)
  }

  private func read(_ text: String) throws -> AgendaFile {
    let path = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try AgendaFile(path: path)
  }
}

private let faults: [(String, [String])] =
  [
    ("", [": error: the file is empty: expected fields"]),
    ("items: []", [": error: no items: expected a list of them"]),
    ("- a", [":1: error: the file is a list or fields: expected fields"]),
    ("title: x", [":1: error: unknown field “title”: expected items"]),
    ("items: x", [":1: error: items is “x”: expected a list"]),
    ("items:\n- x", [":2: error: the item is “x”: expected fields"]),
    ("items:\n-", [":2: error: the item is empty: expected fields"]),
    (
      "items:\n- titel: x",
      [":2: error: unknown field “titel”: expected title, minutes, notes, slides or text"]
    ),
    (
      "items:\n- title: x\n  minutes: five",
      [":3: error: minutes is “five”: expected a whole number, 1 to 600"]
    ),
    (
      "items:\n- title: x\n  minutes: 0",
      [":3: error: minutes is “0”: expected a whole number, 1 to 600"]
    ),
    ("items:\n- title: [x]", [":2: error: title is a list or fields: expected text"]),
    ("items:\n- text: \" \"", [":2: error: text is “ ”: expected text"]),
    ("items:\n- slides: {a: b}", [":2: error: slides is fields: expected a list"]),
    ("items:\n- slides: [[a]]", [":2: error: slides is a list or fields: expected text"]),
    (
      "items:\n- minutes: 3",
      [":2: error: the item has nothing to show: expected title, slides or text"]
    ),
    (
      "items:\n- title: " + String(repeating: "x", count: 201),
      [":2: error: title has 201 characters: expected at most 200"]
    ),
    ("items:\n- title: x\n  title: y", [":3: error: said twice: title; expected it once"]),
  ] + slips

/// What people do who don't know YAML.
private let slips: [(String, [String])] = [
  (
    "items: [",
    [
      ":1: error: “[” begins with [, which YAML takes for a sign of its own: put it in quotes, \"[\""
    ]
  ),
  (
    "items:\n- title: Budget: where we are",
    [
      ":2: error: “Budget: where we are” has a colon in it, which YAML takes for another field: put it in quotes, \"Budget: where we are\""
    ]
  ),
  (
    "items:\n- title: x\n  notes: Ask: who pays?",
    [
      ":3: error: “Ask: who pays?” has a colon in it, which YAML takes for another field: put it in quotes, \"Ask: who pays?\""
    ]
  ),
  ("items:\n\t- title: x", [":2: error: a tab before the text: expected spaces"]),
  ("items:\n- title: x\n\tminutes: 5", [":3: error: a tab before the text: expected spaces"]),
  (
    "items:\n- title:x",
    [":2: error: the item is “title:x” (a colon needs a blank behind it): expected fields"]
  ),
  (
    "items:\n- title: x\n  minutes:5",
    [":3: error: “minutes:5” has no colon with a blank behind it: expected one, minutes: 5"]
  ),
  (
    "items:\n-title: x",
    [
      ":1: error: items is empty (what begins with # or & counts as nothing unless quoted): expected a list",
      ":2: error: unknown field “-title” (a hyphen needs a blank behind it): expected items",
    ]
  ),
  (
    "items:\n- title: @ten o'clock",
    [
      ":2: error: “@ten o'clock” begins with @, which YAML takes for a sign of its own: put it in quotes, \"@ten o'clock\""
    ]
  ),
  (
    "items:\n- title: - dash",
    [
      ":2: error: “- dash” begins with -, which YAML takes for a sign of its own: put it in quotes, \"- dash\""
    ]
  ),
  (
    "items:\n- title: \"a \\q b\"",
    [
      ":2: error: “\"a \\q b\"” has a backslash before q, which YAML has no meaning for: expected two backslashes for one, or single quotes round the text"
    ]
  ),
  (
    "items:\n- title: !bang",
    [
      ":2: error: title is “!bang”, which begins with !, which YAML takes for a sign of its own (put it in quotes, \"!bang\"): expected text"
    ]
  ),
  (
    "items:\n- title: &amp",
    [
      ":2: error: title is empty (what begins with # or & counts as nothing unless quoted): expected text"
    ]
  ),
  (
    "items:\n- title: %late",
    [
      ":2: error: “%late” begins with %, which YAML takes for a sign of its own: put it in quotes, \"%late\""
    ]
  ),
  (
    "items:\n- title: *urgent* work",
    [
      ":2: error: “*urgent* work” begins with *, which YAML takes for a sign of its own: put it in quotes, \"*urgent* work\""
    ]
  ),
  (
    "items:\n- title: [Draft] minutes",
    [
      ":2: error: “[Draft] minutes” begins with [, which YAML takes for a sign of its own: put it in quotes, \"[Draft] minutes\""
    ]
  ),
  (
    "items:\n- title: | minutes",
    [
      ":2: error: “| minutes” begins with |, which YAML takes for a sign of its own: put it in quotes, \"| minutes\""
    ]
  ),
  (
    "items:\n- title: \"Budget\" and staff",
    [
      ":2: error: “\"Budget\" and staff” goes on behind its closing quote: put all of it in quotes, \"Budget and staff\""
    ]
  ),
  (
    "items:\n- title: \"Budget\n  minutes: 5",
    [":2: error: “\"Budget” begins with a quote and never ends: expected another \" at its end"]
  ),
  (
    "items:\n- title: 'Children's services'",
    [
      ":2: error: “'Children's services'” goes on behind its closing quote: put all of it in quotes, \"'Children's services'\""
    ]
  ),
  (
    "items:\n- title: x\n   minutes: 5",
    [
      ":3: error: the line is set in by 3 spaces, the one before it by 0: expected the fields of one item to stand straight under each other"
    ]
  ),
  (
    "items:\n- title: x\n\u{A0} minutes: 5",
    [
      ":3: error: unknown field “\u{A0} minutes” (the blank before it isn't a space): expected items"
    ]
  ),
  (
    "items:\n- title: #5",
    [
      ":2: error: title is empty (what begins with # or & counts as nothing unless quoted): expected text"
    ]
  ),
]

extension String {
  fileprivate func at(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
