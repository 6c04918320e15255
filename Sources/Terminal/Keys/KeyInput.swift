import CNcurses
import Glibc
import Keyboard
import LocaleText

/// Reads keys without ever waiting.
///
/// Not through curses, which cuts a sequence in two where it comes slowly, and has no way to leave one
/// out that it doesn't know.
struct KeyInput {
  private var characters = CharacterReader()
  private var decoder = KeyDecoder(described: describedKeys())
  private let escapeDelay = escapeDelayAskedFor() ?? usualEscapeDelay
  /// When something came last, in milliseconds of the clock that nobody sets.
  private var cameAt = 0
  /// Whether the mouse is listened to; a terminal that tells of it unasked is not.
  var takesMouse = false

  /// Has the terminal send its function keys, as its description has them.
  func askForKeys() { keypad(curses_screen(), true) }

  /// All keys that are waiting; nil where the terminal gives nothing of what it has.
  mutating func readKeys() -> [Key]? {
    var keys: [Key] = []
    var (hasRead, isTyped) = (false, false)
    // Not without end, where keys come faster than they are read.
    for _ in 0..<64 {
      guard unreadBytes(of: STDIN_FILENO) > 0, let bytes = readOnce() else { break }
      hasRead = true
      isTyped = bytes.isOneCharacter && now() - cameAt >= shortestTimeBetweenKeys
      cameAt = now()
      keys += self.keys(from: bytes, typed: isTyped)
    }
    keys += decoder.keys(from: characters.pause(), typed: isTyped)
    return hasRead ? withoutUnwanted(characters.told(keys)) : nil
  }

  private mutating func keys(from bytes: [UInt8], typed isTyped: Bool) -> [Key] {
    var keys: [Key] = []
    for byte in bytes {
      let came = characters.characters(from: byte, isControl: decoder.readsAsControl)
      keys += decoder.keys(from: came, typed: isTyped)
    }
    return keys
  }

  /// How long the rest of what was begun is still waited for, in milliseconds; nil where nothing was.
  var millisecondsLeft: Int32? {
    decoder.waitsFor.map { Int32(clamping: max(0, cameAt + patience(for: $0) - now())) }
  }

  /// The keys that what was begun comes to, once nothing came for so long.
  mutating func timePassed() -> [Key] { withoutUnwanted(characters.told(decoder.timePassed())) }

  private func patience(for awaited: KeyDecoder.Awaited) -> Int {
    switch awaited {
    case .sequence: escapeDelay
    case .restOfSequence: max(2_000, escapeDelay)
    case .restOfPaste: 10_000
    }
  }

  private func withoutUnwanted(_ keys: [Key]) -> [Key] {
    keys.filter { takesMouse || !$0.isOfMouse }
  }
}

private func readOnce() -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: 4_096)
  let count = read(STDIN_FILENO, &bytes, bytes.count)
  return count > 0 ? Array(bytes.prefix(count)) : nil
}

extension [UInt8] {
  /// Whether they are no more than one key sends that writes something.
  fileprivate var isOneCharacter: Bool {
    count == 1 || dropFirst().allSatisfy { $0 & 0xC0 == 0x80 } && self[0] >= 0xC0
  }
}

/// In milliseconds: somewhat less than between two characters of a key held down, and more than between those
/// of an answer on the slowest line.
private let shortestTimeBetweenKeys = 25

/// Ahead of curses's second, and longer than the pieces of one key are apart on a bad line.
private let usualEscapeDelay = 200

/// The milliseconds that a person has asked for, as other programs with a full screen take them.
private func escapeDelayAskedFor() -> Int? {
  environmentValue("ESCDELAY").flatMap { Int($0) }.flatMap { (0...60_000).contains($0) ? $0 : nil }
}

private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
