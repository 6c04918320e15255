import ArgumentParser

/// The program as shells complete it: what `open` takes is there without its name, as it is where
/// somebody types it.
struct CompletedBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Board.configuration.commandName, version: Board.configuration.version,
    subcommands: Board.configuration.subcommands)

  /// The one option that is answered by this and not by `Board`.
  static let request = "--generate-completion-script"

  @OptionGroup var open: Board.Open
}
