import Canvas

extension ColourTheme {
  /// The default: the terminal's own background and the colours its owner chose.
  ///
  /// In code, so that the usual start reads no file; `themes/terminal.yaml` says the same.
  package static let terminal = ColourTheme(
    name: "terminal",
    styles: [
      .text: .plain,
      .muted: Style(attributes: .dim),
      .heading: Style(attributes: .bold),
      .rule: Style(attributes: .dim),
      .selection: Style(attributes: .bold),
      .keyName: Style(attributes: .bold),
      .message: .plain,
      .warning: Style(foreground: .ansi(3)),
      .error: Style(foreground: .ansi(1), attributes: .bold),
      .link: Style(attributes: .underline),
      .fictional: Style(foreground: .ansi(6)),
      .good: Style(foreground: .ansi(2)),
      .caution: Style(foreground: .ansi(3)),
      .bad: Style(foreground: .ansi(1), attributes: .bold),
      .done: Style(foreground: .ansi(4)),
      .idle: Style(attributes: .dim),
      .paused: Style(foreground: .ansi(6)),
      .better: Style(foreground: .ansi(2)),
      .worse: Style(foreground: .ansi(1)),
      .unchanged: .plain,
      .barFilled: .plain,
      .barEmpty: Style(attributes: .dim),
      .chartLine: Style(foreground: .ansi(6)),
      .chartTarget: Style(foreground: .ansi(3)),
      .chartComparator: Style(attributes: .dim),
      .match: Style(attributes: [.bold, .underline]),
    ])
}
