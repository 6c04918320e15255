import Keyboard

/// The keys of the terminal's own description, by what follows their escape character.
func describedKeys() -> [String: Key] {
  var keys: [String: Key] = [:]
  for (name, key) in keysOfTerminfo {
    guard let text = capability(name), text.first == "\u{1B}", text.count > 1 else { continue }
    keys[String(text.dropFirst())] = key
  }
  return keys
}

/// Names of terminfo(5).
private let keysOfTerminfo: [(String, Key)] =
  [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kcbt", .backTab), ("kent", .enter), ("kfnd", .home), ("kslt", .end),
  ] + (1...12).map { ("kf\($0)", .function($0)) }
