import DashboardState
import Glibc

/// How long a question has been on the screen: no key that comes sooner than anybody could press one is
/// its answer.
struct Settling {
  private var question: AskedQuestion?
  /// When it was drawn, in milliseconds of the clock that nobody sets.
  private var drawnAt = 0

  /// Takes note of what was drawn just now.
  mutating func follow(_ state: DashboardState) {
    defer { question = state.unsettledQuestion }
    if let new = state.unsettledQuestion, new != question { drawnAt = millisecondsNow() }
  }

  /// Whether a question was drawn that by now can be answered.
  var isOver: Bool { millisecondsLeft == 0 }

  /// How long until it can; nil where nothing is waited for.
  var millisecondsLeft: Int32? {
    question.map { _ in Int32(clamping: max(0, drawnAt + settlingTime - millisecondsNow())) }
  }
}

/// More than lies between two keys of a text that is pasted, and less than a person needs to press one.
private let settlingTime = 5

private func millisecondsNow() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
