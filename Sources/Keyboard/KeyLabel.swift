extension Key {
  /// How the key is named on screen, in key lines and help: `Enter`, `Ctrl-S`, `↓`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .ctrl(" "): "Ctrl-Space"
    case .ctrl(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + Key.character(character).label
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .paste: "pasted text"
    case .unreadable: "a byte of no character"
    case .click: "Click"
    case .wheelUp: "Wheel ↑"
    case .wheelDown: "Wheel ↓"
    }
  }
}
