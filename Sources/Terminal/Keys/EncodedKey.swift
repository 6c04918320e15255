import Keyboard

/// A key told by the number of its character and of its modifiers, as terminals do that another
/// program has left so: `ESC [ 99 ; 5 u` is Ctrl-C (fixterms; kitty's keyboard protocol).
struct EncodedKey {
  private let code: Int
  /// What the key writes with Shift, where the terminal tells.
  private let shifted: Unicode.Scalar?
  /// What it wrote, where the terminal tells.
  private let written: Unicode.Scalar?
  private let modifiers: Modifiers

  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let ctrl = Modifiers(rawValue: 4)
    /// Super, Hyper and Meta, which no key of this program has.
    static let others = Modifiers(rawValue: 8 | 16 | 32)
  }

  /// - Parameter numbers: the key with its variants, the modifiers and 1, what it wrote.
  init?(_ numbers: [[Int]]) {
    guard let key = numbers.first, key[0] > 0, numbers.count <= 3 else { return nil }
    code = key[0]
    shifted = key.count > 1 ? EncodedKey.scalar(key[1]) : nil
    written = numbers.count > 2 && numbers[2].count == 1 ? EncodedKey.scalar(numbers[2][0]) : nil
    modifiers = Modifiers(rawValue: numbers.count > 1 ? max(0, numbers[1][0] - 1) : 0)
  }

  var key: Key? {
    guard modifiers.isDisjoint(with: .others) else { return nil }
    if let key = keysByCode[code] {
      return key == .tab && modifiers.contains(.shift) ? .backTab : key
    }
    guard let scalar = EncodedKey.scalar(code), let character = character(of: scalar) else {
      return nil
    }
    if modifiers.contains(.ctrl) { return modifiers.contains(.alt) ? nil : keyOfCtrl(with: scalar) }
    return modifiers.contains(.alt) ? .alt(character) : .character(character)
  }

  /// What the key writes. What Shift makes of a digit only the keyboard knows.
  private func character(of scalar: Unicode.Scalar) -> Character? {
    if let written { return Character(written) }
    guard modifiers.contains(.shift) else { return Character(scalar) }
    if let shifted { return Character(shifted) }
    let upper = scalar.properties.uppercaseMapping
    if upper.count == 1, scalar.properties.isAlphabetic { return Character(upper) }
    return scalar.properties.numericType == nil ? Character(scalar) : nil
  }

  /// A character that writes; nil for control characters and for numbers that stand for other keys.
  private static func scalar(_ code: Int) -> Unicode.Scalar? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    let category = scalar.properties.generalCategory
    return category == .control || category == .privateUse ? nil : scalar
  }
}

/// The key that Ctrl makes of one that writes.
private func keyOfCtrl(with scalar: Unicode.Scalar) -> Key? {
  let lower = scalar.properties.lowercaseMapping
  return lower.count == 1 ? .ctrl(Character(lower)) : nil
}

/// Keys that write nothing, and those of the keypad (kitty's numbers).
private let keysByCode: [Int: Key] = {
  var keys: [Int: Key] = [
    8: .backspace, 9: .tab, 13: .enter, 27: .escape, 127: .backspace,
    57_344: .escape, 57_345: .enter, 57_346: .tab, 57_347: .backspace, 57_348: .insert,
    57_349: .delete, 57_350: .left, 57_351: .right, 57_352: .up, 57_353: .down, 57_354: .pageUp,
    57_355: .pageDown, 57_356: .home, 57_357: .end,
    57_414: .enter, 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down, 57_421: .pageUp,
    57_422: .pageDown, 57_423: .home, 57_424: .end, 57_425: .insert, 57_426: .delete,
  ]
  for (place, sign) in "0123456789./*-+".enumerated() { keys[57_399 + place] = .character(sign) }
  for (place, sign) in "=,".enumerated() { keys[57_415 + place] = .character(sign) }
  for number in 1...35 { keys[57_363 + number] = .function(number) }
  return keys
}()
