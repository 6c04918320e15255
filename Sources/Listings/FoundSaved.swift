package import ImprovementPlan

/// What could not be told to be saved, and was.
package struct FoundSaved: Equatable, Sendable {
  package let changes: [RecordedChange]
  /// Whether all of it was taken back since.
  package let isTakenBack: Bool

  package init(_ changes: [RecordedChange], isTakenBack: Bool) {
    self.changes = changes
    self.isTakenBack = isTakenBack
  }
}
