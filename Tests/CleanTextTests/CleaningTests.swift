import CleanText
import Testing

@Suite struct `Text that is shown` {
  @Test(
    arguments: [
      ("", ""),
      ("Re-referrals 24.1 → 22.9%", "Re-referrals 24.1 → 22.9%"),
      ("e\u{301} and é", "e\u{301} and é"),
      ("中文 العربية עברית", "中文 العربية עברית"),
      ("👩‍👩‍👧 ⚠️ 🇬🇧 👍🏽", "👩‍👩‍👧 ⚠️ 🇬🇧 👍🏽"),
      ("می‌خواهم क्‍ष", "می‌خواهم क्‍ष"),
      ("one\u{A0}two\u{3000}three", "one\u{A0}two\u{3000}three"),
    ])
  func `keeps every script, accent and emoji`(text: String, expected: String) {
    let cleaned = clean(text)
    #expect(Array(cleaned.text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(!cleaned.wasHostile)
  }

  @Test(
    arguments: [
      ("one\ntwo", "one two"),
      ("one\r\n\r\n\ttwo", "one two"),
      ("one  \n   two", "one two"),
      ("one  two", "one  two"),
      ("one\u{B}two\u{C}three", "one two three"),
      ("one\u{2028}two\u{2029}three", "one two three"),
      ("\n", " "),
    ])
  func `has one space for line ends and tabs, which are not hostile`(
    text: String, expected: String
  ) {
    #expect(clean(text) == (expected, false))
  }

  @Test(
    arguments: [
      ("a\u{0}b", "a�b"),
      ("a\u{7}\u{8}b", "a�b"),
      ("a\u{7F}b", "a�b"),
      ("a\u{85}b", "a�b"),
      ("a\u{202E}b\u{202C}c", "a�b�c"),
      ("a\u{202A}\u{202B}\u{202D}b", "a�b"),
      ("a\u{2066}\u{2067}\u{2068}\u{2069}b", "a�b"),
      ("a\u{200E}\u{200F}\u{61C}b", "a�b"),
      ("a\u{200B}\u{2060}\u{FEFF}b", "a�b"),
      ("a\u{E0041}\u{E007F}b", "a�b"),
      ("a\u{E000}b", "a�b"),
      ("a\u{10FFFF}b", "a�b"),
      ("a\u{378}b", "a�b"),
      ("a\u{3164}b", "a�b"),
      ("a\u{FFF9}b", "a�b"),
      ("a\u{2062}b", "a�b"),
    ])
  func `has one substitute for a run of what acts or hides`(text: String, expected: String) {
    #expect(clean(text) == (expected, true))
  }

  @Test(
    arguments: [
      ("a\u{1B}[31mred\u{1B}[0m b", "a�red� b"),
      ("a\u{1B}[2J\u{1B}[1;1Hb", "a�b"),
      ("a\u{9B}31mb", "a�b"),
      ("a\u{1B}]0;title\u{7}b", "a�b"),
      ("a\u{1B}]8;;http://x\u{1B}\\b", "a�b"),
      ("a\u{9D}0;title\u{9C}b", "a�b"),
      ("a\u{1B}P1$r0m\u{1B}\\b", "a�b"),
      ("a\u{1B}_Gpayload\u{1B}\\b", "a�b"),
      ("a\u{1B}]52;c;UFdORUQh\u{7}b", "a�b"),
      ("a\u{1B}]2;title\u{1B}\\b", "a�b"),
      ("a\u{1B}^private\u{1B}\\b", "a�b"),
      ("a\u{1B}Xstring\u{1B}\\b", "a�b"),
      ("a\u{90}+q544e\u{9C}b", "a�b"),
      ("a\u{9F}payload\u{9C}b", "a�b"),
      ("a\u{9E}private\u{9C}b", "a�b"),
      ("a\u{98}string\u{9C}b", "a�b"),
      ("a\u{9B}6nb", "a�b"),
      ("a\u{1B}[6nb", "a�b"),
      ("a\u{1B}[>cb", "a�b"),
      ("a\u{1B}#8b", "a�b"),
      ("a\u{1B}cb", "a�b"),
      ("a\u{1B}(0b", "a�b"),
      ("a\u{1B}", "a�"),
      ("a\u{1B}[", "a�"),
      ("a\u{1B}[31\u{e9}b", "a�éb"),
    ])
  func `has one substitute for a whole escape sequence`(text: String, expected: String) {
    #expect(clean(text) == (expected, true))
  }

  @Test func `shows what follows a string sequence that never ends`() {
    #expect(clean("a\u{1B}]0;the rest is read") == ("a�0;the rest is read", true))
    #expect(clean("\u{1B}]1\u{1B}]2\u{90}3") == ("�1�2�3", true))
  }

  @Test(
    arguments: [
      ("safe\u{AD}guarding", "safeguarding"), ("\u{AD}a\u{AD}\u{AD}b\u{AD}", "ab"),
      ("safe\u{AD}\nguarding", "safeguarding"), ("safe\u{AD}\r\n   guarding", "safeguarding"),
      ("safe\u{AD} guarding", "safe guarding"), ("one\n\u{AD}two", "one two"),
      ("e\u{AD}\u{301}", "e\u{301}"),
    ])
  func `has no soft hyphens, which are not hostile`(text: String, expected: String) {
    #expect(clean(text) == (expected, false))
    #expect(expected.cleaned == expected)
  }

  @Test func `keeps hyphens, spaces and ligatures that print`() {
    let text = "non\u{2011}stop re\u{2010}use\u{A0}a\u{2009}b\u{202F}c ﬁ ﬂ"
    #expect(clean(text) == (text, false))
  }

  @Test func `keeps four marks on a character`() {
    let marks = String(repeating: "\u{301}", count: 4)
    #expect(clean("a" + marks + "b") == ("a" + marks + "b", false))
    #expect(clean("a" + marks + "\u{301}\u{302}b") == ("a" + marks + "�b", true))
  }

  @Test(arguments: ["\u{301}a", "\u{20E3}a", "\u{200D}a"])
  func `has no mark on nothing`(text: String) {
    #expect(clean(text) == ("�a", true))
  }

  @Test func `is the same when it is cleaned again`() {
    let once = "a\u{1B}[1m\n\u{202E}b\u{301}\u{301}\u{301}\u{301}\u{301} \t c".cleaned
    #expect(once == "a� �b\u{301}\u{301}\u{301}\u{301}� c")
    #expect(once.cleaned == once)
  }

  @Test func `never holds a scalar that may not be shown`() {
    let every = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: every)
    let left = String(text).cleaned.unicodeScalars.filter {
      switch ScalarFate(of: $0) {
      case .space, .replaced, .dropped: true
      case .shown, .mark: false
      }
    }
    #expect(left.isEmpty)
  }
}
