package import ImprovementPlan

/// What a slide is called. It stays the same while the plan changes, so that a follower, a late
/// joiner or the next login finds the same slide.
package struct SlideName: Hashable, Sendable {
  package var subject: Subject
  /// Which of the slides its subject is divided over, from 1.
  package var sheet: Int

  package init(_ subject: Subject, sheet: Int = 1) {
    self.subject = subject
    self.sheet = sheet
  }

  /// What a slide is about.
  package enum Subject: Hashable, Sendable {
    case topic(Topic)
    case record(RecordTopic, Ref)
    case changes(Change.Kind)
    /// An agenda's own words, by the number of its item, from 1.
    case item(Int)
  }

  /// What there is one of in a deck.
  package enum Topic: String, Sendable, CaseIterable {
    case title, standing, ratings, unthemed
    case themesWithoutActions = "themes-without-actions"
    case overdue
    case overdueUpToAMonth = "overdue-up-to-a-month"
    case metrics, changes, decisions, dates, trail
  }

  /// What there is one of for each of some records.
  package enum RecordTopic: String, Sendable, CaseIterable {
    case theme, overdue, metric, redate
  }

  /// The parts of a deck, as an agenda can name them whole: `all themes`.
  package enum Section: String, Sendable, CaseIterable {
    case opening, themes, overdue, metrics, changes, redates, decisions, dates, trail, agenda
  }
}

extension SlideName {
  static func topic(_ topic: Topic) -> SlideName { SlideName(.topic(topic)) }

  static func record(_ topic: RecordTopic, _ ref: Ref) -> SlideName {
    SlideName(.record(topic, ref))
  }

  /// Which part of the deck it belongs to.
  package var section: Section {
    switch subject {
    case .topic(.title), .topic(.standing), .topic(.ratings): .opening
    case .topic(.unthemed), .topic(.themesWithoutActions), .record(.theme, _): .themes
    case .topic(.overdue), .topic(.overdueUpToAMonth), .record(.overdue, _): .overdue
    case .topic(.metrics), .record(.metric, _): .metrics
    case .topic(.changes), .changes: .changes
    case .record(.redate, _): .redates
    case .topic(.decisions): .decisions
    case .topic(.dates): .dates
    case .topic(.trail): .trail
    case .item: .agenda
    }
  }
}

extension SlideName: CustomStringConvertible {
  /// The name as a register and an agenda write it: `overdue P12`, `decisions #2`.
  package var text: String {
    let name = subject.text
    // A ref may itself end like a sheet's number; then the sheet is always written.
    return sheet == 1 && SlideName.sheet(atTheEndOf: name) == nil ? name : "\(name) #\(sheet)"
  }

  package var description: String { text }

  /// Reads the text form; nil where it names no slide that could be.
  package init?(_ text: String) {
    let found = SlideName.sheet(atTheEndOf: text)
    guard let subject = Subject(String(found?.name ?? text[...])) else { return nil }
    self.init(subject, sheet: found?.sheet ?? 1)
  }

  private static func sheet(atTheEndOf text: String) -> (name: Substring, sheet: Int)? {
    guard let space = text.lastIndex(of: " ") else { return nil }
    let last = text[text.index(after: space)...]
    guard last.first == "#", let sheet = Int(last.dropFirst()), sheet > 0,
      String(sheet) == last.dropFirst()
    else { return nil }
    return (text[..<space], sheet)
  }
}

extension SlideName.Subject {
  fileprivate var text: String {
    switch self {
    case .topic(let topic): topic.rawValue
    case .record(let topic, let ref): "\(topic.rawValue) \(ref.text)"
    case .changes(let kind): "changes \(kind.nameInSlides)"
    case .item(let number): "item \(number)"
    }
  }

  fileprivate init?(_ text: String) {
    guard let space = text.firstIndex(of: " ") else {
      guard let topic = SlideName.Topic(rawValue: text) else { return nil }
      self = .topic(topic)
      return
    }
    let (word, rest) = (String(text[..<space]), String(text[text.index(after: space)...]))
    if let topic = SlideName.RecordTopic(rawValue: word), !rest.isEmpty {
      self = .record(topic, Ref(rest))
    } else if word == "changes", let kind = Change.Kind(nameInSlides: rest) {
      self = .changes(kind)
    } else if word == "item", let number = Int(rest), number > 0, String(number) == rest {
      self = .item(number)
    } else {
      return nil
    }
  }
}

extension Change.Kind {
  /// `newly-overdue`.
  fileprivate var nameInSlides: String {
    String(title.lowercased().map { $0 == " " ? "-" : $0 })
  }

  fileprivate init?(nameInSlides name: String) {
    guard let kind = Change.Kind.allCases.first(where: { $0.nameInSlides == name }) else {
      return nil
    }
    self = kind
  }
}
