/// How far the register of what was recorded went at some moment. Kept outside of the register, it proves
/// later that nothing up to there is missing from it or was written anew.
public struct Trail: Equatable, Sendable {
  /// How many rows the register had, of every council.
  public var rows: Int
  /// The newest row's hash: 64 hexadecimal digits.
  public var head: String

  /// A register's newest row.
  public init(rows: Int, head: String) {
    self.rows = rows
    self.head = head
  }
}
