/// The modules a Swift source imports, submodules and single declarations by their module's name.
func modulesImported(by source: String) -> Set<String> {
  let statement =
    #/(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)/#
  let statements = source.split { $0.isNewline || $0 == ";" }
  return Set(
    statements.compactMap { line in
      line.drop { $0.isWhitespace }.prefixMatch(of: statement).map { String($0.1) }
    })
}
