import Keyboard

/// A key, and what a family of terminals sends for it.
struct KeyFamily: CustomStringConvertible {
  let name: String
  let sequence: String
  let key: Key

  var description: String { "\(name): \(sequence.dropFirst())" }
}

enum KeyFamilies {
  static let all = console + keypad + rxvt + numbered + xterm

  private static func family(_ name: String, _ keys: [(String, Key)]) -> [KeyFamily] {
    keys.map { KeyFamily(name: name, sequence: "\u{1B}" + $0.0, key: $0.1) }
  }

  private static let console = family(
    "Linux console",
    [
      ("[[A", .function(1)), ("[[B", .function(2)), ("[[C", .function(3)), ("[[D", .function(4)),
      ("[[E", .function(5)), ("[17~", .function(6)), ("[1~", .home), ("[4~", .end),
    ])

  private static let keypad = family(
    "keypad of PuTTY",
    [
      ("Op", .character("0")), ("Oq", .character("1")), ("Or", .character("2")),
      ("Os", .character("3")), ("Ot", .character("4")), ("Ou", .character("5")),
      ("Ov", .character("6")), ("Ow", .character("7")), ("Ox", .character("8")),
      ("Oy", .character("9")), ("Oj", .character("*")), ("Ok", .character("+")),
      ("Ol", .character(",")), ("Om", .character("-")), ("On", .character(".")),
      ("Oo", .character("/")), ("OX", .character("=")), ("OM", .enter), ("OP", .function(1)),
    ])

  private static let rxvt = family(
    "rxvt",
    [
      ("[a", .up), ("[b", .down), ("[c", .right), ("[d", .left), ("Oa", .up), ("Od", .left),
      ("[2$", .insert), ("[3$", .delete), ("[5$", .pageUp), ("[7$", .home), ("[8^", .end),
      ("[6@", .pageDown), ("[11~", .function(1)), ("[25~", .function(13)), ("[23$", .function(11)),
      ("[11^", .function(1)), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
    ])

  /// Keys told by a character's number, as kitty's protocol and xterm's modifyOtherKeys do.
  private static let numbered = family(
    "numbered",
    [
      ("[27u", .escape), ("[27;1:1u", .escape), ("[99;5u", .ctrl("c")), ("[27;5;99~", .ctrl("c")),
      ("[13u", .enter), ("[9u", .tab), ("[9;2u", .backTab), ("[127;3u", .backspace),
      ("[97u", .character("a")), ("[97;2u", .character("A")), ("[97:65;2u", .character("A")),
      ("[49:33;2u", .character("!")), ("[49;2;33u", .character("!")),
      ("[27;2;33~", .character("!")),
      ("[106;3u", .alt("j")), ("[32;5u", .ctrl(" ")), ("[97;65u", .character("a")),
      ("[57400u", .character("1")), ("[57414u", .enter), ("[57419u", .up),
      ("[57376u", .function(13)),
      ("[1;1:1A", .up), ("[3;1:2~", .delete), ("[233u", .character("é")),
    ])

  private static let xterm = family(
    "xterm",
    [
      ("[1;5C", .right), ("[1;2P", .function(1)), ("[1;6S", .function(4)), ("O5P", .function(1)),
      ("[5;3~", .pageUp), ("[5A", .up), ("[Z", .backTab), ("[15;2~", .function(5)),
    ])
}

/// Answers of terminals, reports nobody asked for, and sequences of keys that the program hasn't.
let strayInput: [String] = [
  // OSC: colours, a title, the clipboard; to ST, to BEL and to ST of one byte.
  "\u{1B}]11;rgb:1e1e/jkqA/UUUU\u{1B}\\", "\u{1B}]10;rgb:ffff/ffff/ffff\u{7}",
  "\u{1B}]4;1;rgb:jj/kk/qq\u{1B}\\", "\u{1B}]lA title: yes\r\u{1B}\\", "\u{1B}]52;c;cXE=\u{7}",
  "\u{9D}11;rgb:jj\u{9C}", "\u{1B}]11;?\u{9C}",
  // DCS: XTVERSION, XTGETTCAP, DECRQSS, DA3; APC, PM, SOS.
  "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P0+r\u{1B}\\",
  "\u{1B}P1$r0;1m\u{1B}\\", "\u{1B}P!|7E565445\u{1B}\\", "\u{90}1$rq\u{9C}",
  "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^qqq\u{1B}\\", "\u{1B}Xqqq\u{1B}\\", "\u{9F}Gq\u{9C}",
  // An end whose start was given up, and strings that are cancelled.
  "\u{1B}\\", "\u{1B}]11;jj\u{18}", "\u{1B}Pqq\u{1A}",
  // DA1 to DA3, DSR, CPR, DECXCPR, DECRPM, DECREPTPARM, window reports, graphics, keyboard flags.
  "\u{1B}[?65;1;9c", "\u{1B}[>41;370;0c", "\u{1B}[=0c", "\u{1B}[0n", "\u{1B}[24;80R", "\u{1B}[1;5R",
  "\u{1B}[?1;1R", "\u{1B}[?2004;1$y", "\u{1B}[4;2$y", "\u{1B}[2;1;1;112;112;1;0x",
  "\u{1B}[8;24;80t", "\u{1B}[3;0;0t", "\u{1B}[?1;0;256S", "\u{1B}[?1u", "\u{1B}[?997;1n",
  "\u{9B}0n",
  // The focus came and went.
  "\u{1B}[I", "\u{1B}[O",
  // Keys that were let go of, keys with Super, modifiers and locks alone.
  "\u{1B}[106;1:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[106;9u", "\u{1B}[57441u",
  "\u{1B}[57358u", "\u{1B}[49;2u", "\u{1B}[99;7u", "\u{1B}[u", "\u{1B}[27;5~",
  // Sequences of no key.
  "\u{1B}[99;7j", "\u{1B}[1;2q", "\u{1B}[[F", "\u{1B}Oz", "\u{1B}[99~", "\u{1B}[0q",
  "\u{1B}[" + String(repeating: "1;", count: 500) + "A",
  // Reports of the mouse in urxvt's form.
  "\u{1B}[32;10;5M",
]
