import Keyboard
import Testing

@Suite struct `The notation of keys` {
  static let keys: [(String, Key)] = [
    ("j", .character("j")), ("G", .character("G")), ("?", .character("?")),
    ("<", .character("<")), (">", .character(">")), ("-", .character("-")),
    ("é", .character("é")), ("<space>", .character(" ")),
    ("ctrl-s", .ctrl("s")), ("ctrl-<space>", .ctrl(" ")), ("ctrl-\\", .ctrl("\\")),
    ("alt-x", .alt("x")), ("alt-X", .alt("X")), ("alt--", .alt("-")),
    ("<up>", .up), ("<down>", .down), ("<left>", .left), ("<right>", .right),
    ("<home>", .home), ("<end>", .end), ("<pgup>", .pageUp), ("<pgdn>", .pageDown),
    ("<enter>", .enter), ("<esc>", .escape), ("<tab>", .tab), ("<backtab>", .backTab),
    ("<backspace>", .backspace), ("<del>", .delete), ("<ins>", .insert),
    ("<f1>", .function(1)), ("<f12>", .function(12)), ("<f63>", .function(63)),
    ("<click:0,0>", .click(row: 0, column: 0)), ("<click:3,10>", .click(row: 3, column: 10)),
    ("<byte:163>", .unreadable(163)), ("<wheelup>", .wheelUp), ("<wheeldown>", .wheelDown),
    ("<paste:two%20words%0A%25%3Ctab%3E>", .paste("two words\n%<tab>")), ("<paste:>", .paste("")),
    ("alt-\u{324}", .alt("\u{324}")), ("ctrl-\u{200D}", .ctrl("\u{200D}")),
    ("<paste:\u{301}e>", .paste("\u{301}e")),
  ]

  @Test(arguments: keys) func `is read and written alike`(notation: String, key: Key) throws {
    #expect(try Key(notation: notation) == key)
    #expect(key.notation == notation)
  }

  @Test(
    arguments: [
      ("<PgDn>", Key.pageDown), ("<pagedown>", .pageDown), ("<pageup>", .pageUp),
      ("<return>", .enter), ("<escape>", .escape), ("<shift-tab>", .backTab), ("<bs>", .backspace),
      ("<delete>", .delete), ("<insert>", .insert), ("<F5>", .function(5)), ("ctrl-S", .ctrl("s")),
    ])
  func `has other names that are understood`(notation: String, key: Key) throws {
    #expect(try Key(notation: notation) == key)
  }

  @Test func `writes a sequence with spaces between`() throws {
    let keys = try [Key](notation: "j j <enter>  ctrl-s")
    #expect(keys == [.character("j"), .character("j"), .enter, .ctrl("s")])
    #expect(keys.notation == "j j <enter> ctrl-s")
    // A mark that stands alone is no part of the space before it.
    #expect(try [Key](notation: "j \u{301} k").count == 3)
    #expect(try [Key](notation: "").isEmpty)
  }

  @Test(
    arguments: [
      (
        "",
        "“” is no key: expected one character, ctrl-x, alt-x or a name in brackets such as <enter>"
      ),
      (
        "jj",
        "“jj” is no key: expected one character, ctrl-x, alt-x or a name in brackets such as <enter>"
      ),
      ("ctrl-", "“ctrl-” is no key: expected one character after ctrl-"),
      ("alt-<enter>", "“alt-<enter>” is no key: expected one character after alt-"),
      (
        "<entr>",
        "“<entr>” is no key: expected <up> <down> <left> <right> <home> <end> <pgup> <pgdn> <enter> "
          + "<esc> <tab> <backtab> <backspace> <del> <ins> <space> <wheelup> <wheeldown> or <f1> to <f63>"
      ),
    ])
  func `says what was found and what was expected`(notation: String, message: String) {
    let error = #expect(throws: KeyNotationError.self) { try Key(notation: notation) }
    #expect(error?.description == message)
  }

  @Test(
    arguments: [
      "<f0>", "<f64>", "<f+1>", "<f01>", "<>", "<paste:%4>", "<paste:%zz>", " ", "<click:>",
      "<click:1>", "<click:1,2,3>", "<click:-1,2>", "<click:+1,2>",
    ])
  func `refuses what names no key`(notation: String) {
    #expect(throws: KeyNotationError.self) { try Key(notation: notation) }
  }

  @Test(
    arguments: [
      (Key.character("j"), "j"), (.character(" "), "Space"), (.ctrl("s"), "Ctrl-S"),
      (.ctrl(" "), "Ctrl-Space"), (.alt("x"), "Alt-x"), (.up, "↑"), (.down, "↓"), (.left, "←"),
      (.right, "→"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
      (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
      (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"), (.function(1), "F1"),
      (.paste("x"), "pasted text"), (.click(row: 1, column: 2), "Click"), (.wheelUp, "Wheel ↑"),
      (.wheelDown, "Wheel ↓"),
    ])
  func `has a name for the screen`(key: Key, label: String) {
    #expect(key.label == label)
  }
}
