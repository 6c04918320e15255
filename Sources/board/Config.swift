import App
import ArgumentParser
import CleanText

extension Board {
  struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write or check your settings: theme, keys, wording and more.",
      discussion: """
        They are in improvement-board/config.yaml in $XDG_CONFIG_HOME (~/.config); 'board info' names \
        it. What the command line and the environment say comes first. What isn't understood is \
        passed over and told.
        """,
      subcommands: [WriteSettings.self, CheckSettings.self])
  }
}

/// `board config init`.
struct WriteSettings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a settings file with everything there is to set, commented out.",
    discussion: """
      Never writes over a file: ends with 2 where there is one, with 4 where it can't, with 5 where it \
      can't be told to be on the disk.
      """)

  func run() {
    let paths = Paths.toldForSettings()
    if let doubt = paths.configurationDoubt { fail([doubt.words]) }
    let file = paths.settings.cleaned
    do {
      try Configuration.writeCommentedFile(paths)
    } catch {
      switch error {
      case .alreadyThere: fail(["\(file): there is such a file already"])
      case .cannotWrite(let why): fail(["\(file): can't be written: \(why)"], .notAllowed)
      case .cannotTell(let words): fail(["\(file): \(words)"], .cannotTell)
      }
    }
    tellDone(inLocale(file + "\n"))
  }
}

/// `board config check`.
struct CheckSettings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a settings file and print every fault.",
    discussion: "Exits with 0 when all is well, 1 for faults.")

  @Argument(
    help: "A settings file (default: your own).", completion: .file(), transform: path(_:))
  var file: String?

  func run() throws {
    let paths = Paths.toldForSettings()
    let path = file ?? paths.settings
    let configuration = file.map(Configuration.init(file:)) ?? Configuration(paths)
    let faults = configuration.warningLines(withThemesIn: paths.themes)
    guard file != nil || paths.hasSettings || !faults.isEmpty else {
      return tell("\(path.cleaned): not there, so nothing is set; board config init writes it\n")
    }
    tell(faults.map { $0 + "\n" }.joined())
    if file == nil {
      let unread = configuration.filesNotRead.map {
        $0.cleaned + ": not read, only config.yaml is\n"
      }
      tell(unread.joined())
    }
    guard faults.isEmpty else { throw ExitCode.warnings }
    tell("\(path.cleaned): no fault\n")
  }
}
