import DashboardState

extension Message {
  /// The message of a form, whose keys the prompt says in words.
  var withoutKeys: String {
    let text = spoken(text)
    let keys = text.firstRange(of: "; Enter ") ?? text.firstRange(of: ": Enter ")
    return keys.map { String(text[..<$0.lowerBound]) } ?? text
  }
}
