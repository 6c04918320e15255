/// A subcommand that a locked-down login may use, with all that may be said to it. Options that name
/// files are the administrator's to set, and not here.
struct AllowedCommand {
  let name: String
  /// What it does, for who asks for help.
  let purpose: String
  var options: [AllowedOption] = []
  /// Whether words of no option, refs of actions, may follow.
  var takesRefs = false
  /// Whether it opens a screen with keys.
  var hasScreen = false
  /// Whether it is only for who may record.
  var isForRecording = false
}

struct AllowedOption {
  let name: String
  /// nil for a flag, which stands alone.
  let value: AllowedValue?

  static func flag(_ name: String) -> AllowedOption { AllowedOption(name: name, value: nil) }
  static func word(_ name: String) -> AllowedOption { AllowedOption(name: name, value: .word) }
  static func day(_ name: String) -> AllowedOption { AllowedOption(name: name, value: .day) }
  static func council(_ name: String) -> AllowedOption {
    AllowedOption(name: name, value: .council)
  }
  static func text(_ name: String) -> AllowedOption { AllowedOption(name: name, value: .text) }
}

extension AllowedCommand {
  /// What a login does that asks for nothing.
  static let open = AllowedCommand(
    name: "open", purpose: "opens the dashboard, as a login without a command does",
    options: showing + [.day("as-of")], hasScreen: true)

  static let all = [
    open,
    AllowedCommand(
      name: "present", purpose: "shows the plan as slides, at a board meeting",
      options: showing + [
        AllowedOption(name: "agenda", value: .agenda), .flag("notes"), .flag("take-over"),
      ],
      hasScreen: true, isForRecording: true),
    AllowedCommand(
      name: "follow", purpose: "follows a board meeting, slide by slide",
      options: [.council("plan")] + drawing, hasScreen: true),
    AllowedCommand(
      name: "update", purpose: "records what changed of actions",
      options: changing + [.word("if-unchanged-since")] + reading, takesRefs: true,
      isForRecording: true),
    AllowedCommand(
      name: "undo", purpose: "takes back what you recorded last", options: reading,
      isForRecording: true),
    AllowedCommand(
      name: "conflicts", purpose: "prints what a newer snapshot contradicts, or resolves it",
      options: [.word("keep"), .word("take")] + reading, isForRecording: true),
    AllowedCommand(
      name: "history", purpose: "prints what was recorded", options: [.text("filter")] + reading,
      takesRefs: true),
    AllowedCommand(
      name: "verify", purpose: "holds the register against itself and the heads kept",
      options: [.word("head"), .word("format")]),
    AllowedCommand(
      name: "check", purpose: "names every fault of the snapshots and of the register"),
    AllowedCommand(name: "info", purpose: "prints versions, folders and the terminal"),
  ]

  private static let drawing: [AllowedOption] = [
    .word("theme"), .flag("ascii"), .flag("no-ascii"), .flag("plain"), .flag("no-plain"),
    .flag("read-only"),
  ]

  private static let showing: [AllowedOption] = [.council("plan"), .day("snapshot")] + drawing

  private static let reading: [AllowedOption] = [.council("plan"), .word("format")]

  private static let changing: [AllowedOption] = [
    .word("state"), .word("rating"), .word("impact"), .text("note"), .text("evidence"),
    .word("evidence-kind"), .day("due"), .text("reason"), .text("doing"), .text("lead"),
    .text("approved-by"), .text("meeting"), .day("approved-on"), .flag("without-evidence"),
    .flag("any-approver"), .flag("any-lead"), .flag("second-date"),
  ]
}
