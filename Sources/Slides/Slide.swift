package import ImprovementPlan
package import Listings

/// One screen of a deck: words with their meaning, and no widths.
package struct Slide: Equatable, Sendable {
  package internal(set) var name: SlideName
  /// What it belongs to, small above the title: "Overdue"; an agenda item's title.
  package var kicker: String?
  package var title: String
  package var parts: [Part]
  /// What the presenter may say beside it; followers don't see it.
  package var notes: [String] = []
  /// The agenda item it is for, from 1.
  package var item: Int?
  /// The minutes allotted to that item, which may have several slides.
  package var minutes: Int?
  /// Where Enter leads.
  package var opens: Place?
  /// The action that a decision taken here is about.
  package var action: Ref?
  /// How many slides its subject is divided over.
  package var sheets = 1

  package init(
    _ name: SlideName, kicker: String? = nil, title: String, parts: [Part] = [],
    notes: [String] = [], opens: Place? = nil, action: Ref? = nil
  ) {
    self.name = name
    self.kicker = kicker
    self.title = title
    self.parts = parts
    self.notes = notes
    self.opens = opens
    self.action = action
  }

  /// What stands on a slide, top to bottom.
  package enum Part: Equatable, Sendable {
    case figure(BigFigure)
    /// Paragraphs.
    case lines([Phrase])
    case rows([Row])
    /// What the board is asked to decide.
    case ask(Phrase)
    /// A metric's figures over time.
    case chart(Metric)
  }

  /// A figure in block letters, with words beside it that say it again and what it means: block
  /// letters can't be read out by a screen reader.
  package struct BigFigure: Equatable, Sendable {
    package var text: String
    package var meaning: Meaning
    package var beside: [Phrase]

    package init(_ text: String, _ meaning: Meaning = .strong, beside: [Phrase]) {
      self.text = text
      self.meaning = meaning
      self.beside = beside
    }
  }

  /// A row of a small table.
  package struct Row: Equatable, Sendable {
    package var label: Phrase
    package var text: Phrase
    /// A share, 0 to 1, drawn as a bar behind the text.
    package var share: Double?

    package init(_ label: Phrase, _ text: Phrase, share: Double? = nil) {
      self.label = label
      self.text = text
      self.share = share
    }
  }
}

extension Slide {
  /// The title, and which of several slides it is: "Decisions wanted (2 of 3)".
  package var heading: String { sheets > 1 ? "\(title) (\(name.sheet) of \(sheets))" : title }

  /// All that the slide says, a text a paragraph or a cell, in reading order.
  package var words: [String] {
    ([kicker].compactMap(\.self) + [heading] + parts.flatMap(\.phrases).map(\.text))
      .filter { !$0.isEmpty }
  }
}

extension Slide.Part {
  /// What the part says, in reading order. A chart's words stand beside it.
  package var phrases: [Phrase] {
    switch self {
    case .figure(let figure): figure.beside
    case .lines(let lines): lines
    case .rows(let rows): rows.flatMap { [$0.label, $0.text] }
    case .ask(let ask): [Slide.asked(ask)]
    case .chart: []
    }
  }
}

extension Slide {
  /// What the board is asked, as it is shown.
  package static func asked(_ ask: Phrase) -> Phrase {
    Phrase("Ask of the board: ", .strong) + ask
  }
}
