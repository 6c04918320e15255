import CleanText
import Testing

@Suite("Names that look alike")
struct LookAlikeTests {
  @Test(
    "pass for each other",
    arguments: [
      "brkalice ", " brkalice", "brk alice", "brk-alice", "BrkAlice", "brkal\u{131}ce", "brkálice",
      "brka1ice", "brkalice\u{200B}", "brk\u{1D00}lice", "brkaIice", "brkaiice",
    ])
  func alike(name: String) { #expect(name.lookAlike == "brkalice".lookAlike) }

  @Test(
    "pass for each other where a pair of letters is drawn like one",
    arguments: [
      ("rnail", "mail"), ("daernon", "daemon"), ("vvww-data", "www-data"), ("clan", "dan"),
      ("c1an", "dan"), ("r\u{2011}n", "m"), ("nobodv", "nobody"), ("5ync", "sync"), ("6in", "bin"),
      ("8in", "bin"),
      ("9ames", "games"), ("\u{DF}in", "bin"),
    ])
  func pairs(name: String, other: String) { #expect(name.lookAlike == other.lookAlike) }

  @Test(
    "don't where a reader sees a difference", arguments: ["brkalic", "brkbob", "head-of-audit"])
  func different(name: String) { #expect(name.lookAlike != "brkalice".lookAlike) }

  @Test("Two letters in one are two", arguments: [("\u{FB01}nance", "finance"), ("ærø", "aero")])
  func ligatures(name: String, plain: String) { #expect(name.plainLetters == plain) }

  @Test(
    "Letters of another script, and Latin ones that were made for something else, are told",
    arguments: [
      "brk\u{430}lice", "\u{3B1}lice", "\u{FF42}rkalice", "\u{1D41A}lice", "\u{24D0}lice",
      "alice\u{B2}",
      "a\u{661}", "m\u{251}il", "\u{269}ist", "\u{196}p", "\u{1C0}p", "\u{185}in", "\u{FE}in",
      "\u{F0}aemon", "bac\u{138}up", "\u{A771}aemon", "\u{1D00}lice", "\u{1E9F}aemon", "\u{14B}ews",
    ])
  func notLatin(name: String) { #expect(!name.isLatin) }

  @Test(
    "Welsh, French and plain names are Latin",
    arguments: ["Ynys Môn", "ŵyr", "François", "a-1 & b", "ẁŷẅ", "Łódź", "Søren Ægir"])
  func latin(name: String) { #expect(name.isLatin) }
}
