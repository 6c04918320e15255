import FoundationEssentials
import Glibc
import LocaleText

/// A text in a file that nobody else can read, in a folder of its own, where an editor may leave
/// what it likes beside it.
struct Draft {
  let file: String
  let folder: String

  /// - Returns: nil where no such file can be made.
  init?(holding text: String, in temporaryFolder: String) {
    var template = Array((temporaryFolder + "/board-XXXXXX").utf8CString)
    // Readable by the owner alone, and made by this call: no other can have put it there.
    guard mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    file = folder + "/text.txt"
    guard Draft.write(text + "\n", toNewFile: file) else {
      remove()
      return nil
    }
  }

  /// What the file holds now; nil where it can't be read.
  ///
  /// - Throws: why that is no text somebody wrote.
  func text() throws(UnusableDraft) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int
    else { return nil }
    guard size <= 1 << 20 else { throw UnusableDraft(words: "the text has more than 1 MiB") }
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    do throws(UnreadableText) { return try readText(data) } catch {
      throw UnusableDraft(words: "line \(error.line): \(error)")
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func write(_ text: String, toNewFile file: String) -> Bool {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
  }
}

/// Why nothing can be made of what an editor left.
struct UnusableDraft: Error {
  /// In a sentence without a full stop.
  let words: String
}
