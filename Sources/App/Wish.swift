import ImprovementPlan
import Listings
import Register

/// What somebody wants recorded, as they said it.
enum Wish: Equatable, Sendable {
  case record(UpdateRequest, [Ref], seen: Int)
  case undo(Int?)
  case resolve(Int, keepingRecorded: Bool)

  /// Whether it is the same once more, said by somebody who didn't know of a row. Who knew of it may
  /// want the same recorded a second time.
  func isSame(as other: Wish, before row: Int) -> Bool {
    guard case .record(let request, let actions, _) = self else { return self == other }
    guard case .record(request, actions, let seen) = other else { return false }
    return seen < row
  }
}

/// A wish that may have been recorded: the register gave no answer that tells.
struct WishInDoubt: Sendable {
  let wish: Wish
  /// The council it was of.
  let council: String
  /// The newest of its rows, if it was.
  let head: Register.Mark
  /// Whether it was found and the person told so.
  var isTold = false

  /// - Returns: nil where it surely wasn't recorded, or is in doubt already.
  init?(_ wish: Wish, of council: String, _ refusal: RecordingRefusal) {
    guard case .register(let failure) = refusal, let head = failure.doubt?.head else { return nil }
    self.wish = wish
    self.council = council
    self.head = head
  }
}

extension Bookcase {
  /// The intent that the row in doubt belongs to, oldest first.
  mutating func foundSaved(_ doubtful: WishInDoubt) -> FoundSaved {
    let all = recorded(of: doubtful.council)
    guard let row = all.first(where: { $0.number == doubtful.head.number }) else {
      return FoundSaved([], isTakenBack: false)
    }
    let changes = all.filter { $0.intent == row.intent }
    let undone = Set(all.compactMap(\.undone))
    return FoundSaved(changes, isTakenBack: changes.allSatisfy { undone.contains($0.number) })
  }
}

extension RecordedChange {
  /// The number of the change that it takes back.
  fileprivate var undone: Int? { if case .undo(let number) = change { number } else { nil } }
}
