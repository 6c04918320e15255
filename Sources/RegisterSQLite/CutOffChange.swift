import FoundationEssentials
import GRDB
import Glibc
import ImprovementPlan
import Register
import WholeFiles

// A change that was cut off leaves a journal, and who opens the register to write has SQLite put back
// what was before. It does so with any journal of that name, another database's too.

extension SQLiteRegister {
  /// Has a change that was cut off put back before anything is written, where one was.
  func putBackCutOffChange() throws {
    guard hasJournal else { return }
    try look { _ in }
  }

  /// Fails where the journal beside the register isn't of a change to it. That is told by a copy: put
  /// back there, it has to leave a register that holds, and that is this one less one change at most.
  func requireOwnJournal() throws {
    for _ in 0..<5 {
      let before = [FileStamp(path), FileStamp(journal)]
      guard before[1] != nil else { return }
      if try isOwnJournal() { return }
      // Where somebody put it back, or wrote, meanwhile, the copy was of neither one nor the other.
      if before == [FileStamp(path), FileStamp(journal)] { throw foreignJournal }
    }
    throw RegisterFailure.Reason.busy
  }

  private var foreignJournal: RegisterFailure.Reason {
    .damaged(
      row: nil,
      "the journal beside it (\(name)-journal) is not of a change to it, and would put another file’s "
        + "pages into it; nothing was touched; move the journal away, then board verify")
  }

  private func isOwnJournal() throws -> Bool {
    let folder = try PrivateFolder()
    let (asItIs, putBack) = (folder.register("as-it-is"), folder.register("put-back"))
    // Not a link to it, through which the register itself would be tried out.
    let whole = realPath
    guard try folder.copy(whole, to: asItIs.file), try folder.copy(whole, to: putBack.file),
      try folder.copy(journal, to: putBack.file + "-journal")
    else { return true }
    guard let before = try putBack.wholeRegister() else { return false }
    do {
      return try asItIs.isAtMostOneChange(after: before)
    } catch RegisterFailure.Reason.replaced {
      return false
    }
  }

  /// A register that holds throughout; nil where it doesn't.
  private func wholeRegister() throws -> ProvedRegister? {
    try unlessDamaged { try lookOnce(readonly: false) { try $0.wholeRegister() } }
  }

  /// Whether what the file has more than a register is one change, or is broken, as halfway through one.
  private func isAtMostOneChange(after before: ProvedRegister) throws -> Bool {
    let more = try unlessDamaged {
      try lookOnce(readonly: true) { database in try database.intents(after: before) }
    }
    return more.map { $0 <= 1 } ?? true
  }

  /// nil where the register is damaged; that it can't be read, or is another one, is thrown on.
  private func unlessDamaged<Result>(_ body: () throws -> Result) throws -> Result? {
    do {
      return try body()
    } catch is BrokenRow {
      return nil
    } catch {
      let failure = RegisterFailure(error, file: file)
      guard case .damaged = failure.reason else { throw failure.reason }
      return nil
    }
  }
}

extension Database {
  /// In how many goes the rows were recorded that every chain has more than before.
  fileprivate func intents(after before: ProvedRegister) throws -> Int {
    let rows = try SQLiteRows(self)
    var root = before.root
    let more = try root.takeAll(of: rows)
    var count = Set(more.compactMap(\.change?.intent)).count
    for council in try rows.councils {
      let known = before.chains.first { $0.council == council }
      var chain = known ?? CouncilChain(of: council)
      let own = try chain.takeAll(of: rows)
      let new = known == nil ? own.dropFirst(root.mark.number) : own[...]
      count += Set(new.compactMap(\.intent)).count
    }
    for chain in before.chains where try !rows.has(chain.mark, of: chain.council) {
      throw RegisterFailure.Reason.replaced
    }
    return count
  }
}

/// A folder that nobody else may look into, for as long as something is tried out there.
private final class PrivateFolder {
  private let path: String

  init() throws {
    var letters = Array(
      (FileManager.default.temporaryDirectory.path + "/board-XXXXXX").utf8CString)
    guard let made = mkdtemp(&letters) else {
      let fault = DiskFault()
      throw RegisterFailure.Reason.other(
        "the journal beside it can't be tried out in \(FileManager.default.temporaryDirectory.path) "
          + "(TMPDIR): \(fault.words)")
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func register(_ name: String) -> SQLiteRegister { SQLiteRegister(file: path + "/" + name) }

  /// - Returns: false where there is no such file any more.
  func copy(_ file: String, to place: String) throws -> Bool {
    do {
      try FileManager.default.copyItem(atPath: file, toPath: place)
      // Whatever the register's own permissions, the copy is to be tried out.
      chmod(place, 0o600)
      return true
    } catch let error as CocoaError where notThere.contains(error.code) {
      return false
    }
  }
}

private let notThere: [CocoaError.Code] = [.fileReadNoSuchFile, .fileNoSuchFile]
