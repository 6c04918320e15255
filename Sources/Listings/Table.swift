/// The sets of columns that items are laid out in.
package enum Table: Hashable, Sendable {
  case themes
  case overdue
  case metrics
  case actions
  case recommendations
  case owners
  case meetings
  case decisions
  case changes
  case history
  /// The history of one action.
  case ownHistory
  case conflicts
  case figures
  case fields
  case heading
}

/// A column of a table.
package struct Column: Equatable, Sendable {
  /// What stands over it.
  package var title: String
  package var width: Width
  package var alignment: Alignment = .left
  /// Where room is short, columns with the highest number go first; 0 never goes.
  package var rank: Int = 0

  package init(_ title: String, _ width: Width, _ alignment: Alignment = .left, rank: Int = 0) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.rank = rank
  }

  package enum Width: Equatable, Sendable {
    case fixed(Int)
    /// Shares the room that is left.
    case flexible(least: Int)
  }

  package enum Alignment: Equatable, Sendable {
    case left
    case right
  }
}
