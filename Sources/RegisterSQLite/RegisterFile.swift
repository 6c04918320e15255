import GRDB
import Glibc
import Register
import WholeFiles

// The register as a file among files.

extension SQLiteRegister {
  /// Whether there is a file that may be a register.
  func isThere() throws(RegisterFailure.Reason) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw RegisterFailure.Reason(errno: errno) }
      if let target = deadLink { throw .other(SQLiteRegister.deadLinkWords(target)) }
      return false
    }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .other("it is not a file") }
    guard facts.st_size > 0 else {
      throw .damaged(row: nil, "it is empty, and a register never is")
    }
    return true
  }

  /// Where a link in its place leads to, where nothing is; nil where there is no such link.
  var deadLink: String? {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFLNK, stat(path, &facts) != 0
    else { return nil }
    var letters = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink(path, &letters, letters.count - 1)
    return String(
      decoding: letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func deadLinkWords(_ target: String) -> String {
    "it is a link to \(target), where nothing is; expected a register there, or no link"
  }

  /// Makes the register with what `body` adds, in one step: nobody ever sees half of one.
  ///
  /// - Returns: nil where somebody else made it meanwhile.
  func make<Result>(_ body: (Database) throws -> Deed<Result>) throws -> Result? {
    let folder = SQLiteRegister.folder(of: path)
    try requireNoJournal()
    let folders: MadeFolders
    do throws(DiskFault) { folders = try MadeFolders(for: folder) } catch {
      throw RegisterFailure.Reason(error)
    }
    var isKept = false
    defer { if !isKept { folders.remove() } }
    removeAbandonedDrafts()
    return try holdingBackSignals {
      let draft = DraftFile(for: path, isHidden: false)
      defer { draft.remove(with: ["-journal"]) }
      var done: Deed<Result>?
      let result = try making(draft) {
        try makeFile(draft.path)
        shareAsFolder(draft.path, atMost: 0o664)
        return try SQLiteRegister(file: draft.path).commit(&done, body)
      }
      guard let done, done.isThere != nil else { return result }
      guard try put(draft) else { return nil }
      isKept = true
      do throws(DiskFault) { try saveName(of: path) } catch {
        return try settle(done, after: error)
      }
      return result
    }
  }

  /// Does something with a draft of the register; what SQLite fails by there is of the draft.
  private func making<Result>(_ draft: DraftFile, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let trouble as TracedError {
      let failure = RegisterFailure(trouble, file: draft.path)
      guard failure.reason == .missing else { throw failure.reason }
      // It never was there: SQLite couldn't make it.
      if let code = makingError { throw RegisterFailure.Reason(errno: code) }
      throw RegisterFailure.Reason.other("it couldn't be made: \(manyFiles)")
    }
  }

  /// - Returns: false where somebody else has made the register meanwhile.
  private func put(_ draft: DraftFile) throws(RegisterFailure.Reason) -> Bool {
    switch draft.place(at: path) {
    case .placed: true
    case .taken, .isGone: false
    case .refused(let fault): throw RegisterFailure.Reason(fault)
    case .noWay: throw .other("can't be made: " + Placing.noWayWords)
    }
  }

  /// A draft that got the register's name and couldn't lose its own is a second name of the register,
  /// by which another journal belongs to it.
  func removeSecondNames() {
    var facts = stat()
    if stat(realPath, &facts) == 0, facts.st_nlink > 1 { removeAbandonedDrafts() }
  }

  func removeAbandonedDrafts() {
    let name = realPath.split(separator: "/").last ?? ""
    DraftFile.removeAbandoned(in: SQLiteRegister.folder(of: realPath)) { $0 == name }
  }

  /// The folder that holds a path; "/" holds itself.
  static func folder(of path: String) -> String { WholeFiles.folder(of: path) }
}
