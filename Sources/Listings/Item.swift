/// A line or a few of a list: what stands in each column, without saying how it is drawn.
package struct Item: Equatable, Sendable {
  /// What it shows, and what a selection remembers.
  package var entry: Entry
  /// Which columns it is set in.
  package var table: Table
  /// One phrase a column of the table.
  package var cells: [Phrase]
  /// Lines under the row, each of parts that share it.
  package var below: [[Part]] = []
  /// Where Enter leads.
  package var opens: Place?

  package init(
    _ entry: Entry, in table: Table, cells: [Phrase], below: [[Part]] = [], opens: Place? = nil
  ) {
    self.entry = entry
    self.table = table
    self.cells = cells
    self.below = below
    self.opens = opens
  }
}

extension Item {
  /// A part of a line under the row.
  package struct Part: Equatable, Sendable {
    package var phrase: Phrase
    /// The cell it says again, for when that cell's column is left out; nil always stands.
    package var standsInFor: Int?

    package init(_ phrase: Phrase, standsInFor cell: Int? = nil) {
      self.phrase = phrase
      standsInFor = cell
    }
  }
}

/// A run of text with one meaning.
package struct Span: Hashable, Sendable {
  package var text: String
  package var meaning: Meaning

  package init(_ text: String, _ meaning: Meaning = .text) {
    self.text = text
    self.meaning = meaning
  }
}

/// Text made of spans.
package struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral
{
  package var spans: [Span]

  package init(_ spans: [Span]) {
    self.spans = spans
  }

  package init(_ text: String, _ meaning: Meaning = .text) {
    spans = [Span(text, meaning)]
  }

  package init(stringLiteral text: String) {
    spans = [Span(text)]
  }

  package init(arrayLiteral spans: Span...) {
    self.spans = spans
  }

  /// The words alone.
  package var text: String { spans.map(\.text).joined() }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.spans + right.spans)
  }
}
