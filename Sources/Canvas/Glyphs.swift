import CleanText

/// What one cell, or two for a wide glyph, can hold: a base and at most four marks of no width.
struct Glyph: Equatable {
  var base: Unicode.Scalar
  var marks = Marks.none
  /// 1 or 2; 0 stands for the second half of a wide one.
  var width = 1

  static let blank = Glyph(base: " ")
  static let secondHalf = Glyph(base: " ", width: 0)
  static let substitute = Glyph(base: "\u{FFFD}")

  var text: Character {
    guard marks != .none else { return Character(base) }
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks.scalars)
    return Character(String(scalars))
  }
}

extension Glyph {
  init(text: Character, width: Int) {
    let scalars = text.unicodeScalars
    self.init(base: scalars.first!, marks: Marks(scalars.dropFirst()), width: width)
  }
}

/// The form of a character that every terminal and this grid draw in the same columns.
///
/// Terminals disagree on sequences, never on single scalars, so a sequence is taken apart:
/// - emoji joined into one (family, profession) are cut to the first, and skin tones dropped;
/// - variation selectors go: `⚠️` takes the one column of `⚠`, a keycap is its digit;
/// - a flag is its two letters: 🇬🇧 is `GB`;
/// - a second base in one character, as in Indic conjuncts, has columns of its own;
/// - more than `mostMarks` marks are cut, as `setcchar` takes no more;
/// - what is newer than Unicode 14, which has no width in Debian 12's libc, is `�`;
/// - what `CleanText` would replace is `�` here, so that nothing raw ever reaches a cell.
func glyphs(of character: Character) -> [Glyph] {
  var forming = GlyphForming()
  for scalar in character.unicodeScalars {
    guard forming.add(scalar) else { break }
  }
  return forming.finished
}

/// Whether a scalar beside others like it is a character and a glyph of one column, as nearly all are:
/// Latin letters, and the signs that bars, rules and sparklines are made of.
func isSimple(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: true
  case 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x25FC: true
  default: false
  }
}

/// How many scalars a text has, where all are simple; nil where one isn't.
func simpleColumns(of text: some StringProtocol) -> Int? {
  var count = 0
  for scalar in text.unicodeScalars {
    guard isSimple(scalar) else { return nil }
    count += 1
  }
  return count
}

private struct GlyphForming {
  private var done: [Glyph] = []
  private var base: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []
  private var width = 1

  /// The glyphs; a character of nothing but marks is `�`.
  var finished: [Glyph] {
    let all = done + current
    return all.isEmpty ? [.substitute] : all
  }

  private var current: [Glyph] {
    base.map { [Glyph(base: $0, marks: Marks(marks), width: width)] } ?? []
  }

  /// Takes the next scalar; false when the rest of the character is not to be drawn.
  mutating func add(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{200D}", base?.properties.isEmoji == true { return false }
    if isDropped(scalar) { return true }
    switch ScalarFate(of: scalar) {
    case .space: if base != " " { begin(" ", width: 1) }
    case .dropped: break
    case .replaced: if base != "\u{FFFD}" { begin("\u{FFFD}", width: 1) }
    case .shown, .mark: if isNew(scalar) { begin("\u{FFFD}", width: 1) } else { draw(scalar) }
    }
    return true
  }

  private func isNew(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.age.map { $0.major > 14 } ?? true
  }

  private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x20E3, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    case 0x1F3FB...0x1F3FF: base != nil
    default: false
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    if let letter = letter(ofRegionalIndicator: scalar) { return begin(letter, width: 1) }
    let width = columns(of: scalar)
    if width > 0 { return begin(scalar, width: width) }
    if base != nil && marks.count < mostMarks { marks.append(scalar) }
  }

  private mutating func begin(_ scalar: Unicode.Scalar, width: Int) {
    done += current
    base = scalar
    marks = []
    self.width = width
  }

  private func letter(ofRegionalIndicator scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }
}
