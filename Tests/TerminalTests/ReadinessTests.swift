import Glibc
import Testing

@testable import Terminal

@Suite struct `A sleep` {
  @Test func `ends when its time is over, and before it when there is something to read`() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    #expect(sleepUntilReady([ends[0]], atMost: 0) == nil)
    write(ends[1], "x", 1)
    #expect(sleepUntilReady([ends[0]], atMost: 0) == [.readable])
    #expect(sleepUntilReady([ends[0]]) == [.readable])
  }
}
