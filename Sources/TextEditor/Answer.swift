import Dispatch
import Glibc

/// Handed from a task to the thread that waits for it, with a descriptor to `poll` for it.
final class Answer<Value: Sendable>: @unchecked Sendable {
  /// Readable once the answer is there; -1 where no descriptor is to be had.
  let file: Int32
  private let writingEnd: Int32
  private let isThere = DispatchSemaphore(value: 0)
  // Written before the signal that ends the wait for it.
  private var value: Value?

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (file, writingEnd) = (ends[0], ends[1])
  }

  deinit {
    for end in [file, writingEnd] where end >= 0 { close(end) }
  }

  func give(_ value: Value) {
    self.value = value
    isThere.signal()
    _ = write(writingEnd, "!", 1)
  }

  /// The answer, waited for; once.
  func take() -> Value {
    isThere.wait()
    return value!
  }
}
