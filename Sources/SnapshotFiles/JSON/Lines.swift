/// Where the lines of a text start.
struct Lines {
  private let starts: [Int]

  init(of bytes: [UInt8]) {
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The line a byte stands on, counted from 1.
  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The byte's place in its line, counted from 1.
  func column(ofByte offset: Int) -> Int { offset - starts[line(ofByte: offset) - 1] + 1 }
}
