import ImprovementPlan

/// The two tables beside the councils' folders, by their files' names.
enum TableName: String, CaseIterable {
  case bankHolidays = "bank-holidays.csv"
  case englandFigures = "england-figures.csv"

  /// What the table lists.
  var content: String {
    switch self {
    case .bankHolidays: "England's bank holidays"
    case .englandFigures: "England's figures"
    }
  }

  /// The table that a file's name nearly is: but for capitals, signs, digits, another ending, a word more or
  /// a letter or two. None of the name itself, nor of what was put aside.
  init?(nearly name: String) {
    let small = name.lowercased()
    guard TableName(rawValue: name) == nil, name.first != ".", !SnapshotNames.isAside(small) else {
      return nil
    }
    let letters = TableName.stem(of: small).filter(\.isLetter)
    let near = TableName.allCases.first { table in
      let own = TableName.stem(of: table.rawValue).filter(\.isLetter)
      return letters.contains(own)
        || abs(letters.count - own.count) < 3 && Spelling.edits(Array(letters), Array(own)) < 3
    }
    guard let near else { return nil }
    self = near
  }

  /// A name without the endings that a table's file can have.
  private static func stem(of name: String) -> Substring {
    var stem = Substring(name)
    while let ending = endings.first(where: stem.hasSuffix) { stem = stem.dropLast(ending.count) }
    return stem
  }

  private static let endings = [
    ".csv", ".txt", ".tsv", ".xls", ".xlsx", ".ods", ".json", ".gz", ".zip", " ",
  ]
}
