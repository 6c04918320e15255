/// Figures as text, without a locale: a full stop for decimals, commas between thousands.
public enum Figure {
  /// A figure with so many decimals, rounded half away from zero: "22.9", "1,204".
  public static func text(_ value: Double, decimals: Int) -> String {
    let places = min(max(decimals, 0), 6)
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    guard let scaled = rounded(value * scale) else { return "\(value)" }
    let digits = abs(scaled)
    let sign = scaled < 0 ? "-" : ""
    guard places > 0 else { return sign + grouped(digits) }
    let (whole, part) = digits.quotientAndRemainder(dividingBy: Int(scale))
    let tail = String(part)
    return sign + grouped(whole) + "." + String(repeating: "0", count: places - tail.count) + tail
  }

  /// The same without zeros at the end: "18", "17.5".
  public static func trimmed(_ value: Double, decimals: Int) -> String {
    let full = text(value, decimals: decimals)
    var kept = full.utf8[...]
    guard kept.contains(UInt8(ascii: ".")) else { return full }
    while kept.last == UInt8(ascii: "0") { kept.removeLast() }
    if kept.last == UInt8(ascii: ".") { kept.removeLast() }
    return String(Substring(kept))
  }

  /// The nearest whole number, halves away from zero; nil where it is too large to be exact.
  static func rounded(_ value: Double) -> Int? {
    // `Double.rounded()` would call the C maths library, which a plain library doesn't link.
    guard value.isFinite, abs(value) < 1e15 else { return nil }
    return Int(value < 0 ? value - 0.5 : value + 0.5)
  }

  /// How many decimals, up to two, a figure needs to be shown as it was given: 1 for 15.4.
  static func decimalsNeeded(by value: Double) -> Int {
    let whole = trimmed(value, decimals: 2)
    return whole.split(separator: ".").dropFirst().first?.count ?? 0
  }

  /// A whole number with commas between thousands: "12,004".
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 3 else { return String(number) }
    var text = number < 0 ? "-" : ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension Metric {
  /// A figure with the metric's decimals and unit: "22.9%", "20.0 cases", "67 per 10,000", "1 day".
  public func figure(_ value: Double) -> String {
    let number = Figure.text(value, decimals: decimals)
    return number + unitWords(number, percent: "%")
  }

  /// A figure for a narrow column: only the percent sign is kept of the unit.
  public func shortFigure(_ value: Double) -> String { shortFigure(value, decimals: decimals) }

  /// An aim without needless zeros: "18", "15%", "17.5".
  public func aimFigure(_ value: Double) -> String {
    Figure.trimmed(value, decimals: max(decimals, 2)) + (unit == .percent ? "%" : "")
  }

  /// A difference in the metric's unit: "2.9 points" for percentages, "2.0 cases", "4".
  public func difference(_ value: Double) -> String { difference(value, decimals: decimals) }

  func shortFigure(_ value: Double, decimals: Int) -> String {
    Figure.text(value, decimals: decimals) + (unit == .percent ? "%" : "")
  }

  func difference(_ value: Double, decimals: Int) -> String {
    let number = Figure.text(value, decimals: decimals)
    return number + unitWords(number, percent: number == "1" ? " point" : " points")
  }

  private func unitWords(_ number: String, percent: String) -> String {
    switch unit {
    case .percent: percent
    case .count: ""
    case .ratePer10000: " per 10,000"
    case .cases: number == "1" ? " case" : " cases"
    case .days: number == "1" ? " day" : " days"
    }
  }
}

extension Observation {
  /// What a percentage is a share of, counted: "71 of 96"; nil where a count is missing or hidden.
  public var countsWords: String? {
    guard !suppressed, let numerator, let denominator else { return nil }
    return "\(Figure.grouped(numerator)) of \(Figure.grouped(denominator))"
  }

  /// Whether a figure can be shown.
  public var hasFigure: Bool { value != nil && !suppressed }
}
