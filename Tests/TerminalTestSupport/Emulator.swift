import CVTerm

/// A terminal emulator: what a program sent, as a person would see it.
final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private var callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)
  private let properties = UnsafeMutablePointer<TerminalProperties>.allocate(capacity: 1)

  private(set) var rows: Int
  private(set) var columns: Int

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    terminal = vterm_new(Int32(rows), libraryColumns(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    properties.initialize(to: TerminalProperties())
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = noteProperty
    vterm_screen_set_callbacks(screen, callbacks, properties)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
    properties.deallocate()
  }

  var isOnAlternateScreen: Bool { properties.pointee.isOnAlternateScreen }
  var tellsOfMouse: Bool { properties.pointee.tellsOfMouse }
  var isCursorVisible: Bool { properties.pointee.isCursorVisible }

  func show(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  /// What the terminal itself answers, for instance to a question for its cursor.
  func takeAnswer() -> [UInt8] {
    var answer = [CChar](repeating: 0, count: 256)
    let count = vterm_output_read(terminal, &answer, answer.count)
    return answer[..<count].map { UInt8(bitPattern: $0) }
  }

  func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(terminal, Int32(rows), libraryColumns(columns))
  }

  var cursor: ScreenPlace {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return ScreenPlace(row: Int(place.row), column: Int(place.col))
  }

  func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    let place = VTermPos(row: Int32(row), col: Int32(column))
    vterm_screen_get_cell(screen, place, &cell)
    return ScreenCell(cell)
  }
}

/// libvterm 0.1.4 crashes on a wide character where there is one column.
private func libraryColumns(_ columns: Int) -> Int32 { Int32(max(2, columns)) }

private struct TerminalProperties {
  var isOnAlternateScreen = false
  var isCursorVisible = true
  var tellsOfMouse = false
}

private func noteProperty(
  _ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?,
  _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let properties = user?.assumingMemoryBound(to: TerminalProperties.self), let value
  else { return 0 }
  switch property {
  case VTERM_PROP_ALTSCREEN: properties.pointee.isOnAlternateScreen = value.pointee.boolean != 0
  case VTERM_PROP_CURSORVISIBLE: properties.pointee.isCursorVisible = value.pointee.boolean != 0
  case VTERM_PROP_MOUSE: properties.pointee.tellsOfMouse = value.pointee.number != 0
  default: break
  }
  return 1
}
