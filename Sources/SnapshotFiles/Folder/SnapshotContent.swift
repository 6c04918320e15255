import ImprovementPlan

/// What a file holds whose name doesn't tell it, as far as its beginning does.
enum SnapshotContent: Equatable {
  /// A snapshot, and the day it says that it is as at; nil where that isn't told near its beginning.
  case snapshot(Day?)
  /// Plainly something else.
  case other
  /// It can't be told: nothing is there yet, it is damaged, or it can't be read.
  case unknown

  init(ofFile file: String) {
    guard let start = FileBytes.head(of: file, atMost: 256),
      let first = start.firstIndex(where: { !SnapshotContent.blanks.contains($0) })
    else {
      self = .unknown
      return
    }
    guard start[first] == UInt8(ascii: "{") else {
      let isText = start[first] > 0x20 && !SnapshotContent.names("asAt", in: start[first...])
      self = isText ? .other : .unknown
      return
    }
    self.init(ofObject: FileBytes.head(of: file, atMost: 64 << 10) ?? start)
  }

  /// - Parameter head: what begins with a brace.
  private init(ofObject head: [UInt8]) {
    let bytes = head.starts(with: SnapshotContent.mark) ? Array(head.dropFirst(3)) : head
    let asAt = JSONParser.text(ofField: "asAt", in: bytes).flatMap { Day(iso: $0) }
    let council = JSONParser.text(ofField: "council", in: bytes)
    if asAt != nil && council != nil {
      self = .snapshot(asAt)
    } else if SnapshotContent.names("asAt", in: bytes[...])
      || SnapshotContent.names("council", in: bytes[...])
    {
      self = council == nil ? .unknown : .snapshot(nil)
    } else {
      // A snapshot says near its start whose it is: one that was cut off before that is short.
      self = bytes.count > 256 || SnapshotContent.isClosed(bytes) ? .other : .unknown
    }
  }

  /// Whether an object with something in it, or a text that is none of JSON, has come to its end.
  private static func isClosed(_ bytes: [UInt8]) -> Bool {
    let signs = bytes.filter { !blanks.contains($0) }
    return signs.count > 2 && signs.last == UInt8(ascii: "}")
  }

  private static func names(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let sought = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: sought) }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]
}

extension SnapshotContent {
  var isSnapshot: Bool { if case .snapshot = self { true } else { false } }
}

extension SnapshotNames {
  /// The same with what the files hold whose names don't tell: one that plainly holds something else was not
  /// meant to be a snapshot, and one that holds a snapshot was, whatever its name.
  func judged(in folder: String, _ listing: FolderListing) -> SnapshotNames {
    let known = misnamed.filter { file in
      file.isSure || SnapshotContent(ofFile: folder + "/" + file.name) != .other
    }
    let named = Set(misnamed.map(\.name))
    let others = listing.names.filter { name in
      !named.contains(name) && !CouncilFolders.isHidden(name)
        && !SnapshotNames.isAside(name.lowercased()) && SnapshotNames.day(ofName: name) == nil
    }
    let found = others.flatMap { name -> [Misnamed] in
      listing.folders.contains(name)
        ? papers(in: folder, name) : [held(by: folder, name)].compactMap(\.self)
    }
    return SnapshotNames(days: days, misnamed: known + found)
  }

  /// A snapshot in a file of a name that has no sign of it; nil of one that is there by its own name, as an
  /// export is.
  private func held(by folder: String, _ name: String) -> Misnamed? {
    guard case .snapshot(let day) = SnapshotContent(ofFile: folder + "/" + name) else { return nil }
    if let day, days.contains(day) { return nil }
    return Misnamed(name: name, day: day)
  }

  /// Snapshots in a folder that is named as a newer day: they were to stand beside it.
  private func papers(in folder: String, _ name: String) -> [Misnamed] {
    guard let day = Day(iso: name.prefix(10)), let newest = days.last, newest < day else {
      return []
    }
    return FolderListing.orNothing(folder + "/" + name).names.filter { file in
      guard file.hasSuffix(".json"), !CouncilFolders.isHidden(file) else { return false }
      return SnapshotContent(ofFile: "\(folder)/\(name)/\(file)").isSnapshot
    }.map { Misnamed(name: "\(name)/\($0)", day: day) }
  }
}

extension FolderListing {
  /// What can be listed of a folder; of one that can't be, nothing.
  static func orNothing(_ path: String) -> FolderListing {
    do throws(FileFault) {
      return try ifStillThere(path) ?? FolderListing()
    } catch {
      return FolderListing()
    }
  }
}
