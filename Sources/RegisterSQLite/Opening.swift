import GRDB
import Glibc
import Register

// How the register's file is opened: for one operation, or to stay open.

/// What the register's file is opened for.
enum FileUse {
  case look
  case write
  /// To have SQLite put back a change that was cut off, by its journal.
  case putBack
}

/// That what is open is the register's file no more: another one has its name, or none.
struct OtherFile: Error {}

extension SQLiteRegister {
  /// Has the register stay open from its next operation on, as long as this or a copy of it is there.
  package func hold(_ reason: Holding) { held.want(reason) }

  /// Does something with the file: with what is open where that serves, else with what is opened for it. What
  /// something failed by is closed.
  ///
  /// - Parameter body: begins with `requireStill`, and is asked again where that fails.
  func withFile<Result>(
    for use: FileUse, _ body: (OpenedFile) throws -> Result
  ) throws -> Result {
    for _ in 0..<5 {
      let file = try file(for: use)
      do {
        let result = try body(file)
        held.giveBack(file)
        if use == .write { held.cease(.toRecord) }
        return result
      } catch is OtherFile {
        held.close(file)
      } catch {
        held.close(file)
        if use == .write { held.cease(.toRecord) }
        throw error
      }
    }
    throw RegisterFailure.Reason.replaced
  }

  /// Fails where a file that is open isn't the one of the register's name.
  func requireStill(_ file: OpenedFile) throws(OtherFile) {
    guard let which = WhichFile(path), which == file.which else { throw OtherFile() }
  }

  private func file(for use: FileUse) throws -> OpenedFile {
    if let file = held.file {
      // Of a file that has lost its name SQLite would take the journal for its own that stands beside the name.
      if !isAsOpened(file) { held.close(file) } else if serves(file, use) { return file }
    }
    let canWrite = use != .look || held.isWanted(.toRecord) && canBeLookedAtToWrite
    let which = WhichFile(path)
    return OpenedFile(
      queue: try canWrite ? opened(path) : connection(path, .reading), canWrite: canWrite,
      which: which)
  }

  /// Whether opening it would give the same: the file of its name, and leave to do with it what is done.
  private func isAsOpened(_ file: OpenedFile) -> Bool {
    WhichFile(path) == file.which && SQLiteRegister.may(file.canWrite ? R_OK | W_OK : R_OK, path)
  }

  private func serves(_ file: OpenedFile, _ use: FileUse) -> Bool {
    switch use {
    case .look: !file.canWrite || !hasJournal
    case .write: file.canWrite
    case .putBack: false
    }
  }

  private var canBeLookedAtToWrite: Bool { access == .writable && !hasJournal }

  /// Whether a journal stands beside it: of a change at this moment, of one that was cut off, or another
  /// database's. Who has it open to write has SQLite put back any that is left.
  var hasJournal: Bool { (FileStamp(journal)?.size ?? 0) > 0 }
}

/// What tells of a file that stays open whether others have written it.
struct FileVersion: Equatable {
  fileprivate let connection: ObjectIdentifier
  fileprivate let number: Int?
}

extension Database {
  /// It stays what it is when this connection writes.
  var fileVersion: FileVersion {
    get throws {
      FileVersion(
        connection: ObjectIdentifier(self),
        number: try Int.fetchOne(self, sql: "PRAGMA data_version"))
    }
  }
}

extension SQLiteRegister {
  /// That of what is open; nil where nothing is, or it has to be looked at anew.
  var heldVersion: FileVersion? {
    guard let file = held.file, isAsOpened(file), !hasJournal else { return nil }
    // What fails here is told by the look that follows.
    return try? file.queue.inDatabase { try $0.fileVersion }
  }
}
