extension Snapshot {
  /// The decisions, the newest first; undated ones last, and equals in the plan's order.
  public var decisionsNewestFirst: [Decision] {
    decisions.enumerated()
      .sorted { left, right in
        let (l, r) = (left.element.date?.number ?? .min, right.element.date?.number ?? .min)
        return l == r ? left.offset < right.offset : l > r
      }
      .map(\.element)
  }
}
