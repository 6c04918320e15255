extension Command {
  /// What leads through a meeting or follows it: on a slide, and back to it from the dashboard.
  static let presenting: [Command] = [
    Command(
      .nextSlide, "<space> <right> <down> <pgdn> n", "Next slide", .presenting,
      on: [.slide, .followed]),
    Command(
      .previousSlide, "p <left> <up> <pgup> <backspace>", "Previous slide", .presenting,
      on: [.slide, .followed]),
    Command(
      .firstSlide, "g <home>", "First slide, or the one whose number was typed",
      .presenting, on: [.slide, .followed]),
    Command(.lastSlide, "G <end>", "Last slide", .presenting, on: [.slide, .followed]),
    Command(
      .slideDown, "j", "Further down a slide larger than the screen", .presenting,
      on: [.slide, .followed]),
    Command(
      .slideUp, "k", "Back up a slide larger than the screen", .presenting, on: [.slide, .followed]),
    Command(
      .slideIndex, "i :", "All slides, to go to one by its words", .presenting,
      on: [.slide, .followed]),
    Command(
      .blank, "b", "Blank the screen; any key brings the slide back", .presenting, on: [.slide]),
    Command(
      .drill, "<enter>", "Into the dashboard, where the slide comes from", .presenting,
      on: [.slide, .followed]),
    Command(.backToSlide, "P", "Back to the slide", .presenting, on: [.aside], short: "slide"),
    Command(
      .followAgain, "f", "Follow the presenter again", .presenting, on: [.followed, .aside],
      short: "follow"),
  ]
}
