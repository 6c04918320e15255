import Testing

@testable import LoginRules

private let officer = LockedLogin(data: "/d", register: "/r/x.sqlite", agendas: "/a")
private let reader = LockedLogin(data: "/d", register: "/r/x.sqlite", isReadOnly: true)

struct LockedLoginTests {
  @Test(
    arguments: [
      (nil, ["open", "--data=/d", "--register=/r/x.sqlite", "--no-editor"]),
      ("", ["open", "--data=/d", "--register=/r/x.sqlite", "--no-editor"]),
      ("board", ["open", "--data=/d", "--register=/r/x.sqlite", "--no-editor"]),
      (
        "--plan bury --ascii",
        ["open", "--plan=bury", "--ascii", "--data=/d", "--register=/r/x.sqlite", "--no-editor"]
      ),
      (
        "board present --agenda november-2026",
        [
          "present", "--agenda=/a/november-2026.yaml", "--data=/d", "--register=/r/x.sqlite",
          "--no-editor",
        ]
      ),
      (
        "update P21 L09 --state in-progress --note 'Provider appointed'",
        [
          "update", "--state=in-progress", "--note=Provider appointed", "--data=/d",
          "--register=/r/x.sqlite", "--", "P21", "L09",
        ]
      ),
      (
        "history --filter='by:head audit' P21",
        ["history", "--filter=by:head audit", "--data=/d", "--register=/r/x.sqlite", "--", "P21"]
      ),
      ("undo --format json", ["undo", "--format=json", "--data=/d", "--register=/r/x.sqlite"]),
      ("conflicts --keep 3", ["conflicts", "--keep=3", "--data=/d", "--register=/r/x.sqlite"]),
      ("check", ["check", "--data=/d", "--register=/r/x.sqlite"]),
      ("info", ["info", "--data=/d", "--register=/r/x.sqlite"]),
    ] as [(String?, [String])])
  func `an officer's request is run on the configured files, without an editor`(
    request: String?, arguments: [String]
  ) throws {
    #expect(try officer.answer(to: request) == .run(arguments))
  }

