import ImprovementPlan
import Listings
package import Slides

/// A meeting that is being led or followed on this screen: its slides, and which of them is shown.
package struct Presenting: Equatable, Sendable {
  /// The order of the meeting; nil for every slide in its own.
  package let agenda: Agenda?
  /// The day of the board that the slides were titled with when the meeting began; nil where none is known.
  let board: Day?
  /// The day of the snapshot that the last board saw; nil where there is none.
  private(set) var lastBoard: Day?
  /// That snapshot, which the slides compare with; nil until it is read.
  private(set) var earlier: ShownPlan?
  package private(set) var deck: Deck
  /// The slide on the screen.
  package private(set) var name: SlideName
  /// Whether nothing is shown, so that people look at who speaks.
  package internal(set) var isBlank = false
  /// Whether another session leads the meeting by now.
  package internal(set) var isTakenOver = false
  /// The way that was gone into the dashboard from the slide; nil while the slide is shown.
  var aside: [Place]?
  /// The digits typed of a slide's number.
  package internal(set) var typed = ""
  /// The slide's first row on the screen, where it is larger than that.
  package internal(set) var line = 0

  /// - Parameter slide: the one to begin with, where it isn't the first.
  init(_ agenda: Agenda?, since lastBoard: Day?, at slide: SlideName? = nil, from desk: Desk) {
    self.agenda = agenda
    board = desk.snapshot.nextBoard(onOrAfter: desk.today)?.date
    self.lastBoard = lastBoard
    deck = Deck(desk: desk, agenda: agenda, shown: slide)
    name = deck.slide(nearest: slide).name
  }
}

extension Presenting {
  /// Where the slide on the screen stands in the deck, from 0.
  package var position: Int { deck.position(of: name) ?? 0 }

  /// The slide on the screen.
  package var slide: Slide { deck.slides[position] }

  /// Shows a slide by its place in the deck.
  mutating func show(at position: Int, from desk: Desk) {
    show(deck.slides[position].name, from: desk)
  }

  /// Shows a slide by its name; one that is there for no reason any more comes back into the deck, and
  /// one that was left goes: who joins late has the same slides.
  mutating func show(_ name: SlideName, from desk: Desk) {
    line = 0
    guard name != self.name else { return }
    self.name = name
    if deck.isHolding || deck.position(of: name) == nil { remake(from: desk) }
  }

  /// Makes the slides again and keeps the one on the screen: it stays even where its reason has gone.
  /// Where it is no more, the last of its subject is shown, else what stands in its place.
  ///
  /// - Parameter desk: what the slides are made from; whatever it is compared with.
  mutating func remake(from desk: Desk) {
    let before = position
    deck = Deck(desk: comparing(desk), agenda: agenda, shown: name, after: deck)
    guard deck.position(of: name) == nil else { return }
    let kin = deck.slides.lastIndex { $0.name.subject == name.subject }
    name = deck.slides[kin ?? min(before, deck.slides.count - 1)].name
    line = 0
  }

  /// Has another snapshot for the one that the last board saw; until it is read, the slides compare with
  /// none.
  mutating func forgetEarlier(for lastBoard: Day?, on desk: Desk) {
    self.lastBoard = lastBoard
    earlier = nil
    remake(from: desk)
  }

  /// Takes a snapshot that was read, where it is the one that the last board saw.
  mutating func compare(with earlier: ShownPlan, on desk: Desk) {
    guard earlier.snapshot.asAt == lastBoard, self.earlier == nil else { return }
    self.earlier = earlier
    remake(from: desk)
  }

  /// The dashboard may compare with any snapshot; the slides stay with the last board's.
  private func comparing(_ desk: Desk) -> Desk {
    let comparison = earlier.map { SnapshotComparison(from: $0, to: desk.plan.shown) }
    return Desk(plan: desk.plan, comparison: comparison, calendar: desk.calendar, today: desk.today)
  }
}
