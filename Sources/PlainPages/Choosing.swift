import DashboardState

/// Which of some named values a person means: by number, by letter, or by words of one alone.
func chosen(
  _ typed: String, among options: [(key: Character, words: String)]
) -> Int? {
  if let number = Int(typed) { return options.indices.contains(number - 1) ? number - 1 : nil }
  if typed.count == 1 {
    return options.firstIndex { $0.key == typed.first }
      ?? options.firstIndex { $0.key.lowercased() == typed.lowercased() }
  }
  let sought = typed.lowercased()
  if let exact = options.firstIndex(where: { $0.words.lowercased() == sought }) { return exact }
  let found = options.indices.filter { options[$0].words.lowercased().contains(sought) }
  return found.count == 1 ? found[0] : nil
}

/// Yes or no, as people type it; nil for anything else.
func answer(_ typed: String) -> Bool? {
  switch typed.lowercased() {
  case "yes", "y": true
  case "no", "n": false
  default: nil
  }
}
