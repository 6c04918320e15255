import Glibc

/// The door that this run looks for faults at.
private let door: FuzzedDoor = {
  guard let name = getenv("FUZZED_DOOR").map({ String(cString: $0) }),
    let door = FuzzedDoor(rawValue: name)
  else { fatalError("FUZZED_DOOR is to be one of \(FuzzedDoor.allCases)") }
  return door
}()

/// Called by libFuzzer, which has `main`, with one input after the other.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let faults = door.faults(of: Array(UnsafeBufferPointer(start: start, count: count)))
  guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
  return 0
}

/// Called by libFuzzer for the next input to try, made of one that is known.
///
/// - Returns: how long it is; it stands where the known one stood.
@_cdecl("LLVMFuzzerCustomMutator")
public func customMutator(
  _ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: UInt32
) -> Int {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard door == .snapshot, seed % 4 > 0, let other = mutatedJSON(input, seed: seed, mutatedText),
    other.count <= most
  else { return mutate(start, count, most) }
  _ = UnsafeMutableBufferPointer(start: start, count: most).update(fromContentsOf: other)
  return other.count
}

/// What libFuzzer makes of a text by itself.
private func mutatedText(_ text: [UInt8]) -> [UInt8] {
  var room = text + [UInt8](repeating: 0, count: 64)
  let most = room.count
  let count = room.withUnsafeMutableBufferPointer { mutate($0.baseAddress!, text.count, most) }
  return Array(room.prefix(count))
}

@_silgen_name("LLVMFuzzerMutate")
private func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int
