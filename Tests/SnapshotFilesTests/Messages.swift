import Testing

@testable import SnapshotFiles

/// What the reader says of a file of this content, the folder's path left out.
func messages(
  of text: String, named name: String = "2026-10-31.json"
) throws -> [String] {
  try messages(of: Array(text.utf8), named: name)
}

func messages(
  of bytes: [UInt8], named name: String = "2026-10-31.json"
) throws -> [String] {
  let folder = try TemporaryFolder()
  let file = try folder.write(bytes, to: name)
  let read = SnapshotReader.read(file: file)
  let hasError = read.diagnostics.contains { $0.severity == .error }
  #expect((read.snapshot == nil) == hasError)
  return shortened(read.diagnostics, folder.path)
}

/// The messages with the folder's path left out.
func shortened(_ diagnostics: [Diagnostic], _ folder: String) -> [String] {
  diagnostics.map { diagnostic in
    String(describing: diagnostic).split(separator: folder + "/").joined()
  }
}

/// A snapshot with these fields beside the three it must have, each on a line of its own.
func plan(_ fields: String...) -> String {
  let lines = [#""format": 1"#, #""council": "Fernshire""#, #""asAt": "2026-10-31""#] + fields
  return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
}

/// What the reader says of a plan of one action with these fields, which stands in line 5.
func messages(ofAction fields: String) throws -> [String] {
  let action = #"{ "ref": "A1", "title": "Write it", "# + fields + " }"
  return try messages(of: plan("\"actions\": [\n" + action + "]"))
}
