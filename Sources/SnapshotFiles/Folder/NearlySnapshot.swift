import CleanText
import ImprovementPlan

/// What a file that isn't named as a snapshot may have been meant to be, by its name alone.
enum NearlySnapshot {
  /// No snapshot: it has no name of one, or was put aside.
  case other
  /// A snapshot, whatever its day: its name ends in what is nearly `.json`, or has more behind that.
  case meant(Day?)
  /// A snapshot, if it is newer than all there are: its name is a day's, and beside a newer snapshot it would
  /// be a text, a backup or an export of that day.
  case meantIfNewest(Day)

  init(_ name: String) {
    let plain = NearlySnapshot.plain(name)
    let isUnfinished = NearlySnapshot.unfinished.contains(where: plain.hasSuffix)
    guard name.first != ".", isUnfinished || !SnapshotNames.isBeingWritten(plain) else {
      self = .other
      return
    }
    let day = Day(iso: plain.prefix(10))
    let rest = String(plain.dropFirst(10).filter { !$0.isWhitespace })
    let isAside = isUnfinished || SnapshotNames.isAside(plain)
    switch day {
    case _ where !isAside && NearlySnapshot.isMeant(plain, day): self = .meant(day)
    case let day? where !isAside && NearlySnapshot.isMisspelt(rest): self = .meant(day)
    case let day? where NearlySnapshot.isOfDay(rest): self = .meantIfNewest(day)
    default: self = .other
    }
  }

  /// A name in small Latin letters, whatever script they look like and however wide they are.
  private static func plain(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar in
      switch scalar.value {
      // Full-width forms of ASCII's, and other full stops.
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x2024, 0x3002, 0xFE52, 0xFF61: "." as Unicode.Scalar
      default: scalar
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(String(text).map { Likeness.lookalikes[$0] ?? $0 }).lowercased()
  }

  /// Every `.json`, and what begins as a day does and has more behind that.
  private static func isMeant(_ plain: String, _ day: Day?) -> Bool {
    plain.hasSuffix(".json") || day != nil && plain.contains("json")
      || plain.first?.isNumber == true && plain.contains(".json")
  }

  /// Whether what follows the day is `.json` with a letter left out, doubled, added or exchanged.
  private static func isMisspelt(_ rest: String) -> Bool {
    guard rest.first == "." else { return false }
    let ending = rest.dropFirst()
    return ["jsn", "jso", "jon", "son", "json", "josn", "jsno", "sjon"].contains { right in
      ending.hasPrefix(right) && ending.dropFirst(right.count).allSatisfy { $0 == "." }
    }
      || ending.count == 4 && zip(ending, "json").count { $0 != $1 } <= 1
  }

  /// Whether nothing follows the day but the ending of a text, or of what was put aside.
  private static func isOfDay(_ rest: String) -> Bool {
    var rest = rest[...]
    while let ending = (putAside + unfinished).first(where: rest.hasSuffix) {
      rest = rest.dropLast(ending.count)
    }
    let ending = rest.drop { $0 == "." }
    return ending.isEmpty || rest.first == "." && texts.contains(String(ending))
  }

  private static let putAside = ["~", ".bak", ".orig", ".old"]
  /// As programs name what they haven't copied or loaded to its end.
  private static let unfinished = [
    ".crdownload", ".download", ".filepart", ".part", ".partial", ".tmp",
  ]
  private static let texts: Set = ["js", "json", "text", "txt", "xml", "yaml", "yml"]
}
