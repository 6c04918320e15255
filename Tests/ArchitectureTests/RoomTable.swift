/// The table of rooms in `docs/architecture.md`, top to bottom.
struct RoomTable {
  struct Row {
    var room: String
    var imports: Set<String>
    var outside: Set<String>
  }

  var rows: [Row]

  /// Reads the rows whose first cell is a name in backquotes.
  init(markdown: String) {
    rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { String($0) }
      return Row(
        room: RoomTable.names(in: cells[0]).first ?? "",
        imports: cells.count > 2 ? RoomTable.names(in: cells[2]) : [],
        outside: cells.count > 3 ? RoomTable.names(in: cells[3]) : [])
    }
  }

  static func inTheDocument() throws -> RoomTable {
    RoomTable(markdown: try Clone.text(of: "docs/architecture.md"))
  }

  /// The names in a cell; a dash stands for none.
  private static func names(in cell: String) -> Set<String> {
    Set(cell.split { !($0.isLetter || $0.isNumber) }.map { String($0) })
  }
}
