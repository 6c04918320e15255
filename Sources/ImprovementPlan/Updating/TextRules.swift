extension UpdateRequest {
  /// The most characters of a text that is recorded.
  public static let longestText = 2_000

  /// The request with each text on one line and without spaces around it; blank ones are none.
  var tidied: UpdateRequest {
    var request = self
    request.note = note?.tidied
    request.texts = texts.compactMapValues(\.tidied)
    request.evidence?.text = evidence?.text.tidied ?? ""
    request.approval?.by = approval?.by.tidied ?? ""
    return request
  }

  /// Texts with a sign of what couldn't be kept, whether or not they say anything else.
  var unkeptObjections: [Objection] {
    typed.compactMap { part, text in
      text.unkeptWords.map {
        Objection(
          part,
          "found � \($0), which stands for a character that can't be kept; expected a text without")
      }
    }
  }

  /// All that was typed, each beside its part.
  fileprivate var typed: [(part: Part, text: String)] {
    let typed: [(Part, String?)] =
      [(.note, note), (.evidence, evidence?.text)]
      + ActionText.allCases.map { (.text($0), self[$0]) } + [(.approval, approval?.by)]
    return typed.compactMap { part, text in text.map { (part, $0) } }
  }
}

extension RequestedUpdate {
  /// Texts that are too long, or by which a child could be known.
  var textObjections: [Objection] {
    request.typed.flatMap { part, text in
      text.objections.map { Objection(part, $0) }
    }
  }
}

extension UpdateRequest {
  /// What is against a reason that is recorded by itself, such as why something is taken out: the rules of
  /// every text.
  public static func objections(toReason text: String) -> [Objection] {
    var request = UpdateRequest()
    request[.reason] = text
    let tidied = request.tidied
    let missing =
      tidied[.reason] == nil ? [Objection(.text(.reason), "found none; expected why")] : []
    return missing + request.unkeptObjections
      + tidied.typed.flatMap { part, text in text.objections.map { Objection(part, $0) } }
  }
}

extension String {
  /// That it is too long, or a child could be known by it.
  fileprivate var objections: [String] {
    let child = ChildHint.first(in: self).map {
      "\($0); nothing by which a child could be known is recorded"
    }
    return [tooLong, child].compactMap(\.self)
  }

  private var tooLong: String? {
    let limit = UpdateRequest.longestText
    guard utf8.count > limit, count > limit else { return nil }
    return "\(Figure.grouped(count)) characters; at most \(Figure.grouped(limit)) are recorded"
  }
}

extension String {
  /// Whether anything of it can be seen: a text of spaces, of what no terminal shows or of what
  /// stands where text was not fit to show says nothing.
  var saysSomething: Bool {
    unicodeScalars.contains { scalar in
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format: return false
      default: break
      }
      return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        && scalar != brailleBlank && scalar != substitute
    }
  }

  /// Where it has the sign of what couldn't be kept: behind the words before it; nil where it hasn't.
  fileprivate var unkeptWords: String? {
    guard let place = unicodeScalars.firstIndex(of: substitute) else { return nil }
    let words = self[..<place].split(whereSeparator: \.isWhitespace).suffix(4)
    return words.isEmpty ? "at its beginning" : "behind “\(words.joined(separator: " "))”"
  }

  /// On one line, without spaces around it; nil where nothing is left that says something. A snapshot's reader makes a
  /// space of a line break too, so that a text is found again in the snapshot that has it.
  fileprivate var tidied: String? {
    let lines = split { $0.isNewline || $0 == "\t" }.map(\.trimmed).filter { !$0.isEmpty }
    return saysSomething ? lines.joined(separator: " ") : nil
  }
}

/// A pattern of no dots, which is no space to Unicode.
private let brailleBlank: Unicode.Scalar = "\u{2800}"
/// What stands where text was not fit to show.
private let substitute: Unicode.Scalar = "\u{FFFD}"

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end]
  }
}
