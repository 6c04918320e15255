import FoundationEssentials
import Glibc
import LocaleText
import WholeFiles

/// The bytes of a text file, or the one reason why there are none.
enum FileBytes {
  /// The largest file that is read, in bytes.
  static let largest = 256 << 20

  /// Reads a whole file, which must be valid UTF-8; a byte order mark is left out.
  ///
  /// - Parameter content: what is expected in it, said of an empty one.
  static func read(
    _ file: String, for content: String = "a snapshot"
  ) -> Result<(bytes: [UInt8], hasMark: Bool), FileFault> {
    if let fault = fault(before: file) { return .failure(fault) }
    var bytes: [UInt8]
    do { bytes = [UInt8](try Data(contentsOf: URL(filePath: file))) } catch {
      let cause = (error as? CocoaError)?.underlying as? POSIXError
      return .failure(
        cause.map { FileFault(code: $0.code.rawValue) }
          ?? FileFault(found: "no way to read it", expected: "a file to read", isOfSystem: true))
    }
    if let fault = fault(in: bytes, content) { return .failure(fault) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { bytes.removeFirst(3) }
    return .success((bytes, hasMark))
  }

  /// The same; nil where there is no file, nor a link in its place.
  static func readIfThere(_ file: String) -> Result<(bytes: [UInt8], hasMark: Bool), FileFault>? {
    isAbsent(file) ? nil : read(file)
  }

  /// Whether nothing is there for certain: a link that leads nowhere is something.
  static func isAbsent(_ file: String) -> Bool {
    var status = stat()
    return lstat(file, &status) != 0 && errno == ENOENT
  }

  /// What a file begins with, as far as it is UTF-8; nil where it can't be read.
  static func head(of file: String, atMost most: Int) -> [UInt8]? {
    guard fault(before: file) == nil else { return nil }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = Glibc.read(descriptor, &bytes, most)
    guard count >= 0 else { return nil }
    let head = bytes.prefix(count)
    return Array(head.prefix(UTF8Check.firstInvalid(in: Array(head)) ?? count))
  }

  /// What is wrong before the file is opened: a pipe or a device would never end.
  private static func fault(before file: String) -> FileFault? {
    var status = stat()
    guard stat(file, &status) == 0 else {
      var fault = FileFault(code: errno)
      if errno == ENOENT, !isAbsent(file) { fault.found = "a link that leads nowhere" }
      return fault
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return FileFault(found: "a folder", expected: "a snapshot file")
    default: return FileFault(found: "a device or a pipe", expected: "a snapshot file")
    }
    guard status.st_size <= largest else {
      return FileFault(
        found: "a file of \(status.st_size >> 20) MiB", expected: "at most \(largest >> 20) MiB")
    }
    return access(file, R_OK) == 0 ? nil : FileFault(code: errno)
  }

  private static func fault(in bytes: [UInt8], _ content: String) -> FileFault? {
    if bytes.isEmpty { return FileFault(found: "an empty file", expected: content) }
    if let start = UTF8Check.firstInvalid(in: bytes) {
      return FileFault(
        line: bytes[..<start].count { $0 == 0x0A } + 1,
        found: "a byte that is not UTF-8, at byte \(start)", expected: "text in UTF-8")
    }
    return nil
  }
}

/// Why a file could not be read at all.
struct FileFault: Error, Equatable {
  var line: Int?
  var found: String
  var expected: String
  /// Whether it says nothing of the file: the system couldn't read it, now or ever.
  var isOfSystem = false
}

extension FileFault {
  static let noSuchFile = "no such file"

  /// The reason behind an error number of the system.
  init(code: CInt, expected: String = "a file to read") {
    self.expected = expected
    isOfSystem = code != ENOENT && code != ENOTDIR
    switch code {
    case ENOENT: found = FileFault.noSuchFile
    case ENOTDIR: found = "a file where its path says there is a folder"
    case ELOOP: found = "links that lead in a circle"
    case EACCES: found = "no permission to read it"
    case ENAMETOOLONG: found = "a name that is too long"
    default: found = "no way to read it: \(DiskFault(code).words)"
    }
  }
}
