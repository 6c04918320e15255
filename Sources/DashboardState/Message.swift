/// A line for the person at the keyboard, kept until the next key.
package struct Message: Equatable, Sendable {
  /// What is so.
  package let said: String
  /// What a key does about it; nil where it asks for none.
  package let hint: Hint?
  package let isError: Bool

  package init(_ said: String, _ hint: Hint? = nil, isError: Bool = false) {
    self.said = said
    self.hint = hint
    self.isError = isError
  }

  /// What a key does about what is said.
  package enum Hint: Equatable, Sendable {
    /// Another sentence: "Enter looks for it first".
    case keys(String)
    /// What the message is about: "Your draft is back: Enter goes on with it".
    case meaning(String)
    /// What the key that was pressed does when it is pressed again: "quits".
    case again(String)
  }

  /// All of it, as a screen shows it.
  package var text: String {
    switch hint {
    case .keys(let keys)?: "\(said); \(keys)"
    case .meaning(let keys)?: "\(said): \(keys)"
    case .again(let deed)?: "\(said); the same again \(deed)"
    case nil: said
    }
  }
}
