/// What the children are called whom a council looks after: the Department for Education says
/// *children looked after*, Ofsted *children in care*, and some councils *cared for children*.
public enum CareWording: String, Sendable, CaseIterable {
  case lookedAfter = "children looked after"
  case inCare = "children in care"
  case caredFor = "cared for children"

  /// A label with these children called so, whatever it called them: "Children looked after per
  /// 10,000" is "Children in care per 10,000".
  ///
  /// Only whole phrases are replaced. A name in capitals, as of a Children in Care Council, stays;
  /// so does what means something else, such as children in care proceedings. It is for labels, never
  /// for what somebody wrote or said.
  public func applied(to label: String) -> String {
    let phrase =
      #/\b(?:(child|children) (?:looked after|in care)|(?:looked[ -]after|cared[ -]for) (child|children))\b(?! (?:by|homes?|leavers?|orders?|placements?|proceedings)\b)/#
      .ignoresCase()
    return label.replacing(phrase) { match in
      let found = match.output.0
      let noun = match.output.1 ?? match.output.2 ?? found
      guard found.dropFirst().allSatisfy({ !$0.isUppercase }) else { return String(found) }
      let words = words(isOne: noun.lowercased() == "child")
      return found.first?.isUppercase == true ? words.capitalisedAtStart : words
    }
  }

  private func words(isOne: Bool) -> String {
    isOne ? rawValue.replacing("children", with: "child") : rawValue
  }
}

extension String {
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
