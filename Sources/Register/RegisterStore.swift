/// All that a register is asked: its rows, its meetings, what belongs to its plans, news, proof and a copy.
///
/// docs/store.md is the contract, and the tests of that name hold a store to it.
package protocol RegisterStore: RowStore, MeetingStore, PlanTextStore {
  /// Whether this process may write it, or make it.
  var access: Register.Access { get }

  /// What tells when others record, or a presentation changes or is cut off.
  ///
  /// - Parameter watchingFollowers: whether it also tells when somebody begins or ceases to follow.
  func news(watchingFollowers: Bool) -> any StoreNews

  /// Holds the whole register against itself: every row's hash, their order, and what the store has beside them.
  /// That nothing is missing or rewritten, this can't tell; heads that were kept elsewhere can.
  ///
  /// - Throws: that there is none; what doesn't hold and is of no row; what keeps it from being read.
  func verify() throws(RegisterFailure) -> Register.Verdict

  /// Copies the register, as it is at one moment, to a place where nothing is yet. The copy holds against itself,
  /// and outlasts a power cut, before it is there.
  ///
  /// - Returns: what the copy holds.
  /// - Throws: why nothing was copied, or that it can't be told whether the copy is on the disk; of the place
  ///   that it is about.
  func backUp(to place: String) throws(RegisterFailure) -> ProvedRegister
}

/// What keeps texts that belong to a plan, by name: each is read whole and replaced whole. They are no part of the
/// record; what was kept outlasts a power cut.
package protocol PlanTextStore: Sendable {
  /// - Returns: nil where nothing of this name is kept of the council.
  func text(_ name: String, of council: String) throws(RegisterFailure) -> String?

  /// Keeps a text in place of another; the store is made where it isn't there. A text is kept as it is: who shows
  /// it cleans it.
  ///
  /// - Parameters:
  ///   - text: nil to keep none of this name any more.
  ///   - before: what was read of this name; where something else is there by now, nothing is kept.
  /// - Returns: whether it is kept.
  func keep(
    _ text: String?, as name: String, of council: String, insteadOf before: String?
  ) throws(RegisterFailure) -> Bool
}

/// What tells when there may be something new in a store. Reading it is none, nor is what was written through the
/// store that this is of.
package protocol StoreNews: AnyObject {
  /// Can be read when there is something to `drain`; for `poll(2)`. -1 where there is none, and `unheard` says so.
  var file: Int32 { get }

  /// That not all is told as it happens; nil while it is.
  var unheard: Unheard? { get }

  /// Takes all that is waiting.
  ///
  /// - Returns: whether anything happened.
  func drain() -> Bool

  /// Forgets what is waiting, after a look that failed and may itself look like news, without end.
  func forgetOwnAttempt() -> Bool
}

/// That one has to look oneself.
package struct Unheard: Equatable, Sendable {
  /// Why, in a few words.
  package let why: String
  package let lookEvery: Duration

  package init(why: String, lookEvery: Duration) {
    self.why = why
    self.lookEvery = lookEvery
  }
}
