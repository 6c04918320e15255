import DashboardState
import ImprovementPlan
import Listings

// What a line comes to in a field: each is false where the field is asked for again, and says why.

extension Talk {
  mutating func takeText(
    _ line: String, _ field: FormField, _ board: inout some EventTaker
  ) -> Bool {
    write(line == "-" ? "" : line, &board)
    let taken = board.state.form?.focused?.typed ?? ""
    guard line == "-" || taken.count >= line.count else {
      reply = ["That is too long: \(taken.count) of \(line.count) characters would be kept"]
      write(field.typed ?? "", &board)
      return false
    }
    return true
  }

  mutating func takeDate(
    _ line: String, _ field: FormField, _ board: inout some EventTaker
  ) -> Bool {
    guard !line.asksForHelp else {
      reply = field.helpLines
      return false
    }
    write(line == "-" ? "" : line, &board)
    guard line == "-" || understood(line, board.state) else {
      // What was no date must not be what an empty line keeps.
      write(field.typed ?? "", &board)
      return false
    }
    return true
  }

  mutating func takeChoice(
    _ line: String, _ field: FormField, among options: [FormField.Option],
    _ board: inout some EventTaker
  ) -> Bool {
    switch Meant(line, among: options.map(\.named)) {
    case _ where line.asksForHelp: reply = field.helpLines + field.optionLines
    case .several(let found): reply = unchosen(line, among: found)
    case .none: reply = unchosen(line)
    case .one(let index):
      take(.filled(.option(index)), &board)
      return true
    }
    return false
  }

  /// A meeting's ref, or its number in the list that `help` reads. What is both, of two meetings, is said
  /// again with the word of the one that is meant: `ref 2`, `number 2`.
  mutating func takeMeeting(
    _ line: String, _ field: FormField, _ board: inout some EventTaker
  ) -> Bool {
    guard !line.asksForHelp else {
      reply = board.state.meetingLines
      return false
    }
    let held = board.state.heldMeetings
    let words = line.split(separator: " ").map(String.init)
    let written =
      words.count == 2 && Int(words[1]) != nil
      && ["ref", "number"].contains(words[0].lowercased())
    let text = written ? words[1] : line
    let isRef = board.state.plan.snapshot.meeting(Ref(text)) != nil
    let isNumber = Int(text).map { held.indices.contains($0 - 1) } == true
    if !written, isRef, isNumber, let number = Int(text), held[number - 1].ref != Ref(text) {
      reply = board.state.meetingQuestion(text, number: held[number - 1])
      return false
    }
    let asksForNumber = written ? words[0].lowercased() == "number" : !isRef
    guard let number = Int(text), !held.isEmpty, asksForNumber else {
      return takeText(text, field, &board)
    }
    guard held.indices.contains(number - 1) else {
      reply = [noNumber(number, of: held.count)]
      return false
    }
    return takeText(held[number - 1].ref.text, field, &board)
  }

  /// Says which day was meant; false where none was.
  private mutating func understood(_ line: String, _ state: DashboardState) -> Bool {
    guard let day = state.form?.focused?.day(today: state.today) else {
      let problem = DateWords(today: state.today, side: .ahead).problem(line)
      reply = ["That is no date: \(problem); cancel leaves the form"]
      return false
    }
    reply = [DateWords.words(day)]
    return true
  }

  mutating func write(_ text: String, _ board: inout some EventTaker) {
    take(.filled(.text(text)), &board)
  }
}

extension DashboardState {
  /// The meetings of the board that an approval can be of, the newest first.
  fileprivate var heldMeetings: [Meeting] {
    plan.snapshot.meetingsOfBoard(until: today)
  }

  /// Which of two meetings is meant: the one of this ref, or the one of this number in the list.
  fileprivate func meetingQuestion(_ text: String, number meeting: Meeting) -> [String] {
    let ofRef = plan.snapshot.meeting(Ref(text))
    return [
      "“\(text)” can mean more than one thing here:",
      "ref \(text): \(ofRef.map(meetingWords) ?? text)", "number \(text): \(meetingWords(meeting))",
    ]
  }

  private func meetingWords(_ meeting: Meeting) -> String {
    [meeting.ref.text, meeting.date?.medium, meeting.title].compactMap(\.self)
      .joined(separator: ", ")
  }

  fileprivate var meetingLines: [String] {
    guard !heldMeetings.isEmpty else {
      return ["The plan has no meeting of the board that was held; leave it empty"]
    }
    return heldMeetings.enumerated().map { index, meeting in
      "\(index + 1). \(meetingWords(meeting))"
    }
  }
}
