import Testing

@testable import LoginRules

struct RequestWordsTests {
  @Test(arguments: [
    ("", []),
    ("   ", []),
    ("follow", ["follow"]),
    ("  history   P21 ", ["history", "P21"]),
    ("update P21 --note 'Provider appointed'", ["update", "P21", "--note", "Provider appointed"]),
    ("update P21 --note=\"Provider appointed\"", ["update", "P21", "--note=Provider appointed"]),
    ("--note \"she said \\\"now\\\"\"", ["--note", "she said \"now\""]),
    ("--note \"a\\\\b \\n\"", ["--note", "a\\b \\n"]),
    ("--note 'a \\ \"b\" $(c) `d` ; e'", ["--note", "a \\ \"b\" $(c) `d` ; e"]),
    ("--note ''", ["--note", ""]),
    ("a'b c'\"d e\"f", ["ab cd ef"]),
    ("--lead Größe,5%+1:2/3@x_y=z.w", ["--lead", "Größe,5%+1:2/3@x_y=z.w"]),
    ("--note '\u{301}accent'", ["--note", "\u{301}accent"]),
    ("--note 工作", ["--note", "工作"]),
    ("a\u{A0}b", ["a\u{A0}b"]),
  ])
  func `quotes hold a text together, and spaces part words`(request: String, expected: [String])
    throws
  {
    #expect(try words(of: request) == expected)
  }

  @Test(
    arguments: [
      "follow;sh", "follow && sh", "follow | sh", "follow > f", "follow < f", "$(sh)", "`sh`",
      "$HOME",
      "~", "~root", "*", "?", "[a]", "{a,b}", "!sh", "^a^b", "#", "a\\ b", "(sh)", "follow &",
    ])
  func `what only a shell would act on is refused outside quotes`(request: String) {
    #expect(refusal(of: request)?.contains("which only a shell would understand") == true)
  }

  @Test(arguments: [
    "follow\nsh", "follow\rsh", "follow\tsh", "'follow\nsh'", "\u{1B}]0;x\u{7}", "follow\u{0}sh",
    "'\u{9B}31m'", "follow\u{2028}sh", "a\u{7F}",
  ])
  func `control characters and line breaks are refused, within quotes too`(request: String) {
    #expect(
      refusal(of: request)
        == "found a control character or a line break; expected one line of text")
  }

  @Test(arguments: ["'follow", "follow '", "\"follow", "\"follow\\\"", "a\"b'c\"d'"])
  func `a quote that nothing closes is refused`(request: String) {
    #expect(refusal(of: request)?.hasSuffix("that nothing closes; expected a second one") == true)
  }

  @Test func `a request is read up to 32 KB, and not beyond`() throws {
    let longest = String(repeating: "a", count: 32_768)
    #expect(try words(of: longest) == [longest])
    #expect(refusal(of: longest + "a") == "found 32769 bytes; expected 32768 at most")
  }

  private func refusal(of request: String) -> String? {
    do {
      _ = try words(of: request)
      return nil
    } catch {
      return error.description
    }
  }
}
