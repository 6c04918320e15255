import Glibc

/// What a program said without a terminal, and how it ended.
package struct PlainRun {
  /// nil when it was still running long after it should have ended.
  package let end: ProgramEnd?
  package let output: String
  package let errors: String

  init(end: ProgramEnd?, output: String, errors: String) {
    self.end = end
    self.output = output
    self.errors = errors
  }

  /// Runs a program to its end, with no input and no terminal.
  ///
  /// - Parameters:
  ///   - environment: all of it.
  ///   - folder: where it starts.
  ///   - scratch: where what it says on its error output is kept meanwhile; `folder` if not given.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String,
    scratch: String? = nil
  ) throws {
    let process = try PlainProcess(
      path, arguments, environment: environment, folder: folder,
      errors: (scratch ?? folder) + "/.errors")
    self = process.waitForExit()
  }
}
