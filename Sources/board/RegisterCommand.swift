import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Register
import Reports

extension Board {
  struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Look after the register: the file of what was recorded.",
      discussion: "docs/harm.md tells how a register can be harmed, and how it is put back.",
      subcommands: [BackUpRegister.self])
  }
}

/// `board register backup`.
struct BackUpRegister: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the register as it is at this moment, whoever records meanwhile.",
    discussion: """
      A plain copy of the file may catch half a change; this one never does. It is held against \
      itself, as by 'board verify', and on the disk before it gets its name, and the same people may \
      read it. Keep the head that is printed apart from the copy: with it, 'board verify --head' \
      proves later that nothing up to there is missing or rewritten.

      Never writes over a file. Ends with 2 where there is one, where the register doesn't hold and \
      where there is none; with 4 where the copy can't be written; with 5 where it is there and may not be on \
      the disk. The same puts a copy back in the register's place: --register COPY.
      """)

  @Argument(help: "The copy to be made.", completion: .file(), transform: path(_:))
  var file: String
  @OptionGroup var place: DataOptions
  @OptionGroup var recorded: RegisterOption
  @OptionGroup var output: OutputOption

  func run() {
    let paths = Paths.told(data: place.data, register: recorded.register)
    do throws(RegisterFailure) {
      let copy = try paths.store.backUp(to: file)
      output.showDone(
        text: copy.lines(in: file).map { $0.cleaned + "\n" }.joined(),
        json: backupJSON(file: file, copy.facts))
    } catch {
      output.end(error)
    }
  }
}
