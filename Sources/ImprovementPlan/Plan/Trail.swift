/// How far a council's chain in the register of what was recorded went at some moment. Kept outside of the
/// register, it proves later that nothing of that chain up to there is missing or was written anew; of another
/// council's it proves nothing.
public struct Trail: Equatable, Sendable {
  /// How many rows the chain had: those of version 1, which all councils share, and the council's own.
  public var rows: Int
  /// The newest row's hash: 64 hexadecimal digits.
  public var head: String

  /// A register's newest row.
  public init(rows: Int, head: String) {
    self.rows = rows
    self.head = head
  }
}
