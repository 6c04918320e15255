package import DashboardState
package import PlainPages

/// Types lines in plain mode, which has no terminal here: it answers as the program does.
package struct PlainDriver {
  package private(set) var board: DashboardDriver
  package private(set) var talk = Talk()
  /// What the last line was answered with.
  package private(set) var said: [String]
  /// All that was said and typed, as it stands on paper.
  package private(set) var session: [String]

  package init(_ board: DashboardDriver) {
    self.board = board
    said = talk.opening(of: board.state)
    session = said
  }

  /// Types lines, and takes the answer to each.
  package mutating func type(_ lines: String...) { for line in lines { answer(line) } }

  /// What stands before the next line.
  package var prompt: String { talk.prompt(in: board.state) }

  /// Lets the register be looked at, as the program does when its watch wakes it.
  package mutating func lookAtRegister() {
    overhear([board.newsOfRegister()].compactMap(\.self))
  }

  /// Lets something happen elsewhere.
  package mutating func overhear(_ events: Event...) { overhear(events) }

  private mutating func overhear(_ events: [Event]) {
    said = talk.overhear(events, &board)
    session += said
  }

  private mutating func answer(_ line: String) {
    session.append(prompt + line)
    let saved = board.screensWhileRecording.count
    said = talk.hear(line, &board)
    // Said before the disk is waited for.
    if board.screensWhileRecording.count > saved { session.append("Saving…") }
    session += said
  }
}

extension DashboardDriver: EventTaker {}
