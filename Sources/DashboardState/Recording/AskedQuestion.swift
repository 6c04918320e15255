package import ImprovementPlan
package import Keyboard

/// What is before the person that an answer is waited for.
package enum AskedQuestion: Equatable, Sendable {
  /// Whether to do something.
  case confirm(Question)
  /// Whether to record a form, which has just come, or what is asked about it.
  case form([Ref], UpdateSubject?, about: [String])
  /// Whether to quit.
  case quit(String)

  /// Whether it is something to say yes to; else it is a form that waits to be filled in and saved.
  package var isToBeAnswered: Bool {
    if case .form(_, _, about: let questions) = self { return !questions.isEmpty }
    return true
  }
}

extension DashboardState {
  /// What is asked at this moment; nil where nothing is.
  package var question: AskedQuestion? {
    switch overlay {
    case .confirm(let question): .confirm(question)
    case .update(let form): .form(form.actions, form.subject, about: form.questions)
    case .filter, .goTo, .help, .slides, nil:
      asksAboutQuitting ? message.map { .quit($0.text) } : nil
    }
  }

  /// A question that was not yet on the screen when the last key came; nil where none is.
  package var unsettledQuestion: AskedQuestion? { isSettled ? nil : question }

  /// Whether a key would say yes to what is asked.
  package func saysYes(_ key: Key) -> Bool {
    switch question {
    case .quit: command(boundTo: key)?.id == .quit
    case .confirm, .form: key == .enter && question?.isToBeAnswered == true
    case nil: false
    }
  }
}

extension UpdateForm {
  /// What a second Enter says yes to.
  fileprivate var questions: [String] {
    problems.filter(\.isQuestion).map(\.words) + (isOvertaken ? meanwhile : [])
  }
}
