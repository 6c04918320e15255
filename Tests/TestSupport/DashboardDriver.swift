package import App
package import Canvas
import ColourThemes
package import DashboardState
package import ImprovementPlan
package import Keyboard
package import Listings
import Panes
import Register
import RegisterSQLite

/// Presses keys on a dashboard that has no terminal. With a bookcase it opens what it asks for, as
/// the program does; without one, what it asks for outside is kept.
package struct DashboardDriver {
  package internal(set) var state: DashboardState
  /// What the last keys or event asked for outside.
  package private(set) var effects: [Effect] = []
  /// The size of the screen.
  package var size = ScreenSize.classic { didSet { redraw() } }
  /// What the screen shows: drawn after every key where there is a bookcase, every role in a style
  /// of its own.
  package internal(set) var frame = Frame(canvas: Canvas(rows: 0, columns: 0), cursor: nil)
  /// The screens that were shown while something was being recorded.
  package private(set) var screensWhileRecording: [String] = []
  /// How many rows the register's file held while each of them was shown.
  package private(set) var rowsWhileRecording: [Int] = []
  private var registrar: Registrar?

  /// - Parameter days: the snapshots on the shelf, oldest first.
  package init(
    _ plan: OpenPlan = PlanFixtures.open, councils: [String] = ["bury", "fernshire"],
    days: [String] = ["2026-08-08", "2026-09-19", "2026-10-31"], today: Day = PlanFixtures.today,
    keys: KeyTable = .standard
  ) {
    let shelf = Shelf(councils: councils, days: days.map(day))
    state = DashboardState(
      plan: plan, shelf: shelf, today: today, author: PlanFixtures.officer, keys: keys)
    registrar = nil
  }

  /// Opens a council's snapshot of the shipped data, the newest one where no day is given.
  package init(
    opening council: String, _ day: Day? = nil, today: Day = PlanFixtures.today,
    size: ScreenSize = .classic
  ) {
    state = ShippedData.open(council, day, today: today)
    self.size = size
    registrar = Registrar(ShippedData.bookcase(on: today), author: PlanFixtures.officer)
    redraw()
  }

  /// Opens a council's newest snapshot with a real register over it.
  ///
  /// - Parameters:
  ///   - folder: where the register is, or is made by the first change: `<folder>/register.sqlite`.
  ///   - data: the folder of councils; what is shipped where none is given.
  ///   - moment: when everything is recorded.
  package init(
    opening council: String, registerIn folder: String, data: String? = nil,
    as author: Author = PlanFixtures.officer, at moment: Moment = PlanFixtures.moment,
    isReadOnly: Bool = false, keys: KeyTable = .standard, size: ScreenSize = .classic
  ) throws {
    try self.init(
      opening: council, registerIn: folder, data: data, as: author, by: Clock { moment },
      isReadOnly: isReadOnly, keys: keys, size: size)
  }

  /// The same by a clock that goes on.
  package init(
    opening council: String, registerIn folder: String, data: String? = nil,
    as author: Author = PlanFixtures.officer, by clock: Clock,
    isReadOnly: Bool = false, keys: KeyTable = .standard, size: ScreenSize = .classic
  ) throws {
    let bookcase = Bookcase(
      dataFolder: data ?? ShippedData.folder, asOf: nil,
      register: SQLiteStore(
        keepingOpen: folder + "/register.sqlite", toRecord: !isReadOnly),
      isReadOnly: isReadOnly, clock: clock)
    var registrar = Registrar(bookcase, author: author)
    let (plan, shelf) = try registrar.bookcase.plan(of: council, on: nil)
    state = DashboardState(
      plan: plan, shelf: shelf, today: clock.now().day, author: author, keys: keys)
    self.registrar = registrar
    self.size = size
    redraw()
  }

  /// Presses keys in their notation, spaces between: `j j <enter>`.
  package mutating func press(_ notation: String) {
    do {
      press(try [Key](notation: notation))
    } catch {
      fatalError("\(error)")
    }
  }

  /// Types a text, a key a character.
  package mutating func type(_ text: String) {
    press(text.map(Key.character))
  }

  /// Pastes a text, as terminals that tell pasting from typing do.
  package mutating func paste(_ text: String) {
    press([.paste(text)])
  }

  /// Lets something happen that is no key.
  package mutating func happen(_ event: Event) {
    effects = take(event)
    _ = state.reduce(.settled)
  }

  /// Lets the register be looked at, as the program does when its watch wakes it.
  package mutating func lookAtRegister() {
    guard let event = newsOfRegister() else { return }
    effects = take(event)
  }

  /// An event that tells what others have recorded; nil where nothing.
  package mutating func newsOfRegister() -> Event? { registrar?.look(at: state.plan) }

  /// Lets the folder of snapshots be looked at, as the program does when its watch wakes it.
  package mutating func lookForSnapshots() {
    guard let event = registrar?.lookForSnapshots(of: state) else { return }
    effects = take(event)
  }

  private mutating func press(_ keys: [Key]) {
    effects = keys.flatMap { key in
      defer { _ = state.reduce(.settled) }
      return take(.pressed(key))
    }
  }

  /// Presses keys that arrive together, before what the first of them brings is on the screen.
  package mutating func burst(_ keys: [Key]) {
    _ = state.reduce(.hurried)
    effects = keys.flatMap { take(.pressed($0)) }
    _ = state.reduce(.settled)
  }

  /// Lets something happen, and hands back what it asks for outside.
  package mutating func take(_ event: Event) -> [Effect] {
    guard var registrar else { return state.reduce(event) }
    defer { redraw() }
    var shown: [String] = []
    var rows: [Int] = []
    let (size, register) = (size, registrar.register)
    let asked = state.take(event, with: &registrar) { state in
      let drawn = drawFrame(state, theme: .labelling, rows: size.rows, columns: size.columns)
      _ = state.reduce(.drew(drawn.shown))
      shown.append(drawn.frame.canvas.text())
      rows.append(
        register.flatMap { try? $0.proved().count } ?? 0)
    }
    self.registrar = registrar
    screensWhileRecording += shown
    rowsWhileRecording += rows
    return asked
  }
}

