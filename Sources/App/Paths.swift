import FoundationEssentials

/// Where the program looks for what it reads.
package struct Paths: Equatable, Sendable {
  /// The folder of councils' snapshots, and what said so.
  package var data: Place
  /// Folders of colour themes, the user's own first.
  package var themes: [String]
  /// The user's configuration folder.
  package var configuration: String

  package struct Place: Equatable, Sendable {
    package var path: String
    /// Which rule found it: "--data", "$BOARD_DATA", "./data".
    package var reason: String
  }

  /// - Parameter data: what `--data` said.
  package init(data: String?, _ surroundings: Surroundings) {
    let configuration =
      (surroundings.value(of: "XDG_CONFIG_HOME") ?? surroundings.home + "/.config")
      + "/improvement-board"
    self.configuration = configuration
    self.data = Paths.data(asked: data, surroundings)
    themes = [
      configuration + "/themes", surroundings.installed + "/themes",
      surroundings.workingFolder + "/themes",
    ]
  }

  private static func data(asked: String?, _ surroundings: Surroundings) -> Place {
    if let asked { return Place(path: asked, reason: "--data") }
    if let set = surroundings.value(of: "BOARD_DATA") {
      return Place(path: set, reason: "$BOARD_DATA")
    }
    let candidates = [
      Place(path: surroundings.workingFolder + "/data", reason: "./data"),
      Place(path: surroundings.dataHome, reason: "the XDG data folder"),
      Place(path: surroundings.installed + "/data", reason: "installed with the program"),
    ]
    return candidates.first { isFolder($0.path) } ?? candidates[0]
  }
}

extension Surroundings {
  fileprivate var home: String { value(of: "HOME") ?? "/" }

  fileprivate var dataHome: String {
    (value(of: "XDG_DATA_HOME") ?? home + "/.local/share") + "/improvement-board/data"
  }

  /// What `make install` puts beside the program: PREFIX/share/improvement-board.
  fileprivate var installed: String {
    let folders = program.split(separator: "/").dropLast(2)
    return "/" + folders.joined(separator: "/") + "/share/improvement-board"
  }
}

func isFolder(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}
