import DashboardState

extension Message {
  /// The message where a form or a question is open, whose prompt says in words what its keys do.
  var inAForm: String {
    switch hint {
    case .again?: spoken(text)
    case .keys?, .meaning?, nil: spoken(said)
    }
  }

  /// The message elsewhere: what is asked twice can be answered with yes.
  var inATalk: String {
    guard case .again(let deed)? = hint else { return spoken(text) }
    return spoken("\(said); yes, or the same again, \(deed)")
  }
}
