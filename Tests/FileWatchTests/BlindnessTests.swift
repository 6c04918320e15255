import Testing

@testable import FileWatch

@Suite("Whether the system tells all")
struct BlindnessTests {
  @Test(
    "Of what other machines can write to it doesn't",
    arguments: [
      (0x6969, "NFS"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB"), (0x6573_5546, "FUSE"),
      (0x0102_1997, "9P"),
    ] as [(UInt32, String)])
  func shares(sort: UInt32, kind: String) {
    #expect(Blindness.ofShare(sort: sort) == .share(kind: kind))
    #expect(
      Blindness.share(kind: kind).words == "the files are on a network share (\(kind))")
  }

  @Test("Of a disk of its own and of memory it does, and of what can't be asked nothing is claimed")
  func own() {
    for sort in [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630, 0] as [UInt32] {
      #expect(Blindness.ofShare(sort: sort) == nil)
    }
    #expect(Blindness.ofShare(at: "/proc/self") == nil)
    #expect(Blindness.ofShare(at: "/no/such/place") == nil)
  }
}
