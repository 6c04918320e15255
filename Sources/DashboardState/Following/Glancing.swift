/// That the program looks every few seconds for what others did, because the system doesn't tell it as it
/// happens: what is shown can be that much behind.
package struct Glancing: Equatable, Sendable {
  /// In a few words: "the system has no file watch left".
  package let why: String
  package let seconds: Int

  package init(why: String, everySeconds seconds: Int) {
    self.why = why
    self.seconds = seconds
  }

  /// How much behind, on a line with other things: "others' changes show within 2 s".
  package var short: String { "others’ changes show within \(seconds) s" }

  /// How much behind, and why: "others' changes show within 2 seconds: the system has no file watch
  /// left".
  package var words: String { "others’ changes show within \(seconds) seconds: \(why)" }
}
