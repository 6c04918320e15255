import FoundationEssentials

/// What has a terminal take a text to be pasted elsewhere (OSC 52 of xterm's control sequences).
///
/// The text goes in base 64, so that nothing in it can act on the terminal.
func clipboardSequence(of text: String) -> String {
  "\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{7}"
}