extension DashboardDriver {
  /// What the register's file holds of the open plan, read anew: a sentence a row, oldest first.
  package var recorded: [String] {
    guard let register = registrar?.register else { return [] }
    do {
      let plan = state.plan
      let rows = try SQLiteStore(file: register.place).proved().changes
        .filter { $0.council == plan.council }
      let ledger = Ledger(rows, over: plan.snapshot)
      return rows.map { "\($0.action) \(ledger.sentence(of: $0, reference: state.today))" }
    } catch {
      return ["\(error)"]
    }
  }
}

extension DashboardDriver {
  /// The refs and names of the focused list, a word an entry.
  package var listed: [String] { state.list(state.focus).entries.map(\.word) }

  /// The ref or the name of what is selected.
  package var selected: String? { state.selected?.word }

  /// The mark of the open snapshot's bytes, as every view shows it.
  package var mark: String { String(state.plan.id.split(separator: " ").last ?? "") }

  /// The line kept for the person at the keyboard.
  package var message: String? { state.message?.text }
}

extension Command {
  /// The commands there are on a layer.
  package static func all(on layer: Layer) -> [Command] { KeyTable.standard.commands(on: layer) }
}

extension Entry {
  /// The entry in a word, for literals.
  package var word: String {
    switch self {
    case .record(let ref): ref.text
    case .owner(let lead): lead ?? "nobody"
    case .unthemed: "unthemed"
    case .change(let number): "change \(number)"
    case .recorded(let number): "recorded \(number)"
    case .takenOut(let number): "taken out \(number)"
    case .field(let name, let number): "\(name) \(number)"
    case .heading(let title): "# \(title)"
    }
  }
}
