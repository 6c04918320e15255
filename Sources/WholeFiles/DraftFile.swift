import FoundationEssentials
import Glibc

/// A file under a name that tells which process makes it, before it gets its place.
package struct DraftFile {
  package let path: String

  /// - Parameters:
  ///   - place: the path that it is for; the draft is made in the same folder.
  ///   - isHidden: whether listings of the folder leave it out.
  package init(for place: String, isHidden: Bool) {
    let name = place.split(separator: "/").last ?? ""
    let draft = "\(name)\(mark)\(getpid())-\(UInt32.random(in: 0 ... .max))"
    path = folder(of: place) + "/" + (isHidden ? "." : "") + draft
  }

  /// Removes it, with what was made beside it; nothing happens where it has got its place.
  package func remove(with endings: [String] = []) {
    for ending in [""] + endings { unlink(path + ending) }
  }

  /// Removes the drafts in a folder whose makers are gone, as those are who were killed. Where the
  /// folder can't be listed, they stay.
  ///
  /// - Parameter isWanted: gets the name of the file that a draft was to be.
  package static func removeAbandoned(in folder: String, of isWanted: (Substring) -> Bool) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let (place, maker) = made(name), isWanted(place), isGone(maker) else { continue }
      unlink(folder + "/" + name)
    }
  }

  /// Which file a draft was to be, and which process made it; nil where it is no draft.
  private static func made(_ name: String) -> (Substring, pid_t)? {
    guard let range = name.ranges(of: mark).last else { return madeEarlier(name) }
    let maker = name[range.upperBound...].prefix { $0 != "-" }
    let place = name[..<range.lowerBound]
    return pid_t(maker).map { (place.hasPrefix(".") ? place.dropFirst() : place, $0) }
  }

  /// The same of the drafts that earlier versions made: `.2026-10-31.json.4711.part`.
  private static func madeEarlier(_ name: String) -> (Substring, pid_t)? {
    guard name.hasPrefix("."), name.hasSuffix(".part") else { return nil }
    let parts = name.dropFirst().dropLast(".part".count)
    guard let dot = parts.lastIndex(of: ".") else { return nil }
    return pid_t(parts[parts.index(after: dot)...]).map { (parts[..<dot], $0) }
  }

  private static func isGone(_ process: pid_t) -> Bool {
    process > 0 && kill(process, 0) != 0 && errno == ESRCH
  }
}

private let mark = ".new-"
