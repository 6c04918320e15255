import Keyboard
import Listings

/// What lies over the panes and takes the keys; at most one at a time.
package enum Overlay: Equatable, Sendable {
  /// The filter of the focused list, as it is typed; `before` is what Escape brings back.
  case filter(TextLine, before: String)
  case goTo(Chooser<Destination>)
  case help(Chooser<HelpLine>)
  /// All slides of the meeting.
  case slides(Chooser<SlideLine>)
  case update(UpdateForm)
  case confirm(Question)
}

/// Lines to choose from, narrowed by what is typed.
package struct Chooser<Line: Equatable & Sendable>: Equatable, Sendable {
  package internal(set) var typed = TextLine()
  package internal(set) var index = 0
  package internal(set) var lines: [Line]
}
