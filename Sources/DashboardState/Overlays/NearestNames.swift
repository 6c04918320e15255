extension [String] {
  /// The one or two that are most likely meant by a mistyped name, the likeliest first; none where
  /// nothing is like it.
  func nearest(to typed: String) -> [String] {
    let ranked = map { name in
      (name: name, distance: !typed.isEmpty && name.hasPrefix(typed) ? 0 : name.edits(to: typed))
    }
    let most = Swift.max(1, typed.count / 3)
    return ranked.filter { $0.distance <= most }.sorted { $0.distance < $1.distance }
      .prefix(2).map(\.name)
  }
}

extension String {
  /// How many characters have to be put in, taken out or changed to make the other of it.
  fileprivate func edits(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, character) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (other[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
