import DashboardState

extension Message {
  /// The message where it names a key that no line can be: the word that does the same stands for it.
  var inWords: String {
    spoken(text).replacing("Enter, then X, lists", with: "open, then conflicts, lists")
      .replacing("; Enter leads", with: "; open leads")
  }

  /// The message of a form, whose keys the prompt says in words.
  var withoutKeys: String {
    let text = spoken(text)
    let keys = text.firstRange(of: "; Enter ") ?? text.firstRange(of: ": Enter ")
    return keys.map { String(text[..<$0.lowerBound]) } ?? text
  }
}
