import FoundationEssentials

/// The data folder of this package, found from where this file lies.
let dataFolder =
  #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/data"

func contents(of file: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: file)))
}
