import DashboardState
import Listings
import TestSupport
import Testing

/// A screen of a meeting at Fernshire's board: the slide's number, and the keys that lead on from it.
struct MeetingScene: CustomTestStringConvertible {
  var name: String
  var slide: Int
  var keys: String
  var size = ScreenSize.classic

  /// The file the expected screen lies in.
  var file: String { "meeting-\(name).\(size)" }
  var testDescription: String { file }

  var driver: DashboardDriver {
    var driver = DashboardDriver(opening: "fernshire", size: size)
    driver.happen(.present(nil))
    driver.type("\(slide)")
    driver.press("g " + keys)
    return driver
  }
}

extension MeetingScene {
  static let all = [ScreenSize.classic, .roomy].flatMap { size in
    scenes.map {
      var scene = $0
      scene.size = size
      return scene
    }
  }

  private static let scenes = [
    MeetingScene(name: "slide", slide: 10, keys: ""),
    MeetingScene(name: "number", slide: 10, keys: "3 2"),
    MeetingScene(name: "wrong-key", slide: 10, keys: "x"),
    MeetingScene(name: "blank", slide: 10, keys: "b"),
    MeetingScene(name: "slides", slide: 10, keys: "i"),
    MeetingScene(name: "slides-found", slide: 10, keys: "i n e w <space> d a t e <down>"),
    MeetingScene(name: "no-slide-found", slide: 10, keys: "i x y z z y"),
    MeetingScene(name: "keys", slide: 10, keys: "?"),
    MeetingScene(name: "update", slide: 10, keys: "u"),
    MeetingScene(name: "approve", slide: 30, keys: "A"),
    MeetingScene(name: "dashboard", slide: 10, keys: "<enter>"),
  ]
}
