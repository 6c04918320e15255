package import ImprovementPlan

extension EnglandFigure {
  /// The figures as metrics carry them, by measure, in the file's order.
  package static func comparators(_ figures: [EnglandFigure]) -> [String: [Comparator]] {
    Dictionary(grouping: figures, by: \.measure).mapValues { $0.map(\.comparator) }
  }

  private var comparator: Comparator {
    var comparator = Comparator(name: "England", value: value, at: asAt)
    comparator.note = source
    return comparator
  }
}
