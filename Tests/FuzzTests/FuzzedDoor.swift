/// A way in for bytes that anybody may have written, and what holds whatever they are.
///
/// The same judgement serves two: tests replay the inputs that are kept in `Corpus`, and a program of
/// libFuzzer's looks for new ones (`make fuzz`).
enum FuzzedDoor: String, CaseIterable, Sendable {
  case keys, snapshot, yaml

  /// What doesn't hold of an input, in words.
  func faults(of bytes: [UInt8]) -> [String] {
    switch self {
    case .keys: faultsOfKeys(bytes)
    case .snapshot: faultsOfSnapshot(bytes)
    case .yaml: faultsOfYAML(bytes)
    }
  }
}
