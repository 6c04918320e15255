package import DashboardState
package import Keyboard
import Listings

extension DashboardState {
  /// Takes a key press in, and has done at once what it asks of the bookcase.
  ///
  /// - Returns: what it asks of the terminal.
  package mutating func take(_ key: Key, opening bookcase: Bookcase) -> [Effect] {
    var waiting = reduce(.pressed(key))
    var forTheTerminal: [Effect] = []
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .open(let council, let day): waiting += reduce(bookcase.open(council, day))
      case .readEarlier(let day):
        waiting += reduce(bookcase.readEarlier(plan.council, day))
      case .readCalendar: waiting += reduce(bookcase.readCalendar())
      case .record, .undo, .resolve, .edit, .repaint, .quit: forTheTerminal.append(effect)
      }
    }
    return forTheTerminal
  }
}
