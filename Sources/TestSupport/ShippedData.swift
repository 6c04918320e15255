/// The data that come with the program.
package enum ShippedData {
  /// The folder, found from where this file lies.
  package static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    + "/data"

  package static let councils = [
    "bury", "fernshire", "manchester", "telford-and-wrekin", "tower-hamlets", "worcestershire",
  ]
}
