import Listings

extension Slide {
  /// The slide, or as many as it takes for each to fit 80×24 whole with few words on it.
  func divided() -> [Slide] {
    guard SlideSpace.height(of: title, in: SlideSpace.columns) <= longestTitle else {
      return underShortTitle.divided()
    }
    let most = opens == nil ? Int.max : mostPieces
    let atoms = parts.flatMap { $0.atoms(most: most) }
    let full = sheets(of: atoms, lines: SlideSpace.lines)
    let sheets = mostToEven.contains(full.count) ? evened(full, of: atoms) : full
    return sheets.enumerated().map { index, parts in
      var sheet = self
      sheet.name.sheet = index + 1
      sheet.parts = parts
      sheet.sheets = sheets.count
      return sheet
    }
  }

  /// As few words on the first sheet as on the last, with no more sheets for it.
  private func evened(_ sheets: [[Part]], of atoms: [Part]) -> [[Part]] {
    (1..<SlideSpace.lines).lazy.map { self.sheets(of: atoms, lines: $0) }
      .first { $0.count <= sheets.count } ?? sheets
  }

  /// With its name as its title, and the title that is too long for one as its first words.
  private var underShortTitle: Slide {
    var slide = self
    slide.title = name.text.sentenceCase
    slide.parts.insert(.lines([Phrase(title, .strong)]), at: 0)
    return slide
  }

  private func sheets(of atoms: [Part], lines: Int) -> [[Part]] {
    var sheets: [[Part]] = [[]]
    let room = room
    for atom in atoms {
      let longer = sheets[sheets.count - 1].adding(atom)
      if sheets[sheets.count - 1].isEmpty || longer.fits(rows: room, lines: lines) {
        sheets[sheets.count - 1] = longer
      } else {
        sheets.append([atom])
      }
    }
    return sheets
  }
}

extension [Slide.Part] {
  /// With another part; lines go on lines, and rows on rows.
  fileprivate func adding(_ part: Slide.Part) -> [Slide.Part] {
    switch (last, part) {
    case (.lines(let before)?, .lines(let more)): dropLast() + [.lines(before + more)]
    case (.rows(let before)?, .rows(let more)): dropLast() + [.rows(before + more)]
    default: self + [part]
    }
  }

  fileprivate func fits(rows: Int, lines: Int) -> Bool {
    let gaps = count - 1
    return reduce(gaps) { $0 + $1.height } <= rows && reduce(0) { $0 + $1.textLines } <= lines
  }
}

/// How many sheets are worth the work of making them even.
private let mostToEven = 2...12

/// The most lines of a title.
private let longestTitle = 3

/// The most lines of one paragraph or cell on one slide.
private let longest = 6

/// The most such pieces of one text that are shown where the rest can be read on a page: some 2,000
/// characters, more than any council writes and more than a meeting reads.
private let mostPieces = 8

extension Slide.Part {
  /// The smallest parts it can be divided into, none of them taller than a slide.
  ///
  /// - Parameter most: of how many pieces of one text.
  fileprivate func atoms(most: Int) -> [Slide.Part] {
    switch self {
    case .lines(let lines):
      lines.flatMap { $0.pieces(in: SlideSpace.columns, most: most) }.map { .lines([$0]) }
    case .rows(let rows): rows.flatMap { $0.pieces(most: most) }.map { .rows([$0]) }
    case .figure(let figure): figure.atoms(most: most)
    case .ask(let ask):
      ask.pieces(in: SlideSpace.columns - 20, most: most).map { .ask($0) }
    case .chart: [self]
    }
  }
}

extension Slide.BigFigure {
  /// The figure with as many words beside it as stand there, and what is left of them below.
  fileprivate func atoms(most: Int) -> [Slide.Part] {
    var (beside, rest) = (self.beside, [Phrase]())
    var figure = self
    while figure.height > SlideSpace.figureRows + 1, beside.count > 1 {
      rest.insert(beside.removeLast(), at: 0)
      figure.beside = beside
    }
    if figure.height > SlideSpace.figureRows + longest {
      rest = beside + rest
      figure.beside = []
    }
    return [.figure(figure)] + Slide.Part.lines(rest).atoms(most: most)
  }
}

extension Slide.Row {
  fileprivate func pieces(most: Int) -> [Slide.Row] {
    // As narrow as its columns can become beside other rows.
    let least = SlideSpace.labelColumns(widest: .max, of: SlideSpace.columns)
    let labels = label.pieces(in: least, most: most)
    let texts = text.pieces(in: SlideSpace.columns - least - SlideSpace.gap, most: most)
    return (0..<max(labels.count, texts.count)).map { index in
      Slide.Row(
        labels.indices.contains(index) ? labels[index] : "",
        texts.indices.contains(index) ? texts[index] : "", share: index == 0 ? share : nil)
    }
  }
}

extension Phrase {
  /// The phrase in pieces of a few lines each; whole where it is no longer than that. Where there would
  /// be more pieces than that, the last of them says where the rest is.
  fileprivate func pieces(in columns: Int, most: Int) -> [Phrase] {
    guard SlideSpace.height(of: text, in: columns) > longest else { return [self] }
    var lines = text.split(separator: "\n").flatMap { SlideSpace.broken(String($0), to: columns) }
    if most < lines.count, most * longest < lines.count {
      lines = lines.prefix(most * longest - 1) + ["… the rest is on its page"]
    }
    // What a long text means is said by its longest span: a label before it is part of the words.
    let meaning = spans.max { $0.text.count < $1.text.count }?.meaning ?? .text
    return stride(from: 0, to: lines.count, by: longest).map { start in
      Phrase(lines[start..<min(start + longest, lines.count)].joined(separator: " "), meaning)
    }
  }
}
