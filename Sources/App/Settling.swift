import DashboardState
import Glibc
import Keyboard

/// Whether a key answers what is asked: it does where the question could be read before, and where it is
/// pressed alone. Keys of a pasted text and those of a key held down come close to each other.
struct Settling {
  /// What was drawn and can't be answered yet.
  private var question: AskedQuestion?
  /// When it was drawn, in milliseconds of the clock that nobody sets.
  private var drawnAt = 0
  /// When the last key came.
  private var pressedAt = 0
  /// A key that says yes, if no other follows right behind it.
  private var answer: (key: Key, question: AskedQuestion)?

  /// Takes note of what was drawn just now.
  mutating func follow(_ state: DashboardState) {
    defer { question = state.unsettledQuestion }
    if let new = state.unsettledQuestion, new != question { drawnAt = millisecondsNow() }
  }

  /// How long until something comes of the time alone; nil where nothing does.
  var millisecondsLeft: Int32? {
    guard answer == nil else { return left(of: timeAlone, since: pressedAt) }
    return question.map { left(of: $0.timeToRead, since: drawnAt) }
  }

  /// What keys come to that came just now.
  mutating func events(for keys: [Key], in state: DashboardState) -> [Event] {
    let isApart = left(of: timeAlone, since: pressedAt) == 0
    let all = (answer.map { [$0.key] } ?? []) + keys
    (answer, pressedAt) = (nil, millisecondsNow())
    guard let asked = state.question, asked.isToBeAnswered, all.contains(where: state.saysYes)
    else { return (isOver ? [.settled] : []) + all.map(Event.pressed) }
    guard let key = all.first, all.count == 1, isApart, question == nil || isOver else {
      // What was asked has to be read anew.
      question = nil
      return [.hurried] + all.map(Event.pressed)
    }
    answer = (key, asked)
    return []
  }

  /// What the time that passed comes to.
  mutating func eventsOfTime(in state: DashboardState) -> [Event] {
    guard let (key, asked) = answer else { return isOver ? [.settled] : [] }
    guard millisecondsLeft == 0 else { return [] }
    answer = nil
    return (state.question == asked ? [.settled] : []) + [.pressed(key)]
  }

  /// Whether a question was drawn that by now can be answered.
  private var isOver: Bool { question.map { left(of: $0.timeToRead, since: drawnAt) } == 0 }
}

extension AskedQuestion {
  /// The milliseconds until it can have been read; of a form, more than lies between two keys of a text
  /// that comes in pieces, and less than a person needs to press one.
  fileprivate var timeToRead: Int { isToBeAnswered ? 300 : 100 }
}

/// The milliseconds before and behind a key that is pressed alone; keys held down are sent again sooner.
private let timeAlone = 120

private func left(of time: Int, since start: Int) -> Int32 {
  Int32(clamping: max(0, start + time - millisecondsNow()))
}

private func millisecondsNow() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
