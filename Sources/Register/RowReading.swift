import ImprovementPlan

extension RegisterRow {
  /// What a row of version 1 is: its body has its columns.
  func entryOfVersionOne(_ number: Int) throws(UnfitRow) -> ProvedRow {
    guard let body else { return .emptied(EmptiedRow(number: number, envelope: nil)) }
    guard let stored = StoredRow(hashedBytes: body, hash: hash), stored.text(.previous) == previous
    else { throw UnfitRow("it is not the columns of a row") }
    do throws(UnreadableColumn) {
      return .change(try RecordedChange(stored.cleaned))
    } catch {
      throw UnfitRow(error.words)
    }
  }

  /// What a row with an envelope is.
  func entry(_ envelope: Envelope) throws(UnfitRow) -> ProvedRow {
    let value = try bodyValue()
    if envelope.kind == redactionKind { return .redaction(try Redaction(envelope, body: value)) }
    guard let value else {
      return .emptied(EmptiedRow(number: envelope.number, envelope: envelope))
    }
    guard envelope.subject.kind == actionSubject, ActionChange.Kind(named: envelope.kind) != nil
    else { return .unknown(envelope) }
    return .change(try RecordedChange(envelope, body: value))
  }

  private func bodyValue() throws(UnfitRow) -> PlainValue? {
    guard let body else { return nil }
    guard let value = PlainValue(form: body) else {
      throw UnfitRow("body", expected: "JSON in the form that rows have")
    }
    return value
  }
}
