import DashboardState
import Keyboard
import Settings
import WholeFiles

extension Configuration {
  /// The file with everything there is to set, commented out.
  package static var commentedFile: String {
    Settings.commentedFile(
      of: Command.all.map {
        Settings.CommandLine(name: $0.id.name, keys: $0.keys.notation, title: $0.title)
      })
  }

  /// Why the commented file was not written.
  package enum WritingFailure: Error {
    /// There is a file already, which stays as it is.
    case alreadyThere
    /// Why not, in words without a full stop.
    case cannotWrite(String)
    /// It is there, and may not be on the disk: why, in words without a full stop.
    case cannotTell(String)
  }

  /// Writes the commented file where the program looks for settings, and never over one.
  package static func writeCommentedFile(_ paths: Paths) throws(WritingFailure) {
    do {
      try WholeFile.write(Array(commentedFile.utf8), to: paths.settings, leave: .byUmask)
    } catch {
      switch error {
      case .alreadyThere: throw .alreadyThere
      case .refused(let why): throw .cannotWrite(why)
      case .cannotTell(let fault): throw .cannotTell(fault.doubtWords)
      }
    }
  }
}
