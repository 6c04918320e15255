import DashboardState
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("A page")
struct PageTests {
  @Test("Its items are put together when it is opened, and not again at each frame or key")
  func madeOnce() throws {
    var driver = DashboardDriver()
    driver.press("4 <enter>")
    let first = driver.page
    #expect(first.count > 5)
    driver.press("j j")
    #expect(driver.page.map(\.place) == first.map(\.place))
    driver.press("<backspace> <enter>")
    #expect(driver.page.map(\.item) == first.map(\.item))
  }

  @Test("A filter asks the items that are there")
  func filtered() {
    var driver = DashboardDriver()
    driver.press("4 <enter> / l e a d <enter>")
    #expect(driver.page.count == 1)
  }
}

extension DashboardDriver {
  /// The items of the page that is open, and where in memory each is: kept while the first are held, it is
  /// the same only for what was not made again.
  fileprivate var page: [(item: Item, place: UnsafePointer<Phrase>?)] {
    let entries = state.list(state.focus).entries
    return state.items(for: entries, in: state.focus).map { item in
      (item, item.cells.withUnsafeBufferPointer(\.baseAddress))
    }
  }
}
