import App
import ArgumentParser
import DemoCouncil
import ImprovementPlan
import SnapshotFiles

extension Board {
  struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the fictional council's snapshots, as shipped or of any size.",
      discussion: "Never writes over a file. The same size and seed make the same bytes.")

    @Argument(help: "The folder to write into; <folder>/\(DemoCouncil.folder) is made.")
    var output: String
    @Option(help: "How many actions (default: the shipped plan).")
    var actions: Int?
    @Option(help: "How many metrics.")
    var metrics = 30
    @Option(help: "How many months of figures.")
    var months = 18
    @Option(help: "How many snapshots.")
    var snapshots = 6
    @Option(help: "Another seed gives another history.")
    var seed: UInt64 = 2026
    @OptionGroup var place: DataOptions

    func validate() throws {
      let sizes = [actions ?? 0, metrics, months, snapshots]
      guard sizes.allSatisfy({ (0...1_000_000).contains($0) }) else {
        throw ValidationError("sizes are whole numbers from 0 to 1000000")
      }
    }

    func run() throws {
      let paths = Paths(data: place.data, Surroundings.current())
      let england = EnglandFigure.read(file: paths.data.path + "/england-figures.csv")
      guard england.diagnostics.isEmpty else { fail(england.diagnostics.map(\.description)) }
      let council = DemoCouncil(size: size, seed: seed)
      let folder = "\(output)/\(DemoCouncil.folder)"
      for snapshot in council.snapshots(englandFigures: comparators(england.figures)) {
        do throws(SnapshotWriter.Failure) {
          print(try SnapshotWriter.write(snapshot, inFolder: folder))
        } catch {
          fail([error.description])
        }
      }
    }

    private var size: DemoCouncil.Size {
      guard let actions else { return .standard }
      return .of(actions: actions, metrics: metrics, months: months, snapshots: snapshots)
    }

    private func comparators(_ figures: [EnglandFigure]) -> [String: [Comparator]] {
      Dictionary(grouping: figures, by: \.measure).mapValues { years in
        years.sorted { $0.asAt < $1.asAt }.map {
          Comparator(name: "England", value: $0.value, at: $0.asAt)
        }
      }
    }
  }
}
