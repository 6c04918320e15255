import ImprovementPlan
import TestSupport

/// One thing that happens in a history. Its numbers choose among what there is then, so that a step
/// still means something once those before it are left out.
enum Step: Equatable {
  /// Somebody records a change; `isBehind` where the snapshot that arrived last came in between.
  case record(by: Int, action: Int, kind: Int, choice: Int, isBehind: Bool)
  case undo(by: Int, isBehind: Bool)
  /// Somebody has what a row says taken out: the newest, or one before it; asked twice, or once.
  case redact(which: Int, by: Int, again: Bool)
  /// The first or a later contradiction is resolved.
  case resolve(which: Int, keep: Bool, by: Int)
  case wait(days: Int)
  /// A snapshot is frozen: into the folder, or elsewhere, from a copy, to be put there later.
  /// A copy may lack the newest rows of the register.
  case freeze(isCopy: Bool, trail: FrozenTrail, daysAgo: Int, lacking: Int)
  /// A snapshot that lies elsewhere is put into the folder.
  case place(which: Int)
  /// A snapshot is taken out of the folder: the newest, or an older one.
  case remove(which: Int)
  /// A snapshot is written by hand: one part is said otherwise than by what was recorded.
  case write(action: Int, part: Int, choice: Int, isSameDay: Bool, keepsTrail: Bool)
  /// A snapshot of today is written by hand from the newest one's file: with what is reported and gathered
  /// of an action since.
  case copyOut(action: Int, keepsTrail: Bool)
  /// A snapshot without the action, or with it again.
  case leaveOut(action: Int)
  /// A writer is killed: before the change was on the disk, or before it was told so.
  case crash(by: Int, action: Int, kind: Int, choice: Int, isSaved: Bool)

  /// What was recorded by a version that recorded no redaction yet.
  static func nextOfVersionOne(_ dice: inout Dice) -> Step {
    dice.roll(4) == 0
      ? .undo(by: dice.roll(3), isBehind: false)
      : .record(
        by: dice.roll(3), action: dice.roll(3), kind: dice.roll(12), choice: dice.roll(8),
        isBehind: false)
  }

  static func next(_ dice: inout Dice) -> Step {
    switch dice.roll(100) {
    case 0..<38:
      .record(
        by: dice.roll(3), action: dice.roll(3), kind: dice.roll(15), choice: dice.roll(8),
        isBehind: dice.roll(5) == 0)
    case 38..<53: .undo(by: dice.roll(3), isBehind: dice.roll(4) == 0)
    case 53..<56:
      .redact(which: dice.roll(12), by: dice.roll(3), again: dice.roll(3) == 0)
    case 56..<63: .resolve(which: dice.roll(4), keep: dice.roll(2) == 0, by: dice.roll(3))
    case 63..<71: .wait(days: 1 + dice.roll(12))
    case 71..<81:
      .freeze(
        isCopy: dice.roll(3) > 0, trail: FrozenTrail.next(&dice),
        daysAgo: dice.roll(4) == 0 ? dice.roll(6) : 0, lacking: dice.roll(3) == 0 ? dice.roll(6) : 0
      )
    case 81..<88: .place(which: dice.roll(4))
    case 88..<90: .remove(which: dice.roll(3) == 0 ? 1 : 0)
    case 90..<93:
      .write(
        action: dice.roll(3), part: dice.roll(7), choice: dice.roll(8),
        isSameDay: dice.roll(3) == 0, keepsTrail: dice.roll(2) == 0)
    case 93..<95: .copyOut(action: dice.roll(3), keepsTrail: dice.roll(2) == 0)
    case 95..<97: .leaveOut(action: dice.roll(3))
    default:
      .crash(
        by: dice.roll(3), action: dice.roll(3), kind: dice.roll(12), choice: dice.roll(8),
        isSaved: dice.roll(2) == 0)
    }
  }
}

/// What a frozen snapshot tells of the register that it was frozen from.
enum FrozenTrail: Equatable {
  /// How far it went.
  case kept
  /// Nothing: an earlier version made it.
  case none
  /// How far another register went.
  case foreign

  static func next(_ dice: inout Dice) -> FrozenTrail {
    switch dice.roll(8) {
    case 0: .none
    case 1: .foreign
    default: .kept
    }
  }
}
