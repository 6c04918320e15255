import Glibc

/// Why the days and times here are those of UTC and of no zone that was meant, in a line; nil where they
/// are as meant.
///
/// The C library says nothing where it has no rules for a zone: tzset(3).
func timeZoneFault(_ environment: [String: String]) -> String? {
  guard let named = environment["TZ"] else {
    return isThere(systemZone) && access(systemZone, R_OK) != 0
      ? "\(systemZone): can't be read, so that days and times are those of UTC" : nil
  }
  let zone = named.drop { $0 == ":" }
  if zone.isEmpty || isRule(zone) { return nil }
  let folder = environment["TZDIR"] ?? "/usr/share/zoneinfo"
  if access(zone.hasPrefix("/") ? String(zone) : "\(folder)/\(zone)", R_OK) == 0 { return nil }
  return "$TZ: found “\(named)”, of which this system has no rules; days and times are those of UTC"
}

private let systemZone = "/etc/localtime"

private func isThere(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0
}

/// Whether it says the hours itself, as `GMT0BST,M3.5.0/1,M10.5.0` does, or is UTC.
private func isRule(_ zone: Substring) -> Bool {
  if ["UTC", "GMT", "UTC0", "GMT0"].contains(zone) { return true }
  let saysHours = zone.contains(where: \.isNumber) && !zone.contains("/")
  return saysHours || zone.first == "<" || zone.contains(",")
}
