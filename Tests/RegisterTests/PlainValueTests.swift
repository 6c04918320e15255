import Testing

@testable import Register

@Suite("A value in the form that rows have")
struct PlainValueTests {
  @Test(
    "Each value has one byte string, and it is read back",
    arguments: [
      (.text(""), #""""#), (.text("P12"), #""P12""#), (.number(0), "0"), (.number(-17), "-17"),
      (.number(Int.max), "9223372036854775807"),
      (.text("“plât” 会议 👩‍👧 /"), "\"“plât” 会议 👩‍👧 /\""),
      (.text(#"a "word" and a \"#), #""a \"word\" and a \\""#),
      (.text("\0\u{1}\t\n\u{1F}\u{7F}"), "\"\\u0000\\u0001\\u0009\\u000a\\u001f\u{7F}\""),
      (.list([]), "[]"), (.object([:]), "{}"),
      (.list([.number(1), .text("2"), .list([])]), #"[1,"2",[]]"#),
      (
        .object(["b": .number(1), "a": .object(["Z": .text("x"), "é": .number(2)])]),
        #"{"a":{"Z":"x","é":2},"b":1}"#
      ),
    ] as [(PlainValue, String)])
  func oneForm(value: PlainValue, form: String) {
    #expect(String(decoding: value.form, as: UTF8.self) == form)
    #expect(PlainValue(form: Array(form.utf8)) == value)
  }

  @Test(
    "Another form of the same meaning, and what is no JSON, is none",
    arguments: [
      "", " 1", "1 ", "01", "+1", "-0", "1.0", "1e3", "9223372036854775808", "null", "true",
      #"{"b":1,"a":2}"#, #"{"a":1,"a":1}"#, #"{"a": 1}"#, #"{"a":1,}"#, #"{a:1}"#, "[1,]", "[1",
      "{",
      #"{"a"}"#, #""\/""#, #""\n""#, #""\u0041""#, #""\u001F""#, #""\u+01f""#, #""\u00""#, "\"a",
      "\"\t\"",
      "\"\\", "[]]",
    ])
  func otherForms(text: String) {
    #expect(PlainValue(form: Array(text.utf8)) == nil)
  }

  @Test("Bytes that are no text are none")
  func noText() {
    #expect(PlainValue(form: [0x22, 0xC3, 0x22]) == nil)
    #expect(PlainValue(form: [0x22, 0xED, 0xA0, 0x80, 0x22]) == nil)
  }

  @Test("Lists without end are refused, and end nothing")
  func deep() {
    #expect(PlainValue(form: Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
    let nested = String(repeating: "[", count: 15) + String(repeating: "]", count: 15)
    #expect(PlainValue(form: Array(nested.utf8)) != nil)
  }
}
