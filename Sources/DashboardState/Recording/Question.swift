/// Something that is done only when a second key says so.
package struct Question: Equatable, Sendable {
  package let title: String
  /// What Enter does: "takes it back".
  package let answer: String
  /// What it comes to.
  package let sentences: [String]
  /// What Enter asks for.
  let effect: Effect
}
