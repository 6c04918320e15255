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
  /// What `XDG_CONFIG_HOME` says where it doesn't count, so that nobody can tell which settings were
  /// meant; nil where it does.
  var misplacedConfiguration: String?
  /// What of the environment doesn't count, in words: what is looked for elsewhere then, or of which
  /// zone the time is.
  package var warnings: [String]
  /// The file of settings there; it need not be there.
  package var settings: String { configuration + "/" + Settings.fileName }

  /// Whether there are settings, or may be and an error hides them.
  package var hasSettings: Bool { !isAbsent(settings) }

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
    misplacedConfiguration = surroundings.misplaced(in: "XDG_CONFIG_HOME")
    warnings =
      surroundings.passedOver + [timeZoneFault(surroundings.environment)].compactMap(\.self)
    let data = Paths.data(asked: data, surroundings)
    self.data = data
    self.register = Paths.register(asked: register, beside: data.path, surroundings)
    themes = [
      configuration + "/themes", surroundings.installed.map { $0 + "/themes" },
      surroundings.workingFolder.map { $0 + "/themes" },
    ].compactMap(\.self)
  }

  private static func data(asked: String?, _ surroundings: Surroundings) -> Place {
    if let asked { return Place(path: asked, reason: "--data") }
    let variable = Surroundings.dataVariable
    if let set = surroundings.value(of: variable) {
      return Place(path: set, reason: "$" + variable)
    }
    let installed = surroundings.installed.map {
      Place(path: $0 + "/data", reason: "installed with the program")
    }
    let here = surroundings.workingFolder.map { Place(path: $0 + "/data", reason: "./data") }
    let shared = Place(path: surroundings.dataHome, reason: "the XDG data folder")
    let candidates = [here, shared, installed].compactMap(\.self)
    return candidates.first { mayBeFolder($0.path) } ?? candidates[0]
  }

  private static func register(
    asked: String?, beside data: String, _ surroundings: Surroundings
  ) -> Place {
    if let asked { return Place(path: asked, reason: "--register") }
    let beside = data + "/register.sqlite"
    guard !isAbsent(beside) || mayBeMade(in: data) else {
      return Place(
        path: surroundings.stateHome + "/register.sqlite",
        reason: "the XDG state folder, as the data folder can't be written")
    }
    return Place(path: beside, reason: "in the data folder")
  }
}

extension Surroundings {
  /// The person's own folder, without a slash at its end.
  fileprivate var home: String {
    let home = folder(in: "HOME") ?? accountHome ?? "/"
    return home.hasSuffix("/") ? String(home.dropLast()) : home
  }

  /// Variables that name no folder as they should, and that nobody knows the person's own folder.
  fileprivate var passedOver: [String] {
    let variables = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"]
    let relative = variables.compactMap { variable in
      misplaced(in: variable).map {
        "$\(variable): found “\($0)”; expected a path from the root, so that it doesn't count"
      }
    }
    guard folder(in: "HOME") == nil, accountHome == nil else { return relative }
    return relative + ["$HOME: found no folder, nor has the system one for you; expected a path"]
  }

  /// The folder a variable names; by the XDG rules one that isn't told from the root doesn't count.
  fileprivate func folder(in variable: String) -> String? {
    value(of: variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// What a variable says that isn't told from the root; nil where it counts or says nothing.
  fileprivate func misplaced(in variable: String) -> String? {
    folder(in: variable) == nil ? value(of: variable) : nil
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

/// Whether nothing is there for certain: an error on the way says nothing of that, and a link that leads
/// nowhere is something.
private func isAbsent(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) != 0 && (errno == ENOENT || errno == ENOTDIR)
}

/// False where this person may write no file there; an error on the way is for whoever writes.
private func mayBeMade(in folder: String) -> Bool {
  access(folder, W_OK) == 0 || ![EACCES, EPERM, EROFS].contains(errno)
}

/// Whether a folder is there, or may be and an error hides it: another one would be taken for it.
private func mayBeFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 ? facts.st_mode & S_IFMT == S_IFDIR : !isAbsent(path)
}

func isFolder(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}
