import Glibc

/// A real tmux with nobody attached: a server of its own, without anybody's configuration.
package final class Tmux {
  private let folder: String
  private let environment: [String: String]
  /// What must last as long as the server, such as the folder its programs work in.
  private let surroundings: AnyObject

  /// - Parameters:
  ///   - folder: where programs start, and where the server's socket is; its path has to be short.
  ///   - environment: all of it but `PATH`, which is inherited.
  package init(folder: String, environment: [String: String], in surroundings: AnyObject) {
    self.folder = folder
    self.surroundings = surroundings
    let path = inheritedPath().split(separator: "=", maxSplits: 1)[1]
    self.environment = environment.merging(["PATH": String(path), "TMUX_TMPDIR": folder]) { $1 }
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Starts a program in a window of its own.
  package func open(
    _ name: String, _ path: String, _ arguments: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> TmuxWindow {
    // More than one argument, or tmux would hand it to a shell.
    let command = ["env", path] + arguments
    let size = ["-x", String(columns), "-y", String(rows)]
    // A server without windows would be on its way out just when the next is opened.
    let stay = ["start-server", ";", "set-option", "-s", "exit-empty", "off", ";"]
    try tell(stay + ["new-session", "-d", "-s", name] + size + command)
    return TmuxWindow(name: name, of: self)
  }

  /// Has tmux do something, and says what it printed.
  @discardableResult
  package func tell(_ command: [String]) throws -> String {
    let run = try run(command)
    guard run.end == .code(0) else { throw DriverFailure("tmux \(command): \(run.errors)") }
    return run.output
  }

  fileprivate func run(_ command: [String]) throws -> PlainRun {
    try PlainRun(
      "/usr/bin/env", ["tmux", "-u", "-L", "journey", "-f", "/dev/null"] + command,
      environment: environment, folder: folder)
  }
}

/// A program in a window of tmux. Every wait has a deadline and ends as soon as what it waits for is
/// there.
package struct TmuxWindow {
  private let name: String
  private let tmux: Tmux

  fileprivate init(name: String, of tmux: Tmux) {
    self.name = name
    self.tmux = tmux
  }

  /// Presses keys by the names tmux has for them: `j`, `Enter`, `Tab`, `C-u`; not before a person could have
  /// read what is asked.
  package func press(_ keys: String...) throws {
    usleep(400_000)
    try tmux.tell(["send-keys", "-t", name] + keys)
  }

  /// Types a text, a key a character.
  package func type(_ text: String) throws {
    try tmux.tell(["send-keys", "-t", name, "-l", text])
  }

  /// What the window shows.
  package func screen() throws -> String { try tmux.tell(["capture-pane", "-p", "-t", name]) }

  /// Waits until the screen shows all of some words, wherever its lines break.
  ///
  /// - Returns: the words of that screen, a blank between two.
  @discardableResult
  package func wait(for words: String...) throws -> String {
    let deadline = Deadline()
    while true {
      let screen = try screen()
      let shown = screen.split { $0.isWhitespace }.joined(separator: " ")
      if words.allSatisfy(shown.contains) { return shown }
      guard !deadline.hasPassed else {
        throw DriverFailure("waited in vain for \(words); the screen shows:\n\(screen)")
      }
    }
  }

  /// Waits until the program has ended, and its window with it.
  package func waitForExit() throws {
    let deadline = Deadline()
    while try tmux.run(["has-session", "-t", name]).end == .code(0) {
      guard !deadline.hasPassed else {
        throw DriverFailure("the program runs on; the screen shows:\n\(try screen())")
      }
    }
  }
}
