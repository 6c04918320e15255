import CleanText
import ImprovementPlan

extension UpdateRequest {
  /// The same with every text fit for a screen and on one line; a text of nothing is left out.
  var cleaned: UpdateRequest {
    var request = self
    request.note = note.flatMap(tidy)
    request.texts = texts.compactMapValues(tidy)
    request.evidence = evidence.flatMap { evidence in
      tidy(evidence.text).map { Evidence(kind: evidence.kind, text: $0, date: evidence.date) }
    }
    request.approval = approval.map(\.cleaned)
    return request
  }
}

extension Approval {
  fileprivate var cleaned: Approval {
    var approval = self
    approval.by = tidy(by) ?? ""
    approval.meeting = meeting.flatMap { tidy($0.text).map { Ref($0) } }
    return approval
  }
}

/// A text on one line without spaces at its ends; nil where nothing is left.
private func tidy(_ text: String) -> String? {
  let line = text.cleaned.drop { $0 == " " }
  guard let last = line.lastIndex(where: { $0 != " " }) else { return nil }
  return String(line[...last])
}
