import ImprovementPlan

extension Diagnostic {
  /// The same, its path taken from the record on.
  func within(_ record: String, _ ref: Ref? = nil) -> Diagnostic {
    var diagnostic = self
    diagnostic.path = path.map { record + "." + $0 } ?? record
    diagnostic.record = ref
    return diagnostic
  }

  /// A day that must not come before another.
  static func ifBefore(
    _ day: Day?, _ path: String, _ earlier: Day?, _ what: String
  ) -> Diagnostic? {
    guard let day, let earlier, day < earlier else { return nil }
    return Diagnostic(
      .error, path: path, found: "\(day)", expected: "\(earlier), \(what), or later")
  }

  /// A day of something that has happened, so that it can't lie after the data date.
  static func ifAfter(_ asAt: Day, _ day: Day?, _ path: String) -> Diagnostic? {
    guard let day, day > asAt else { return nil }
    return Diagnostic(
      .error, path: path, found: "\(day)", expected: "a day up to the data date, \(asAt)")
  }
}
