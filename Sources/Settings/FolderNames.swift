import Glibc

/// Why a folder couldn't be listed to its end: an `errno`.
struct ListingFault: Error, Equatable {
  let code: Int32
}

/// The names of what is in a folder, sorted, `.` and `..` left out; what is no UTF-8 of a name is
/// replaced.
func namesInFolder(_ path: String) throws(ListingFault) -> [String] {
  guard let folder = opendir(path) else { throw ListingFault(code: errno) }
  defer { closedir(folder) }
  return try names(from: { readdir(folder) }).sorted()
}

/// Takes names until there are no more.
///
/// - Parameter next: as `readdir`, nil at the end and at an error, which `errno` alone tells apart.
func names(
  from next: () -> UnsafeMutablePointer<dirent>?
) throws(ListingFault) -> [String] {
  var names: [String] = []
  while true {
    errno = 0
    guard let entry = next() else {
      guard errno == 0 else { throw ListingFault(code: errno) }
      return names
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
}
