import Glibc
import TerminalTestSupport

/// Runs the probe, which is built beside the tests.
func probe(_ arguments: String..., in folder: TemporaryFolder) throws -> PlainRun {
  try run([probePath()] + arguments, in: folder)
}

/// The same as somebody who owns nothing here.
func probeAsNobody(_ arguments: String..., in folder: TemporaryFolder) throws -> PlainRun {
  chmod(folder.path, 0o755)
  let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
  return try run((geteuid() == 0 ? nobody : []) + [probePath()] + arguments, in: folder)
}

func run(_ words: [String], in folder: TemporaryFolder) throws -> PlainRun {
  try PlainRun(
    words[0], Array(words.dropFirst()),
    environment: ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"], folder: folder.path)
}

func probePath() -> String { builtProgram("register-probe") }