  @Test(arguments: [officer, reader])
  func `nobody makes a backup: it writes a file, and names where`(login: LockedLogin) {
    let error = #expect(throws: LoginRefusal.self) {
      try login.answer(to: "register backup /tmp/x")
    }
    #expect(error?.description.hasPrefix("found “register”, which this login can't use") == true)
  }

  @Test(
    arguments: [
      (nil, "open"), ("open --plan bury", "open"), ("--plan=bury", "open"),
    ] as [(String?, String)])
  func `a shared login's screens have no keys that record`(request: String?, command: String) throws
  {
    guard case .run(let arguments) = try reader.answer(to: request) else {
      Issue.record("nothing is run")
      return
    }
    #expect(arguments.first == command)
    #expect(arguments.suffix(2) == ["--no-editor", "--read-only"])
  }

  @Test(arguments: ["update P21 --note x", "undo", "present", "conflicts --take 1"])
  func `a shared login records nothing`(request: String) {
    let command = request.split(separator: " ")[0]
    #expect(
      refusal(of: request, by: reader)
        == "found “\(command)”, which this login can't use; expected one of open, follow, history, "
        + "verify, check, info")
  }

  @Test(arguments: [
    "sh", "bash", "/bin/sh", "./board", "board sh", "sftp-server", "/usr/lib/openssh/sftp-server",
    "internal-sftp", "scp -t /tmp", "rsync --server", "git-upload-pack", "login-shell", "demo /tmp",
    "snapshot", "Present", "present\u{301}", "''", "'present '", "pre\u{200B}sent", "vi", "..",
  ])
  func `what is no command of this login is refused`(request: String) {
    #expect(refusal(of: request)?.contains("which this login can't use") == true)
  }

  @Test(arguments: [
    "--data /etc", "--data=/etc", "--register /tmp/x", "--dat /etc", "present --data /etc",
    "present --register=x", "history --register x", "info --data x", "check --data x",
    "--generate-completion-script bash", "--experimental-dump-help", "--version",
    "update P21 --no-editor", "-d /etc", "-", "---data", "--", "update P21 -- --data=/etc",
    "history -- -x",
  ])
  func `an option that isn't for this login is refused`(request: String) {
    #expect(refusal(of: request)?.contains("which this login can't use") == true)
  }

  @Test(arguments: [
    "present --agenda /etc/passwd", "present --agenda ../x", "present --agenda x.yaml",
    "present --agenda .x", "present --agenda=-x", "present --agenda 'x y'", "present --agenda ''",
    "present --agenda x%2fy", "--theme ./x", "--theme /x/y.yaml", "--theme dark.yaml",
    "--theme '~x'",
    "--plan ../x", "--plan a/b", "--plan=..", "--snapshot ../../x", "--theme Größe",
    "--theme 'a\u{301}'", "update P1 --state=--data=/etc", "verify --head " + longName,
  ])
  func `no value can name a file of the person's choice`(request: String) {
    #expect(refusal(of: request) != nil)
  }

  @Test(arguments: ["present extra", "open x", "check x.json", "info x", "undo 3", "verify x"])
  func `words that a command doesn't take are refused, files to check among them`(request: String) {
    #expect(refusal(of: request)?.hasSuffix("; expected options only") == true)
  }

  @Test(arguments: [
    ("--plan", "--plan: expected a value"),
    ("--plan --ascii", "--plan: expected a value"),
    ("update P1 --note --data=/etc", "--note: expected a value"),
    ("--ascii=yes", "--ascii: expected no value"),
  ])
  func `an option and its value are read as the program reads them`(
    request: String, expected: String
  ) {
    #expect(refusal(of: request) == expected)
  }

  @Test func `a text stays one piece with its option, so that it can't pass for another`() throws {
    #expect(
      try officer.answer(to: "update P1 --note=--data=/etc")
        == .run(["update", "--note=--data=/etc", "--data=/d", "--register=/r/x.sqlite", "--", "P1"])
    )
  }

  @Test(arguments: [
    "30/11/2026", "'30 Nov'", "'30 Nov 2026'", "2026-11-30", "+14", "30.11.26", "today",
  ])
  func `a day is written as the program takes it, wherever one is asked for`(day: String) throws {
    let bare = day.filter { $0 != "'" }
    for (request, option) in [
      ("update P1 --due \(day)", "--due"), ("update P1 --approved-on=\(day)", "--approved-on"),
      ("open --snapshot \(day)", "--snapshot"), ("open --as-of \(day)", "--as-of"),
      ("present --snapshot \(day)", "--snapshot"),
    ] {
      guard case .run(let arguments) = try officer.answer(to: request) else { return }
      #expect(arguments.contains("\(option)=\(bare)"))
    }
  }

  @Test(arguments: [
    "/etc/passwd", "../x", "~", "a", "$(id)", "30;id", "30 Nov 2026 30 Nov 2026 30",
  ])
  func `nothing else passes for a day`(text: String) {
    #expect(refusal(of: "open --snapshot \"\(text)\"")?.contains("expected a day") == true)
  }

  @Test(arguments: ["Ynys Môn", "tower-hamlets", "Telford & Wrekin"])
  func `a council is named as it is called`(name: String) throws {
    let answer = try officer.answer(to: "open --plan '\(name)'")
    guard case .run(let arguments) = answer else { return }
    #expect(arguments.contains("--plan=\(name)"))
  }

  @Test func `without a folder of agendas none can be named`() {
    let login = LockedLogin(data: "/d", register: "/r")
    #expect(
      refusal(of: "present --agenda x", by: login)
        == "--agenda: this login has no folder of agendas")
  }

  @Test func `a refusal quotes no more than a line`() {
    let words = refusal(of: String(repeating: "a", count: 10_000)) ?? ""
    #expect(words.hasPrefix("found “aaa"))
    #expect(words.count < 200)
  }

  @Test(arguments: ["help", "board help update", "--help", "update -h", "present --help"])
  func `who asks for help is told what this login takes`(request: String) throws {
    guard case .tell(let text) = try reader.answer(to: request) else {
      Issue.record("no help")
      return
    }
    #expect(
      text.contains("  history  prints what was recorded\n             --filter --plan --format\n"))
    #expect(!text.contains("update"))
  }

  private func refusal(of request: String, by login: LockedLogin = officer) -> String? {
    do {
      _ = try login.answer(to: request)
      return nil
    } catch {
      return error.description
    }
  }
}

private let longName = String(repeating: "a", count: 65)
