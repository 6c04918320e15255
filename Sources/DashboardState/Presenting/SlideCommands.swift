extension Command {
  /// What leads through a meeting: on a slide, and back to it from the dashboard.
  static let presenting: [Command] = [
    Command(
      .nextSlide, "<space> <right> <down> <pgdn> n", "Next slide", .presenting, on: [.slide]),
    Command(
      .previousSlide, "p <left> <up> <pgup> <backspace>", "Previous slide", .presenting,
      on: [.slide]),
    Command(
      .firstSlide, "g <home>", "First slide, or the one whose number was typed",
      .presenting, on: [.slide]),
    Command(.lastSlide, "G <end>", "Last slide", .presenting, on: [.slide]),
    Command(
      .slideDown, "j", "Further down a slide larger than the screen", .presenting, on: [.slide]),
    Command(.slideUp, "k", "Back up a slide larger than the screen", .presenting, on: [.slide]),
    Command(.slideIndex, "i :", "All slides, to go to one by its words", .presenting, on: [.slide]),
    Command(
      .blank, "b", "Blank the screen; any key brings the slide back", .presenting, on: [.slide]),
    Command(
      .drill, "<enter>", "Into the dashboard, where the slide comes from", .presenting,
      on: [.slide]),
    Command(.backToSlide, "P", "Back to the slide", .presenting, on: [.aside], short: "slide"),
  ]
}
