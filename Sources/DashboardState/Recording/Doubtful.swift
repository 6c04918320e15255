package import Listings

/// What was to be recorded and may have been; it is looked for before anything else is recorded.
enum Doubtful: Equatable, Sendable {
  /// As it was when it was asked for.
  case form(UpdateForm)
  case question(Question)

  init?(_ overlay: Overlay?) {
    switch overlay {
    case .update(let form)?: self = .form(form)
    case .confirm(let question)?: self = .question(question)
    case .filter?, .goTo?, .help?, .slides?, nil: return nil
    }
  }

  /// Whether a form asks for this, or did before more was typed.
  func isOf(_ form: UpdateForm) -> Bool {
    if case .form(let own) = self { own.isSame(as: form) } else { false }
  }

  /// Whether it was asked for from here, or from what this was before more was typed.
  func isFrom(_ overlay: Overlay?) -> Bool {
    if case .update(let form)? = overlay { isOf(form) } else { self == Doubtful(overlay) }
  }

  /// Whether all that a form has is in this.
  func isAll(of form: UpdateForm) -> Bool {
    guard case .form(let own) = self, own.isSame(as: form), form.rest == nil else { return false }
    return own.subject == form.subject && own.fields.map(\.content) == form.fields.map(\.content)
  }
}

/// What became of something that was in doubt, once it was looked for.
package enum EndOfDoubt: Equatable, Sendable {
  case saved(FoundSaved)
  case notSaved
  /// It still can't be told.
  ///
  /// - Parameter row: the number by which it can be looked for.
  case cannotTell(row: Int)
}

extension DashboardState {
  /// What is said at the end of what was asked for last and was in doubt; empty where nothing was.
  package func words(at end: EndOfDoubt?) -> [String] {
    switch end {
    case .saved(let found)?: [words(of: found)]
    case .notSaved?: ["What was in doubt is not saved"]
    case .cannotTell(let row)?:
      ["Can't tell whether the last change was saved: board history shows row \(row) if it was"]
    case nil: doubtful == nil ? [] : ["Can't tell whether the last change was saved"]
    }
  }

  func words(of found: FoundSaved) -> String {
    if found.isTakenOut { return "Saved, which was in doubt; what it said was taken out since" }
    let since = found.isTakenBack ? ", and was taken back since" : ""
    return savedWords(found.changes) + ", which was in doubt" + since
  }

  /// What was typed and is lost where the program ends now, in sentences: neither recorded nor in doubt.
  package var lostWords: [String] {
    let form: UpdateForm? = if case .update(let open)? = overlay { open } else { nil }
    let isLost = form.map { $0.isTouched && doubtful?.isAll(of: $0) != true } == true
    return (isLost ? ["What was typed of the form is not saved"] : [])
      + (unsavedDrafts.map { ["Not saved: \($0)"] } ?? [])
  }
}
