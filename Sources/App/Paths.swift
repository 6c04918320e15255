import Accounts
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
  /// Why nobody can tell which settings were meant; nil where it is known.
  var settingsDoubt: Doubt?
  /// Why nobody can tell where the user's configuration folder is; nil where it is known.
  package var configurationDoubt: Doubt?
  /// Why nobody can tell where the plans are, or what was recorded: a place that is missed would be taken
  /// for an empty one. nil where it is known.
  package var doubt: Doubt?
  /// What of the environment doesn't count, in words: what is looked for elsewhere then, or of which
  /// zone the time is.
  package var warnings: [String]
  /// The file of settings there; it need not be there.
  package var settings: String { configuration + "/" + Settings.fileName }

  /// Whether there are settings, or may be and an error hides them.
  package var hasSettings: Bool { !isAbsent(settings) }

  /// Whether the register is the one that lies beside the plans.
  var isRegisterInDataFolder: Bool { register.path == data.path + "/register.sqlite" }

  package struct Place: Equatable, Sendable {
    package var path: String
    /// Which rule found it: "--data", "$BOARD_DATA", "./data".
    package var reason: String
  }

  /// Something that can't be known of where the program looks.
  package struct Doubt: Equatable, Sendable {
    /// What is in doubt, as a file or a variable is called.
    let place: String
    /// What was found and what was expected.
    let fault: String

    package var words: String { "\(place): \(fault)" }
  }

  /// - Parameters:
  ///   - data: what `--data` said.
  ///   - register: what `--register` said.
  package init(data: String?, register: String? = nil, _ surroundings: Surroundings) {
    let shared = surroundings.folders(in: "XDG_CONFIG_HOME", orInHome: ".config")
    let configuration = shared.path + "/improvement-board"
    self.configuration = configuration
    configurationDoubt = shared.doubt
    settingsDoubt = shared.doubt ?? surroundings.misplacedSettings
    warnings =
      surroundings.passedOver + [timeZoneFault(surroundings.environment)].compactMap(\.self)
    let data = Paths.data(asked: data, surroundings)
    let register = Paths.register(asked: register, beside: data.place.path, surroundings)
    self.data = data.place
    self.register = register.place
    doubt = data.doubt ?? register.doubt
    themes = [
      configuration + "/themes", surroundings.installed.map { $0 + "/themes" },
      surroundings.workingFolder.map { $0 + "/themes" },
    ].compactMap(\.self)
  }

  /// A place, and why it may be another one.
  private typealias Found = (place: Place, doubt: Doubt?)

  private static func data(asked: String?, _ surroundings: Surroundings) -> Found {
    if let asked { return (Place(path: asked, reason: "--data"), nil) }
    let variable = Surroundings.dataVariable
    if let set = surroundings.value(of: variable) {
      return (Place(path: set, reason: "$" + variable), nil)
    }
    let installed = surroundings.installed.map {
      Place(path: $0 + "/data", reason: "installed with the program")
    }
    let here = surroundings.workingFolder.map { Place(path: $0 + "/data", reason: "./data") }
    if let here, mayBeFolder(here.path) { return (here, nil) }
    let folders = surroundings.folders(in: "XDG_DATA_HOME", orInHome: ".local/share")
    let shared = Place(
      path: folders.path + "/improvement-board/data", reason: "the XDG data folder")
    if folders.doubt != nil || mayBeFolder(shared.path) { return (shared, folders.doubt) }
    if let installed, mayBeFolder(installed.path) { return (installed, nil) }
    return (here ?? shared, nil)
  }

  private static func register(
    asked: String?, beside data: String, _ surroundings: Surroundings
  ) -> Found {
    if let asked { return (Place(path: asked, reason: "--register"), nil) }
    let beside = data + "/register.sqlite"
    guard !isAbsent(beside) || mayBeMade(in: data) else {
      let folders = surroundings.folders(in: "XDG_STATE_HOME", orInHome: ".local/state")
      let place = Place(
        path: folders.path + "/improvement-board/register.sqlite",
        reason: "the XDG state folder, as the data folder can't be written")
      return (place, folders.doubt)
    }
    return (Place(path: beside, reason: "in the data folder"), nil)
  }
}

extension Surroundings {
  /// The person's own folder, without a slash at its end.
  fileprivate var home: String {
    let home = folder(in: "HOME") ?? account.account?.home ?? "/"
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
    guard folder(in: "HOME") == nil, account.account?.home == nil, homeDoubt == nil else {
      return relative
    }
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

  /// The folder that a variable of the XDG rules names, else one in the person's own.
  fileprivate func folders(
    in variable: String, orInHome folder: String
  ) -> (path: String, doubt: Paths.Doubt?) {
    if let named = self.folder(in: variable) { return (named, nil) }
    return (home + "/" + folder, homeDoubt)
  }

  /// Why the person's own folder can't be known; nil where it can, or it is known that there is none.
  private var homeDoubt: Paths.Doubt? {
    guard folder(in: "HOME") == nil, case .notAsked(let why) = account else { return nil }
    return Paths.Doubt(
      place: "$HOME",
      fault: "found no folder, and the directory of users can't be asked for yours (\(why)); "
        + "expected a path")
  }

  fileprivate var misplacedSettings: Paths.Doubt? {
    misplaced(in: "XDG_CONFIG_HOME").map { folder in
      Paths.Doubt(
        place: folder + "/improvement-board/" + Settings.fileName,
        fault: "$XDG_CONFIG_HOME: found “\(folder)”; expected a path from the root")
    }
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
