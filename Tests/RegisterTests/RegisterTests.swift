import Testing

@testable import Register

@Suite("A register")
struct RegisterTests {
  @Test("A register that isn't there holds no rows")
  func absentIsEmpty() throws {
    #expect(try Register(file: "/nowhere/register.sqlite").read().changes.isEmpty)
  }
}
