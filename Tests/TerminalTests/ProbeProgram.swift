import Glibc
import TerminalTestSupport

/// The probe under a terminal, its first frame on the screen.
func startProbe(
  _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
  columns: Int = 80
) throws -> ProgramUnderTest {
  let changed = ProgramUnderTest.usualEnvironment.merging(environment) { $1 }
  let probe = try ProgramUnderTest(
    probePath(), arguments, environment: changed, rows: rows, columns: columns)
  try probe.waitUntilIdle()
  return probe
}

/// The probe is built beside the tests.
func probePath() -> String { builtProgram("terminal-probe") }

extension ProgramUnderTest {
  func typeAndWait(_ text: String) throws {
    try type(text)
    try waitUntilIdle()
  }
}
