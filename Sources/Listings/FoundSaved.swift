package import ImprovementPlan

/// What could not be told to be saved, and was.
package struct FoundSaved: Equatable, Sendable {
  package let changes: [RecordedChange]
  /// Whether all of it was taken back since.
  package let isTakenBack: Bool
  /// Whether what it said was taken out of the register since.
  package var isTakenOut: Bool { changes.isEmpty }

  /// - Parameter changes: none where what they said was taken out since.
  package init(_ changes: [RecordedChange], isTakenBack: Bool) {
    self.changes = changes
    self.isTakenBack = isTakenBack
  }
}
