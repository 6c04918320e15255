extension RequestedUpdate {
  var ratingChange: ActionChange? {
    let before = action.override?.rating
    switch request.rating {
    case nil: return nil
    case .byDates: return before == nil ? nil : .rating(from: before, to: nil)
    case .to(let id): return before == id ? nil : .rating(from: before, to: id)
    }
  }

  var ratingObjections: [Objection] {
    guard let wish = request.rating else { return [] }
    if isCompleteAfter {
      return [Objection(.rating, "complete work is rated complete; it can't be rated otherwise")]
    }
    switch wish {
    case .byDates: return byDatesObjections
    case .to(let id): return objections(toRating: id)
    }
  }

  private var byDatesObjections: [Objection] {
    if action.override != nil { return [] }
    return [Objection(.rating, "the rating is what the dates say already")]
  }

  private func objections(toRating id: String) -> [Objection] {
    let settable = plan.scheme.settableRatings(for: stateAfter)
    guard let rating = settable.first(where: { $0.id == id }) else {
      return [unknown(id, settable)]
    }
    guard id != action.override?.rating else { return [] }
    if id == derivedAfter?.id { return [derivedObjection] }
    return [missingReason(for: rating), missingRecovery(for: rating)].compactMap { $0 }
  }

  private func unknown(_ id: String, _ settable: [Rating]) -> Objection {
    let known = plan.scheme.ratings.contains { $0.id == id }
    let fault =
      known
      ? "\(id) is not for work that is \(stateAfter?.words ?? PlanWords.notReported)"
      : "\(id) is no rating of this plan"
    return Objection(
      .rating, "\(fault); expected " + settable.map(\.id).joined(separator: ", "))
  }

  /// What the dates would say after the update.
  private var derivedAfter: Rating? {
    var after = action
    after.lifecycle = stateAfter
    if let due = request.due, request.approval != nil || action.due == nil { after.due = due }
    return after.derivedRating(in: plan.scheme, asAt: plan.asAt)
  }

  private var derivedObjection: Objection {
    let advice =
      action.override == nil
      ? "nothing needs to be set" : "to end the rating that was set, go by the dates again"
    return Objection(.rating, "that is what the dates say; \(advice)")
  }

  private func missingReason(for rating: Rating) -> Objection? {
    if request[.reason] != nil { return nil }
    return Objection(.text(.reason), "rating it \(rating.words) against the dates needs a reason")
  }

  private func missingRecovery(for rating: Rating) -> Objection? {
    guard rating.needsRecovery else { return nil }
    guard request[.recovery] == nil, action.recovery == nil else { return nil }
    return Objection(
      .text(.recovery), "\(rating.words) needs a recovery action: what is being done")
  }
}

extension Rating {
  /// Letter and word: "R over a month late".
  var words: String { "\(letter) \(word)" }

  /// Amber and red, by their tone.
  var needsRecovery: Bool { tone == .caution || tone == .bad }
}
