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
    let draft = "\(name)\(mark)\(getpid())-\(machine)-\(UInt32.random(in: 0 ... .max))"
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

  /// Removes those of any file in a folder that are surely abandoned, with what was made beside them: whose
  /// maker ran on this machine and is gone, or who have been let alone for a day, as those of another
  /// machine that shares the folder.
  ///
  /// - Parameters:
  ///   - endings: what the names of what was made beside them end with.
  ///   - isOurs: gets the path of each, and tells by what is in it whether it may be this program's.
  package static func removeSurelyAbandoned(
    in folder: String, with endings: [String], where isOurs: (String) -> Bool
  ) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let ending = endings.first(where: name.hasSuffix) ?? ""
      let path = folder + "/" + name
      guard let range = name.ranges(of: mark).last,
        let (maker, place) = makerAndMachine(name[range.upperBound...].dropLast(ending.count)),
        isGone(maker), place == machine && machine != unknown || isLetAlone(path), isOurs(path)
      else { continue }
      unlink(path)
    }
  }

  /// Which process made a draft, and where; nil where the end of a name is no such mark, or that of an
  /// earlier version, which doesn't tell where.
  private static func makerAndMachine(_ end: Substring) -> (pid_t, Substring)? {
    let parts = end.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let maker = pid_t(parts[0]), parts[1].hasPrefix("m"),
      UInt64(parts[1].dropFirst(), radix: 16) != nil, UInt32(parts[2]) != nil
    else { return nil }
    return (maker, parts[1])
  }

  /// Whether nobody has written it for a day.
  private static func isLetAlone(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mtim.tv_sec < time(nil) - 86_400
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

/// Tells the processes of this machine, since it was started, from those of the same number elsewhere: on
/// another machine, or in a container, which may share a folder with it.
private let machine: Substring = {
  var facts = stat()
  guard let start = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8),
    stat("/proc/self/ns/pid", &facts) == 0
  else { return unknown }
  let hash = "\(start)\(facts.st_ino)".utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
    ($0 ^ UInt64($1)) &* 0x100_0000_01B3
  }
  return "m" + String(hash, radix: 16)
}()

private let unknown: Substring = "m0"
