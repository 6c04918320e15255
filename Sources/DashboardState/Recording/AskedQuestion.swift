package import ImprovementPlan

/// What is before the person that an answer is waited for.
package enum AskedQuestion: Equatable, Sendable {
  /// Whether to do something.
  case confirm(Question)
  /// Whether to record a form, which has just come, or what is asked about it.
  case form([Ref], UpdateSubject?, about: [String])
  /// Whether to quit.
  case quit(String)
}

extension DashboardState {
  /// What is asked at this moment; nil where nothing is.
  var question: AskedQuestion? {
    switch overlay {
    case .confirm(let question): .confirm(question)
    case .update(let form): .form(form.actions, form.subject, about: form.questions)
    case .filter, .goTo, .help, .slides, nil:
      asksAboutQuitting ? message.map { .quit($0.text) } : nil
    }
  }

  /// A question that was not yet on the screen when the last key came; nil where none is.
  package var unsettledQuestion: AskedQuestion? { isSettled ? nil : question }
}

extension UpdateForm {
  /// What a second Enter says yes to.
  fileprivate var questions: [String] {
    problems.filter(\.isQuestion).map(\.words) + (isOvertaken ? meanwhile : [])
  }
}
