import Glibc

/// Has signals that end the program wait until something is done whole.
func holdingBackSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
  var (ending, before) = (sigset_t(), sigset_t())
  sigemptyset(&ending)
  for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] { sigaddset(&ending, signal) }
  pthread_sigmask(SIG_BLOCK, &ending, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
