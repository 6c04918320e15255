extension Snapshot {
  /// The board that work is counted to which will be late at it: the first after the day that lateness is
  /// judged on. In words "the next board", where it is that from today too; else by its day.
  public func boardAhead(ofDayJudged judged: Day, today: Day) -> (day: Day, words: String)? {
    guard let board = nextBoard(onOrAfter: judged + 1)?.date else { return nil }
    let isNext = board == nextBoard(onOrAfter: max(today, judged + 1))?.date
    return (board, isNext ? "the next board" : "the board of \(board.medium)")
  }

  /// When the board meets next, in a few words: "board in 12 days". Where no day ahead is known,
  /// its rhythm: "board every six weeks, next date not set"; else the last board known:
  /// "last board 17 Oct 2017"; else "no board date set".
  public func nextBoardWords(from today: Day) -> String {
    if let next = nextBoard(onOrAfter: today)?.date {
      return "board \(PlanWords.until(next, from: today))"
    }
    let boards = meetings.filter { $0.body == .improvementBoard }
    if let rhythm = boards.first(where: { $0.date == nil && $0.when != nil })?.when {
      return "board \(rhythm.firstClause), next date not set"
    }
    let last = boards.compactMap(\.date).max()
    return last.map { "last board \($0.medium)" } ?? "no board date set"
  }
}

extension String {
  /// Up to the first semicolon: what follows it in a source's words is a remark.
  fileprivate var firstClause: String { String(prefix { $0 != ";" }) }
}
