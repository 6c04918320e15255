import CleanText

/// A column of the table `change`, in the table's order; the hash goes over all but itself.
enum ChangeColumn: String, CaseIterable {
  case number, intent, at, login, role, council, action, kind, was, now, why
  case evidenceKind = "evidence_kind"
  case evidenceDate = "evidence_date"
  case approvedBy = "approved_by"
  case approvedOn = "approved_on"
  case meeting, undoes, previous, hash

  /// Its place in the table.
  var place: Int { ChangeColumn.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// What a column of a row may hold.
enum StoredValue: Equatable {
  case null
  case number(Int)
  case text(String)
}

/// A row as it stands in the file: a value for each column.
struct StoredRow: Equatable {
  private(set) var values = [StoredValue](repeating: .null, count: ChangeColumn.allCases.count)

  init() {}

  init(values: [StoredValue]) {
    self.values = values
  }

  subscript(column: ChangeColumn) -> StoredValue {
    get { values[column.place] }
    set { values[column.place] = newValue }
  }

  func text(_ column: ChangeColumn) -> String? {
    guard case .text(let text) = self[column] else { return nil }
    return text
  }

  func number(_ column: ChangeColumn) -> Int? {
    guard case .number(let number) = self[column] else { return nil }
    return number
  }

  mutating func set(_ column: ChangeColumn, _ text: String?) {
    self[column] = text.map { .text($0) } ?? .null
  }

  /// The row with every text fit to show.
  var cleaned: StoredRow {
    StoredRow(
      values: values.map { value in
        guard case .text(let text) = value else { return value }
        return .text(text.cleaned)
      })
  }

  /// The hash that belongs to the row's other columns; docs/register.md has its form.
  var rightHash: String {
    var digest = Digest()
    for value in values.dropLast() {
      switch value {
      case .null: digest.take("-")
      case .number(let number): digest.takePrefixed(String(number))
      case .text(let text): digest.takePrefixed(text)
      }
    }
    return digest.finish()
  }
}

extension Digest {
  /// The length goes first, so that no text can pass for two, nor an empty one for none.
  fileprivate mutating func takePrefixed(_ text: String) {
    take("\(text.utf8.count):")
    take(text)
  }
}
