import App
import ArgumentParser
import CleanText
import DemoCouncil
import ImprovementPlan
import SnapshotFiles

extension Board {
  struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the fictional council's snapshots, as shipped or of any size.",
      discussion: "Never writes over a file. The same size and seed make the same bytes.")

    @Argument(
      help: "The folder to write into; <folder>/\(DemoCouncil.folder) is made.",
      transform: path(_:))
    var output: String
    @Option(help: "How many actions. With no size given the shipped plan is written.")
    var actions: Int?
    @Option(help: "How many metrics.")
    var metrics: Int?
    @Option(help: "How many months of figures.")
    var months: Int?
    @Option(help: "How many snapshots.")
    var snapshots: Int?
    @Option(help: "Another seed gives another history.")
    var seed: UInt64 = 2026
    @OptionGroup var place: DataOptions

    func validate() throws {
      guard sizes.allSatisfy({ (0...1_000_000).contains($0) }), snapshots != 0 else {
        throw ValidationError(
          "sizes are whole numbers from 0 to 1000000, and there is at least one snapshot")
      }
    }

    func run() throws {
      let paths = Paths.told(data: place.data)
      let england = EnglandFigure.read(file: paths.data.path + "/england-figures.csv")
      guard england.diagnostics.isEmpty else { fail(england.diagnostics.map(\.description)) }
      let council = DemoCouncil(size: size, seed: seed)
      let folder = "\(output)/\(DemoCouncil.folder)"
      var written = ""
      for snapshot in council.snapshots(englandFigures: EnglandFigure.comparators(england.figures))
      {
        do throws(SnapshotWriter.Failure) {
          written += try SnapshotWriter.write(snapshot, inFolder: folder).cleaned + "\n"
        } catch {
          tellDone(inLocale(written))
          fail([error.description], error.reason == .cannotTell ? .cannotTell : .badInput)
        }
      }
      tellDone(inLocale(written))
    }

    private var sizes: [Int] { [actions, metrics, months, snapshots].compactMap(\.self) }

    private var size: DemoCouncil.Size {
      guard !sizes.isEmpty else { return .standard }
      return .of(
        actions: actions ?? 96, metrics: metrics ?? 30, months: months ?? 18,
        snapshots: snapshots ?? 6)
    }
  }
}
