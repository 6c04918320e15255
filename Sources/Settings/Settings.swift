package import Canvas
package import ImprovementPlan
package import Keyboard

/// What a person set in `config.yaml`; what isn't said there is as if there were no such file.
package struct Settings: Equatable, Sendable {
  /// The colour theme, by name or file.
  package var theme: Placed<String>?
  /// Other keys for commands, in the file's order; whether they can have them is not checked yet.
  package var keys: [KeySetting] = []
  /// What is shown otherwise than the plan has it, as far as it is known.
  var rules = HouseRules()
  /// Why it can't be known whether small counts are hidden; nil where it can.
  package var doubt: SuppressionDoubt?
  /// Whether it is drawn with ASCII characters only.
  package var ascii = false
  package var cursor = CursorShape.terminal
  /// Whether it is shown line by line and not as a screen.
  package var plain = false
  /// The role that a login records changes in, by login.
  package var roles: [String: String] = [:]
  /// Where the file says so, by login; counted from 1.
  package var roleLines: [String: Int] = [:]

  /// What is so without a file.
  package init() {}

  /// What is shown otherwise than the plan has it.
  ///
  /// - Throws: why it can't be known whether small counts are hidden.
  package var houseRules: HouseRules {
    get throws(SuppressionDoubt) {
      if let doubt { throw doubt }
      return rules
    }
  }
}

/// A value and where the file says it.
package struct Placed<Value: Equatable & Sendable>: Equatable, Sendable {
  package let value: Value
  /// Counted from 1.
  package let line: Int?

  package init(_ value: Value, line: Int?) {
    self.value = value
    self.line = line
  }
}

/// The keys that a command is to have instead of its own.
package struct KeySetting: Equatable, Sendable {
  /// What the file calls the command.
  package let command: String
  package let keys: [Key]
  /// Counted from 1.
  package let line: Int?

  package init(command: String, keys: [Key], line: Int?) {
    self.command = command
    self.keys = keys
    self.line = line
  }
}

/// Something in the file that was passed over.
package struct SettingsWarning: Equatable, Sendable, CustomStringConvertible {
  /// The file's path.
  package let file: String
  /// Counted from 1.
  package let line: Int?
  package let message: String

  package init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `config.yaml:12: warning: …`
  package var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): warning: \(message)"
  }
}
