import CleanText
import ImprovementPlan

/// A value that a field of a snapshot file can hold.
protocol FileValue: Equatable, Sendable {
  /// What stands in for a required value that couldn't be read; it never leaves the reader.
  static var placeholder: Self { get }
  /// The value, or nil with the fault noted.
  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Self?
  /// What the file says for it.
  var written: JSONValue { get }
}

extension String: FileValue {
  /// The longest text of a field, in characters.
  static let longest = 20_000

  static var placeholder: String { "" }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> String? {
    guard case .text(let text) = node.value else {
      context.refuse(node, expected: "a text")
      return nil
    }
    guard text.utf8.count <= longest || text.count <= longest else {
      context.add(
        .error, at: node.offset, found: "a text of \(text.count) characters",
        expected: "at most \(longest)")
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      context.add(
        .error, at: node.offset, found: "an empty text",
        expected: "a text; where nothing is known leave the field out")
      return nil
    }
    return cleaned(text, at: node.offset, &context)
  }

  private static func cleaned(
    _ text: String, at offset: Int, _ context: inout ReadingContext
  ) -> String {
    let (cleaned, wasHostile) = clean(text)
    if wasHostile {
      context.add(
        .warning, at: offset, found: "characters not fit for a screen in \(Quoted.text(cleaned))",
        expected: "plain text; it is shown as quoted here")
    }
    if let hint = ChildHint.first(in: cleaned) {
      context.add(
        .warning, at: offset, found: "\(hint) in a text",
        expected: "nothing by which a child could be known")
    }
    return cleaned
  }

  var written: JSONValue { .text(self) }
}

extension Ref: FileValue {
  static var placeholder: Ref { Ref("") }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Ref? {
    guard case .text(let text) = node.value, isFit(text) else {
      context.refuse(node, expected: "a ref of 1 to 40 characters with no space in it, as A12")
      return nil
    }
    return Ref(text)
  }

  private static func isFit(_ text: String) -> Bool {
    guard !text.isEmpty, text.count <= 40 else { return false }
    return !text.contains(where: \.isWhitespace)
      && text.cleaned.unicodeScalars.elementsEqual(text.unicodeScalars)
  }

  var written: JSONValue { .text(text) }
}

extension Day: FileValue {
  /// Late, so that nothing seems to lie after a data date that couldn't be read.
  static var placeholder: Day { Day(9999, 12, 31)! }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Day? {
    guard case .text(let text) = node.value, let day = Day(iso: text) else {
      context.refuse(node, expected: "a day of the calendar as \"yyyy-mm-dd\"")
      return nil
    }
    return day
  }

  var written: JSONValue { .text(iso) }
}

extension Bool: FileValue {
  static var placeholder: Bool { false }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Bool? {
    guard case .flag(let flag) = node.value else {
      context.refuse(node, expected: "true or false")
      return nil
    }
    return flag
  }

  var written: JSONValue { .flag(self) }
}

extension Int: FileValue {
  /// Every whole number of a plan is a count, a priority or a version.
  static let allowed = 0...1_000_000_000

  static var placeholder: Int { 0 }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Int? {
    guard case .number(let text) = node.value, let number = Int(text), allowed.contains(number)
    else {
      context.refuse(node, expected: "a whole number from 0 to 1000000000")
      return nil
    }
    return number
  }

  var written: JSONValue { .number(String(self)) }
}

extension Double: FileValue {
  /// Figures beyond this can't be told apart to the decimals a plan shows.
  static let largest = 1e12

  static var placeholder: Double { 0 }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Double? {
    guard case .number(let text) = node.value, let number = Double(text),
      number.magnitude <= largest
    else {
      context.refuse(node, expected: "a number no larger than 1000000000000")
      return nil
    }
    return number
  }

  var written: JSONValue {
    let isWhole = magnitude <= Double.largest && self == rounded()
    return .number(isWhole ? String(Int(self)) : String(self))
  }
}

/// A value out of a fixed set of words.
protocol FileWord: FileValue, RawRepresentable, CaseIterable where RawValue == String {}

extension FileWord {
  static var placeholder: Self { allCases.first! }

  static func read(_ node: JSONNode, _ context: inout ReadingContext) -> Self? {
    guard case .text(let text) = node.value, let word = Self(rawValue: text) else {
      context.refuse(
        node, expected: "one of " + allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return word
  }

  var written: JSONValue { .text(rawValue) }
}

extension Lifecycle: FileWord {}
extension Impact: FileWord {}
extension Evidence.Kind: FileWord {}
extension Judgement: FileWord {}
extension Tone: FileWord {}
extension Metric.Unit: FileWord {}
extension Metric.Polarity: FileWord {}
extension Metric.Kind: FileWord {}
extension Meeting.Body: FileWord {}
