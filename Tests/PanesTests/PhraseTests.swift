import ImprovementPlan
import Listings
@testable import Panes
import Testing

@Suite struct `A phrase` {
  static let explained: Phrase = [
    Span("why: ", .muted), Span("two posts "), Span("are vacant", .warning),
  ]

  @Test func `breaks between words, each keeping what it means`() {
    #expect(
      Self.explained.wrapped(to: 12) == [
        [Span("why:", .muted), Span(" ", .muted), Span("two")].joined,
        [Span("posts "), Span("are", .warning)].joined,
        [Span("vacant", .warning)].joined,
      ])
  }

  @Test(arguments: 1...30)
  func `loses no letter and no meaning at any width`(width: Int) {
    let lines = Self.explained.wrapped(to: width)
    #expect(lines.flatMap(\.letters) == Self.explained.letters)
    #expect(lines.allSatisfy { $0.text.count <= width })
  }

  @Test func `that fits is left as it is, blanks and all`() {
    let spaced: Phrase = [Span("58%  ", .strong), Span("R")]
    #expect(spaced.wrapped(to: 6) == [spaced])
  }

  @Test(arguments: [
    (25, [Span("why: ", .muted), Span("two posts "), Span("are vacant", .warning)]),
    (24, [Span("why: ", .muted), Span("two posts "), Span("are vaca…", .warning)]),
    (15, [Span("why: ", .muted), Span("two posts…")]),
    (5, [Span("why:…", .muted)]),
    (1, [Span("…", .muted)]),
    (0, []),
  ])
  func `is cut with an ellipsis in the style of what is cut`(width: Int, spans: [Span]) {
    #expect(Self.explained.cut(to: width) == Phrase(spans))
  }
}

extension [Span] {
  /// Spans of one meaning that follow each other, as one.
  fileprivate var joined: Phrase {
    reduce(into: Phrase([])) { phrase, span in
      if phrase.spans.last?.meaning == span.meaning {
        phrase.spans[phrase.spans.count - 1].text += span.text
      } else {
        phrase.spans.append(span)
      }
    }
  }
}

extension Phrase {
  /// Every character but blanks, with what it means.
  fileprivate var letters: [Span] {
    spans.flatMap { span in
      span.text.filter { $0 != " " }.map { Span(String($0), span.meaning) }
    }
  }
}
