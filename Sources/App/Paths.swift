import FoundationEssentials
import Glibc
import Settings

/// Where the program looks for what it reads.
package struct Paths: Equatable, Sendable {
  /// The folder of councils' snapshots, and what said so.
  package var data: Place
  /// The file of what was recorded, and what said so; it need not be there.
  package var register: Place
  /// Folders of colour themes, the user's own first.
  package var themes: [String]
  /// The user's configuration folder.
  package var configuration: String
  /// The file of settings there; it need not be there.
  package var settings: String { configuration + "/" + Settings.fileName }

  package struct Place: Equatable, Sendable {
    package var path: String
    /// Which rule found it: "--data", "$BOARD_DATA", "./data".
    package var reason: String
  }

  /// - Parameters:
  ///   - data: what `--data` said.
  ///   - register: what `--register` said.
  package init(data: String?, register: String? = nil, _ surroundings: Surroundings) {
    let configuration =
      (surroundings.folder(in: "XDG_CONFIG_HOME") ?? surroundings.home + "/.config")
      + "/improvement-board"
    self.configuration = configuration
    let data = Paths.data(asked: data, surroundings)
    self.data = data
    self.register = Paths.register(asked: register, beside: data.path, surroundings)
    themes = [
      configuration + "/themes", surroundings.installed.map { $0 + "/themes" },
      surroundings.workingFolder + "/themes",
    ].compactMap(\.self)
  }

  private static func data(asked: String?, _ surroundings: Surroundings) -> Place {
    if let asked { return Place(path: asked, reason: "--data") }
    if let set = surroundings.value(of: "BOARD_DATA") {
      return Place(path: set, reason: "$BOARD_DATA")
    }
    let installed = surroundings.installed.map {
      Place(path: $0 + "/data", reason: "installed with the program")
    }
    let candidates =
      [
        Place(path: surroundings.workingFolder + "/data", reason: "./data"),
        Place(path: surroundings.dataHome, reason: "the XDG data folder"),
      ] + [installed].compactMap(\.self)
    return candidates.first { isFolder($0.path) } ?? candidates[0]
  }

  private static func register(
    asked: String?, beside data: String, _ surroundings: Surroundings
  ) -> Place {
    if let asked { return Place(path: asked, reason: "--register") }
    let beside = data + "/register.sqlite"
    if FileManager.default.fileExists(atPath: beside) || access(data, W_OK) == 0 {
      return Place(path: beside, reason: "in the data folder")
    }
    return Place(
      path: surroundings.stateHome + "/register.sqlite",
      reason: "the XDG state folder, as the data folder can't be written")
  }
}

extension Surroundings {
  /// The person's own folder, without a slash at its end.
  fileprivate var home: String {
    let home = folder(in: "HOME") ?? accountHome
    return home.hasSuffix("/") ? String(home.dropLast()) : home
  }

  /// The folder a variable names; by the XDG rules one that isn't told from the root doesn't count.
  fileprivate func folder(in variable: String) -> String? {
    value(of: variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  fileprivate var dataHome: String {
    (folder(in: "XDG_DATA_HOME") ?? home + "/.local/share") + "/improvement-board/data"
  }

  fileprivate var stateHome: String {
    (folder(in: "XDG_STATE_HOME") ?? home + "/.local/state") + "/improvement-board"
  }

  /// What `make install` puts beside the program: PREFIX/share/improvement-board; nil where nobody can
  /// tell where that is.
  fileprivate var installed: String? {
    program.map { program in
      let folders = program.split(separator: "/").dropLast(2)
      return "/" + folders.joined(separator: "/") + "/share/improvement-board"
    }
  }
}

func isFolder(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}
