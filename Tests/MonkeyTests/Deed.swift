import DashboardState
import Keyboard
import TestSupport

/// Something that happens to the program, written as it can be read in a report.
enum Deed: Equatable, CustomStringConvertible {
  /// Keys in their notation.
  case press(String)
  case paste(String)
  case resize(ScreenSize)
  /// A colleague records something on a screen of their own.
  case colleagueRecords(String)
  case registerGoes
  case snapshotArrives

  var description: String {
    switch self {
    case .press(let keys): "press \(keys)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .resize(let size): "resize to \(size)"
    case .colleagueRecords(let keys): "a colleague presses \(keys)"
    case .registerGoes: "the register goes away and comes back"
    case .snapshotArrives: "a newer snapshot arrives"
    }
  }
}

extension Deed {
  /// What happens next: mostly keys, now and then something from outside.
  static func next(_ dice: inout Dice, at home: ScreenSize) -> Deed {
    switch dice.roll(200) {
    case 0...5: .paste(dice.pick(hostileTexts))
    case 6...9: .resize(dice.pick(oddSizes))
    case 10...15: .resize(home)
    case 16...17: .colleagueRecords(dice.pick(colleaguesKeys))
    case 18: .registerGoes
    case 19 where dice.roll(20) == 0: .snapshotArrives
    case 20...60: .press(dice.pick(waysIn))
    case 61...72: .press("<click:\(dice.roll(60)),\(dice.roll(200))>")
    case 73...76: .press(dice.pick(["m", "<wheelup>", "<wheeldown>", "<wheeldown> <wheeldown>"]))
    default: .press(dice.pick(keys))
    }
  }
}

private let oddSizes = [
  (1, 1), (2, 1), (1, 5), (7, 3), (39, 10), (40, 9), (40, 10), (41, 11), (80, 24), (120, 40),
  (200, 60), (300, 5),
].map { ScreenSize($0.0, $0.1) }

/// What gets far enough in to record: a form filled in, a range, a new date, its approval.
private let waysIn = [
  "u o y <enter>", "u n n o t e <enter>", "v j j u n x <enter>", "u d", "u r R", "u c y <enter>",
  "A", "A B o a r d <enter>", "U", "U y", "y", "<enter>", "<enter>", "<esc>", "<esc>", "<tab>",
  "/ a <enter>", "/ d u e : < 9 0 d <enter>", ": A 1 <enter>", ": m e t r <enter>", "<enter> X",
  "P", "n", "i", "b", "4", "g", "1 2 g", "ctrl-x", "H", "K", "T", "4 G / s u f f <enter>",
]

private let keys =
  Command.all.flatMap(\.keys).map(\.notation)
  + ["<enter>", "<esc>", "<backspace>", "<del>", "<left>", "<home>", "ctrl-u", "ctrl-w", "<f1>"]
  + ["a", "0", "9", "\"", "!", "-", "e", "\u{301}", "💂🏽‍♀️", "\u{200D}", "🇬", "中", "م"]

private let colleaguesKeys = [
  "u o y <enter>", "j u n x <enter>", "G k u r R x <enter>", "U y", "v j u n y <enter>",
]
