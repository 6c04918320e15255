import CleanText
package import Glibc

/// An account that the system's directory of users knows.
package struct Account: Equatable, Sendable {
  /// Fit for a screen.
  package let login: String
  /// The person's own folder, as the directory has it.
  package let home: String

  /// An account as a directory has it.
  package init(login: String, home: String) {
    self.login = login
    self.home = home
  }
}

/// What the directory of users says when it is asked for one account. That it couldn't be asked says nothing of
/// whether there is one.
package enum AccountAnswer: Equatable, Sendable {
  case found(Account)
  case none
  /// It couldn't be asked: why, in the system's words.
  case unknown(String)
}

extension Account {
  /// The account of a user id.
  package static func of(_ user: uid_t) -> AccountAnswer {
    asking { entry, room, size, found in getpwuid_r(user, entry, room, size, found) }
  }

  /// The account of a login.
  package static func named(_ login: String) -> AccountAnswer {
    asking { entry, room, size, found in getpwnam_r(login, entry, room, size, found) }
  }

  /// The logins that the directory lists; it may know more when it is asked for one. Nil where it can't be
  /// listed to its end.
  package static func logins() -> Set<String>? {
    var logins: Set<String> = []
    setpwent()
    defer { endpwent() }
    errno = 0
    while let entry = getpwent() {
      if let name = entry.pointee.pw_name { logins.insert(String(cString: name)) }
      errno = 0
    }
    return saysNobody(errno) ? logins : nil
  }

  private typealias Entry = UnsafeMutablePointer<passwd>
  private typealias Call = (
    Entry, UnsafeMutablePointer<CChar>, Int, UnsafeMutablePointer<Entry?>
  ) -> CInt

  private static func asking(_ call: Call) -> AccountAnswer {
    var room = [CChar](repeating: 0, count: 4_096)
    while true {
      var (entry, found) = (passwd(), Entry?.none)
      let code = call(&entry, &room, room.count, &found)
      switch code {
      case 0: return found == nil ? .none : answer(entry)
      case EINTR: continue
      case ERANGE where room.count < 1 << 24:
        room = [CChar](repeating: 0, count: room.count * 4)
      default: return saysNobody(code) ? .none : .unknown(String(cString: strerror(code)))
      }
    }
  }

  private static func answer(_ entry: passwd) -> AccountAnswer {
    guard let name = entry.pw_name else { return .none }
    return .found(
      Account(
        login: String(cString: name).cleaned, home: entry.pw_dir.map { String(cString: $0) } ?? ""))
  }

  /// Some directories say by these that they know no such user (getpwnam(3)); a system without any has none.
  private static func saysNobody(_ code: CInt) -> Bool {
    [0, ENOENT, ESRCH].contains(code)
  }
}
