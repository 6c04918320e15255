import Canvas
import YAMLFile

/// A scheme of the base16 collection: sixteen colours with agreed uses, in the older form
/// (`base00` beside `scheme`) or the newer one (under `palette`, beside `system: base16`).
struct Base16Scheme {
  var name: String?
  var colours: [YAMLField]

  /// nil when the fields are not those of a scheme.
  init?(_ root: YAMLNode) {
    let palette = root["palette"].flatMap { $0.fields == nil ? nil : $0 } ?? root
    guard palette["base00"] != nil, palette["base05"] != nil, root["roles"] == nil
    else { return nil }
    name = (root["scheme"] ?? root["name"])?.scalar
    colours = (palette.fields ?? []).filter { $0.key.scalar?.hasPrefix("base") == true }
  }
}

/// How roles are drawn in base16's colours; 00 is the background, 05 the text, 08 red, 0B green.
let base16Looks: [Role: (colour: String, background: String?, attributes: Attributes)] = [
  .text: ("base05", nil, []),
  .muted: ("base04", nil, []),
  .heading: ("base05", nil, .bold),
  .rule: ("base03", nil, []),
  .selection: ("base05", "base02", .bold),
  .keyName: ("base0D", nil, .bold),
  .message: ("base05", nil, []),
  .warning: ("base0A", nil, []),
  .error: ("base08", nil, .bold),
  .link: ("base0D", nil, .underline),
  .fictional: ("base0E", nil, []),
  .good: ("base0B", nil, []),
  .caution: ("base0A", nil, []),
  .bad: ("base08", nil, .bold),
  .done: ("base0D", nil, []),
  .idle: ("base04", nil, []),
  .paused: ("base0C", nil, []),
  .better: ("base0B", nil, []),
  .worse: ("base08", nil, []),
  .unchanged: ("base05", nil, []),
  .barFilled: ("base0D", nil, []),
  .barEmpty: ("base03", nil, []),
  .chartLine: ("base0C", nil, []),
  .chartTarget: ("base0A", nil, []),
  .chartComparator: ("base0E", nil, []),
  .match: ("base0A", nil, .underline),
]
