package import ImprovementPlan

/// All that a row is beside what it says: whose, when, by whom, of what.
package struct Envelope: Equatable, Sendable {
  /// The register's identity: 32 hexadecimal digits, given once.
  package var register: String
  package var council: String
  /// Its place in the council's chain.
  package var number: Int
  /// The number of the first row that was recorded with it.
  package var intent: Int
  package var at: Moment
  package var by: Author
  /// The data date of the snapshot it was recorded over.
  package var basis: Day
  /// What sort of thing the body says.
  package var kind: String
  package var subject: Subject

  package init(
    register: String, council: String, number: Int, intent: Int, at: Moment, by: Author, basis: Day,
    kind: String, subject: Subject
  ) {
    self.register = register
    self.council = council
    self.number = number
    self.intent = intent
    self.at = at
    self.by = by
    self.basis = basis
    self.kind = kind
    self.subject = subject
  }
}

/// What a row is about: a record of the plan, or another row.
package struct Subject: Hashable, Sendable {
  /// One word: `action`.
  package let kind: String
  package let ref: String

  package init(_ kind: String, _ ref: String) {
    self.kind = kind
    self.ref = ref
  }
}

extension Envelope {
  /// The bytes that are hashed.
  package var form: [UInt8] {
    var members: [String: PlainValue] = [
      "register": .text(register), "council": .text(council), "number": .number(number),
      "intent": .number(intent), "at": .text(at.iso), "login": .text(by.login),
      "basis": .text(basis.iso), "kind": .text(kind),
      "subject": .text(subject.text),
    ]
    members["role"] = by.role.map { .text($0) }
    return PlainValue.object(members).form
  }

  /// Reads the bytes that were hashed.
  ///
  /// - Throws: the field that isn't as expected.
  package init(form bytes: [UInt8]) throws(UnfitRow) {
    guard let members = PlainValue(form: bytes)?.members else {
      throw UnfitRow("envelope", expected: "JSON in the form that rows have")
    }
    var fields = Fields(members)
    self.init(
      register: try fields.value("register", "an identity") {
        $0.text.flatMap { isIdentity($0) ? $0 : nil }
      },
      council: try fields.words("council"),
      number: try fields.wholeNumber("number"), intent: try fields.wholeNumber("intent"),
      at: try fields.moment("at"),
      by: Author(login: try fields.words("login"), role: try fields.words(ifIn: "role")),
      basis: try fields.day("basis"), kind: try fields.words("kind"),
      subject: try fields.subject("subject"))
    try fields.requireNoMore()
  }
}

extension Subject {
  package var text: String { "\(kind) \(ref)" }

  init?(text: String) {
    guard let blank = text.firstIndex(of: " ") else { return nil }
    self.init(String(text[..<blank]), String(text[text.index(after: blank)...]))
    guard !kind.isEmpty, !ref.isEmpty else { return nil }
  }
}

/// Whether a text can be a register's identity.
package func isIdentity(_ text: String) -> Bool {
  text.utf8.count == 32 && text.utf8.allSatisfy(isHexadecimalDigit)
}

/// Whether a text can be a hash.
package func isHash(_ text: String) -> Bool {
  text.utf8.count == 64 && text.utf8.allSatisfy(isHexadecimalDigit)
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (97...102).contains(byte)
}
