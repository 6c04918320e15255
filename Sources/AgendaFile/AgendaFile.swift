import CleanText
package import Slides
import YAMLFile

/// The agenda of a meeting, as a file has it.
package struct AgendaFile: Equatable, Sendable {
  package let agenda: Agenda
  /// The file's path, fit to be shown.
  private let file: String
  /// The lines of the names of slides, by item.
  private let nameLines: [[Int?]]

  /// Reads a file, its words fit for a screen.
  ///
  /// - Throws: everything that is wrong with it.
  package init(path: String) throws(AgendaFaults) {
    file = path.cleaned
    var reading = AgendaReading()
    do throws(YAMLProblem) {
      reading.read(try YAMLNode.parse(try textOfFile(path, as: "an agenda")))
    } catch {
      reading.object(error.message, line: error.line)
    }
    guard reading.faults.isEmpty else {
      throw AgendaFaults(lines: reading.faults.map { [file] in $0.words(in: file, "error") })
    }
    agenda = Agenda(items: reading.items)
    nameLines = reading.nameLines
  }

  /// What a deck finds wrong with the names of slides, by the lines they stand on:
  /// `agenda.yaml:12: warning: …`
  package func warnings(_ problems: [Agenda.Problem]) -> [String] {
    problems.map { problem in
      let line = nameLines[problem.item - 1][problem.name - 1]
      return AgendaFault(line: line, message: problem.words).words(in: file, "warning")
    }
  }
}

/// Why a file can't be used as an agenda: `agenda.yaml:12: error: …`, a line a fault.
package struct AgendaFaults: Error, Equatable {
  package let lines: [String]
}

struct AgendaFault {
  /// Counted from 1; nil where it is about the whole file.
  let line: Int?
  let message: String

  func words(in file: String, _ severity: String) -> String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): \(severity): \(message)"
  }
}
