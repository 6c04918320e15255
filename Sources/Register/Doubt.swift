/// What became of something is in doubt: the register was asked to keep it, and gave no answer that
/// tells. It is looked up before anything is written again.
package struct Doubt: Error, Equatable, Sendable {
  /// The newest of its rows, by which it can be looked up; nil where it is no part of the record.
  package let head: Register.Mark?
  /// Whether it was there when the register was read again; it may then be there and not on the disk.
  package let isThere: Bool
  /// Why that can't be told, in words without a full stop.
  package let cause: String

  package init(head: Register.Mark?, isThere: Bool, cause: String) {
    self.head = head
    self.isThere = isThere
    self.cause = cause
  }
}

extension Doubt {
  var words: String {
    let doubt = "can't tell whether it was saved: "
    guard let head else { return doubt + cause }
    return isThere
      ? doubt + "row \(head.number) is there, and may not be on the disk: \(cause)"
      : doubt + "\(cause); look for row \(head.number) before it is recorded again"
  }
}
