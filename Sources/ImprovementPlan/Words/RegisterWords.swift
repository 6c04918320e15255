extension RecordedChange {
  /// The change in a sentence, without who and when: "at risk → on track, “audit of 40 cases”".
  ///
  /// - Parameter undone: the change that an undo takes back.
  public func words(in scheme: Scheme, undone: RecordedChange? = nil) -> String {
    ""
  }

  /// Who, when and what: "18 Nov 14:02 head-of-safeguarding: in progress → complete, “signed off”".
  public func sentence(
    in scheme: Scheme, reference: Day, undone: RecordedChange? = nil
  ) -> String {
    "\(at.words(in: reference)) \(by.words): \(words(in: scheme, undone: undone))"
  }
}

extension Moment {
  /// Day and time: "18 Nov 14:02", with the year where it is another than the reference's.
  public func words(in reference: Day) -> String { "\(day.short(in: reference)) \(clock)" }
}
