import LoginRules
import Testing

private let known: Set = ["xterm", "xterm-256color", "tmux-256color", "dumb", "linux"]

struct SafeEnvironmentTests {
  @Test func `nothing of the environment that came is left but the terminal and its characters`() {
    let names = [
      "BOARD_DATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "PATH",
      "TERMINFO",
      "TERMINFO_DIRS", "TERMCAP", "LD_PRELOAD", "LD_LIBRARY_PATH", "EDITOR", "VISUAL", "LINES",
      "COLUMNS", "ESCDELAY", "NCURSES_NO_UTF8_ACS", "TZ", "TMPDIR", "LOCPATH", "NLSPATH",
      "SWIFT_BACKTRACE", "SQLITE_TMPDIR", "SHELL", "ENV", "BASH_ENV", "MALLOC_TRACE",
      "SSH_ORIGINAL_COMMAND",
    ]
    let hostile = Dictionary(uniqueKeysWithValues: names.map { ($0, "/tmp/evil") })
    #expect(
      safeEnvironment(from: hostile, knowsTerminal: known.contains) == [
        "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "XDG_CONFIG_HOME": "/etc",
        "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
      ])
  }

  @Test(arguments: [
    ("xterm", "xterm"), ("tmux-256color", "tmux-256color"), ("dumb", "dumb"),
    ("xterm-kitty", "xterm-256color"), ("../../tmp/x", "xterm-256color"),
    ("/tmp/x", "xterm-256color"), (".xterm", "xterm-256color"), ("xterm/../x", "xterm-256color"),
    ("xterm\u{1B}]0;x\u{7}", "xterm-256color"), ("xterm\n", "xterm-256color"),
    (String(repeating: "x", count: 4_096), "xterm-256color"), ("größe", "xterm-256color"),
    ("b64:AAAA", "xterm-256color"), ("hex:1a01", "xterm-256color"), (" ", "xterm-256color"),
  ])
  func `a terminal is taken at its word where the system knows it`(given: String, used: String) {
    #expect(environment(["TERM": given])["TERM"] == used)
  }

  @Test func `a name that is no plain one isn't even looked for`() {
    var asked: [String] = []
    for name in ["../x", "a/b", "-x", "x y", String(repeating: "x", count: 49)] {
      _ = safeEnvironment(from: ["TERM": name]) { name in
        asked.append(name)
        return true
      }
    }
    #expect(asked == [])
  }

  @Test(arguments: [[:], ["TERM": ""]])
  func `where there is no terminal none is made up`(given: [String: String]) {
    #expect(environment(given)["TERM"] == nil)
  }

  @Test(arguments: [
    ([:], "C.UTF-8"),
    (["LANG": "en_GB.UTF-8"], "C.UTF-8"),
    (["LANG": "de_DE.utf8@euro"], "C.UTF-8"),
    (["LANG": "en_GB"], "C.UTF-8"),
    (["LANG": "en_GB.ISO-8859-1"], "C"),
    (["LANG": "C"], "C"),
    (["LC_CTYPE": "POSIX", "LANG": "en_GB.UTF-8"], "C"),
    (["LC_ALL": "en_GB.UTF-8", "LANG": "C"], "C.UTF-8"),
    (["LC_ALL": "", "LC_CTYPE": "", "LANG": "C"], "C"),
    (["LANG": "../../tmp/x"], "C"),
    (["LANG": "\u{1B}[2J"], "C.UTF-8"),
  ])
  func `of a locale only whether it writes UTF-8 counts`(given: [String: String], used: String) {
    #expect(environment(given)["LC_ALL"] == used)
  }

  private func environment(_ given: [String: String]) -> [String: String] {
    safeEnvironment(from: given, knowsTerminal: known.contains)
  }
}
