import DashboardState
import Testing

@testable import PlainPages

@Suite struct `A message in plain mode` {
  @Test func `loses only its own keys where a form is open, and none of what a person wrote`() {
    let note = "Saved P12: note: “ask again; Enter the figures”, which was in doubt"
    #expect(Message(note, .keys("Enter saves this too")).inAForm == note)
    #expect(Message(note).inAForm == note)
    #expect(
      Message("Changed meanwhile", .meaning("Enter records yours on top")).inAForm
        == "Changed meanwhile")
  }

  @Test func `says that yes is an answer where a key would be asked for again`() {
    let message = Message("Not saved: your draft for P12", .again("quits without"))
    #expect(
      message.inATalk
        == "Not saved: your draft for P12; yes, or the same again, quits without")
    #expect(message.inAForm == "Not saved: your draft for P12; the same again quits without")
  }
}
