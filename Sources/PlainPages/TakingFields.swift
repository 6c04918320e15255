import DashboardState
import ImprovementPlan
import Keyboard
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
    guard line == "-" || understood(board.state) else {
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
      press(.character(options[index].key), on: &board)
      return true
    }
    return false
  }

  /// A meeting's ref, or its number in the list that `help` reads.
  mutating func takeMeeting(
    _ line: String, _ field: FormField, _ board: inout some EventTaker
  ) -> Bool {
    guard !line.asksForHelp else {
      reply = board.state.meetingLines
      return false
    }
    let held = board.state.heldMeetings
    let isRef = board.state.plan.snapshot.meeting(Ref(line)) != nil
    guard let number = Int(line), !held.isEmpty, !isRef else {
      return takeText(line, field, &board)
    }
    guard held.indices.contains(number - 1) else {
      reply = [noNumber(number, of: held.count)]
      return false
    }
    return takeText(held[number - 1].ref.text, field, &board)
  }

  /// Says which day was meant; false where none was.
  private mutating func understood(_ state: DashboardState) -> Bool {
    guard let day = state.form?.focused?.day(today: state.today) else {
      reply = ["That is no date: \(DateWords.expected); cancel leaves the form"]
      return false
    }
    reply = [DateWords.words(day)]
    return true
  }

  mutating func write(_ text: String, _ board: inout some EventTaker) {
    press(.end, .ctrl("u"), on: &board)
    if !text.isEmpty { press(.paste(text), on: &board) }
  }
}

extension DashboardState {
  /// The meetings of the board that an approval can be of, the newest first.
  fileprivate var heldMeetings: [Meeting] {
    let held = plan.snapshot.meetings.filter { meeting in
      meeting.body == .improvementBoard && meeting.date.map { $0 <= today } == true
    }
    return held.sorted { ($0.date ?? today) > ($1.date ?? today) }
  }

  fileprivate var meetingLines: [String] {
    guard !heldMeetings.isEmpty else {
      return ["The plan has no meeting of the board that was held; leave it empty"]
    }
    return heldMeetings.enumerated().map { index, meeting in
      let words = [meeting.ref.text, meeting.date?.medium, meeting.title].compactMap(\.self)
      return "\(index + 1). \(words.joined(separator: ", "))"
    }
  }
}
