import Glibc
import ImprovementPlan
import Register
import RegisterSQLite

// What the probe does with presentations.

extension RegisterProbe {
  /// Presents until it is killed, or says why it can't.
  static func present(_ council: String, on slide: String, in register: SQLiteRegister) throws {
    guard let noon = Moment(day: Day(number: 20_000), second: 43_200) else { exit(2) }
    let lectern = try register.startPresenting(
      PresentationStart(
        council, by: Author(login: "probe"), at: noon,
        showing: .init(slide: slide, snapshot: noon.day)))
    say("presents \(lectern.presentation.last.showing.slide)")
    withExtendedLifetime(lectern) { _ = pause() }
  }

  static func printPresentation(in register: SQLiteRegister) throws {
    guard let presentation = try register.presentation() else { return print("nobody presents") }
    let state = presentation.isRunning ? "presents" : "presented"
    let slide = presentation.last.showing.slide
    print("\(presentation.presenter.words) \(state) \(presentation.council): \(slide)")
  }

  /// Follows until it is killed.
  static func follow(_ register: SQLiteRegister) throws {
    let following = try register.presentation().flatMap { try register.follow($0) }
    say(following == nil ? "nothing to follow" : "follows")
    withExtendedLifetime(following) { _ = pause() }
  }

  static func printFollowers(in register: SQLiteRegister) throws {
    guard let presentation = try register.presentation() else { return }
    for follower in try register.followers(of: presentation) { print(follower.login ?? "somebody") }
  }

  /// Prints what is to be read before the end.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}
