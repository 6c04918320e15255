import CleanText

/// A column of the table `change`, in the table's order; the hash goes over all but itself.
package enum ChangeColumn: Int, CaseIterable, Sendable {
  case number, intent, at, login, role, council, action, basis, kind, was, now, why,
    evidenceKind, evidenceDate, approvedBy, approvedOn, meeting, undoes, previous, hash

  package static let count = allCases.count

  /// What the table calls it.
  package var name: String {
    switch self {
    case .evidenceKind: "evidence_kind"
    case .evidenceDate: "evidence_date"
    case .approvedBy: "approved_by"
    case .approvedOn: "approved_on"
    default: "\(self)"
    }
  }
}

/// What a column of a row may hold.
package enum StoredValue: Equatable, Sendable {
  case null
  case number(Int)
  case text(String)
}

/// A row as it stands in the file: a value for each column.
package struct StoredRow: Equatable, Sendable {
  package private(set) var values = [StoredValue](repeating: .null, count: ChangeColumn.count)

  package init() {}

  package init(values: [StoredValue]) {
    self.values = values
  }

  package subscript(column: ChangeColumn) -> StoredValue {
    get { values[column.rawValue] }
    set { values[column.rawValue] = newValue }
  }

  package func text(_ column: ChangeColumn) -> String? {
    guard case .text(let text) = self[column] else { return nil }
    return text
  }

  package func number(_ column: ChangeColumn) -> Int? {
    guard case .number(let number) = self[column] else { return nil }
    return number
  }

  package mutating func set(_ column: ChangeColumn, _ text: String?) {
    self[column] = text.map { .text($0) } ?? .null
  }

  /// The row with every text fit to show.
  package var cleaned: StoredRow {
    StoredRow(
      values: values.map { value in
        guard case .text(let text) = value else { return value }
        return .text(text.cleaned)
      })
  }

  /// The hash that belongs to the row's other columns; docs/register.md has its form.
  package var rightHash: String { hexadecimalSHA256(of: hashedBytes) }
}
