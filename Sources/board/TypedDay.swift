import App
import ArgumentParser
import ImprovementPlan

/// A day of the command line, written as the form takes it.
struct TypedDay {
  let day: Day
  private let typed: String

  /// - Parameter side: where a day without a year lies.
  private init(_ typed: String, _ side: DateWords.Side) throws {
    let dates = DateWords(today: Surroundings.ofProgram().today, side: side)
    guard let day = dates.day(typed) else {
      let end =
        dates.slip(typed) == nil
        ? ", expected a day such as \(DateWords.examples)" : "; \(dates.problem(typed))"
      throw ValidationError("found “\(typed)”\(end)")
    }
    self.day = day
    self.typed = typed
  }

  /// Reads a day that lies ahead where its year isn't said: a due date.
  static func ahead(_ typed: String) throws -> TypedDay { try TypedDay(typed, .ahead) }

  /// Reads a day that lies behind where its year isn't said: a data date, an approval.
  static func behind(_ typed: String) throws -> TypedDay { try TypedDay(typed, .behind) }

  /// Says which day was understood, where more than one way leads to it.
  ///
  /// - Parameter option: what the day was given to.
  func tell(_ option: String) {
    if typed != day.iso { sayError(["\(option): \(DateWords.words(day))"]) }
  }
}
