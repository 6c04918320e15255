import Glibc
import TerminalTestSupport

/// Runs the probe, which is built beside the tests.
func probe(_ arguments: String..., in folder: TemporaryFolder) throws -> PlainRun {
  try run([probePath()] + arguments, in: folder)
}

/// The same as somebody who owns nothing here.
func probeAsNobody(_ arguments: String..., in folder: TemporaryFolder) throws -> PlainRun {
  chmod(folder.path, 0o755)
  return try run(asNobody + [probePath()] + arguments, in: folder)
}

/// Leaves the probe at work; it is killed when it is let go.
func startProbe(_ arguments: String..., in folder: TemporaryFolder) throws -> PlainProcess {
  try start([probePath()] + arguments, in: folder)
}

/// The same as somebody who owns nothing here, and may do in the folder what its mode says.
func startProbeAsNobody(
  _ arguments: String..., in folder: TemporaryFolder, folderMode: mode_t = 0o755
) throws -> PlainProcess {
  chmod(folder.path, folderMode)
  return try start(asNobody + [probePath()] + arguments, in: folder)
}

/// What to begin a command with, to run it as somebody who owns nothing; only the superuser can.
private let asNobody =
  geteuid() == 0
  ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

private func start(_ words: [String], in folder: TemporaryFolder) throws -> PlainProcess {
  try PlainProcess(
    words[0], Array(words.dropFirst()), environment: environment, folder: folder.path,
    errors: folder.path + "/.errors")
}

func run(_ words: [String], in folder: TemporaryFolder) throws -> PlainRun {
  try PlainRun(
    words[0], Array(words.dropFirst()),
    environment: environment, folder: folder.path)
}

private let environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]

func probePath() -> String { builtProgram("register-probe") }
