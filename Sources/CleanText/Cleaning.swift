/// One pass over a text's scalars, from the text as it came to the text as it may be shown.
struct Cleaning {
  private(set) var output = String.UnicodeScalarView()
  private(set) var wasHostile = false
  private let scalars: [Unicode.Scalar]
  private var sequences: EscapeSequences
  private var marks = 0
  private var last = Last.nothing
  private var isAfterSoftHyphen = false
  /// Whether the line ended after the soft hyphen.
  private var isBroken = false

  /// What the output ends in.
  private enum Last {
    case nothing, space, foldedSpace, substitute, character
  }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    sequences = EscapeSequences(in: scalars)
  }

  mutating func run() {
    var index = 0
    while index < scalars.count {
      if let end = sequences.end(from: index) {
        (isAfterSoftHyphen, isBroken) = (false, false)
        replace()
        index = end
      } else {
        take(scalars[index])
        index += 1
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let fate = ScalarFate(of: scalar)
    // A word that was broken at its soft hyphen is one word again.
    if isAfterSoftHyphen, fate == .space || (scalar == " " && isBroken) {
      isBroken = true
      return
    }
    (isAfterSoftHyphen, isBroken) = (false, false)
    switch fate {
    case .dropped: isAfterSoftHyphen = true
    case .replaced: replace()
    case .space: fold()
    case .mark: mark(scalar)
    case .shown: show(scalar)
    }
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let isSpace = scalar == " "
    if isSpace && last == .foldedSpace { return }
    output.append(scalar)
    last = isSpace ? .space : .character
    marks = 0
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    guard last == .character, marks < mostMarks else { return replace() }
    output.append(scalar)
    marks += 1
  }

  private mutating func fold() {
    while output.last == " " { output.removeLast() }
    output.append(" ")
    last = .foldedSpace
  }

  private mutating func replace() {
    wasHostile = true
    if last == .substitute { return }
    output.append(substitute)
    last = .substitute
  }
}
