import Canvas

extension ColourTheme {
  /// The default: the terminal's own background and the colours its owner chose.
  ///
  /// Its colours can be read on black; none of the 16 can on both black and white, so only ratings
  /// and figures have any. Nothing is dim, which the Linux console shows too faintly.
  ///
  /// In code, so that the usual start reads no file; `themes/terminal.yaml` says the same.
  package static let terminal = ColourTheme(
    name: "terminal",
    styles: [
      .text: .plain,
      .muted: .plain,
      .heading: Style(attributes: .bold),
      .rule: .plain,
      .selection: Style(attributes: .bold),
      .keyName: Style(attributes: .bold),
      .message: .plain,
      .warning: Style(attributes: .bold),
      .error: Style(attributes: [.bold, .reverse]),
      .link: Style(attributes: .underline),
      .fictional: Style(attributes: .underline),
      .good: Style(foreground: .ansi(2)),
      .caution: Style(foreground: .ansi(3), attributes: .bold),
      .bad: Style(foreground: .ansi(9), attributes: [.bold, .underline]),
      .done: Style(foreground: .ansi(14)),
      .idle: .plain,
      .paused: Style(foreground: .ansi(13)),
      .better: Style(foreground: .ansi(2)),
      .worse: Style(foreground: .ansi(9)),
      .unchanged: .plain,
      .barFilled: .plain,
      .barEmpty: .plain,
      .chartLine: Style(attributes: .bold),
      .chartTarget: .plain,
      .chartComparator: .plain,
      .match: Style(attributes: [.bold, .underline]),
    ])
}
