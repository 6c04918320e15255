import ImprovementPlan

/// The improvement board's meetings, six weeks apart, five weeks after each data date: time to
/// update actions, freeze the figures and send the pack out.
enum Boards {
  static let dates: [(ref: Ref, day: Day)] = [
    ("B01", 2025_01_31), ("B02", 2025_03_14), ("B03", 2025_04_25), ("B04", 2025_06_06),
    ("B05", 2025_07_18), ("B06", 2025_08_29), ("B07", 2025_10_10), ("B08", 2025_11_21),
    ("B09", 2026_01_09), ("B10", 2026_02_13), ("B11", 2026_03_27), ("B12", 2026_05_08),
    ("B13", 2026_06_19), ("B14", 2026_07_31), ("B15", 2026_09_11), ("B16", 2026_10_23),
    ("B17", 2026_12_04), ("B18", 2027_01_15), ("B19", 2027_02_26), ("B20", 2027_04_09),
    ("B21", 2027_05_21),
  ].map { (Ref($0.0), Day(written: $0.1)) }

  static func date(of ref: Ref) -> Day {
    guard let found = dates.first(where: { $0.ref == ref }) else {
      preconditionFailure("no board meeting \(ref)")
    }
    return found.day
  }

  /// The last meeting held on or before a day.
  static func last(by day: Day) -> (ref: Ref, day: Day) {
    dates.last { $0.day <= day } ?? dates[0]
  }
}
