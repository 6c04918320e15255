import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import TestSupport
import Testing

@Suite struct `A form that is answered in words` {
  private let office: Office
  private var plain: PlainDriver

  init() throws {
    office = try Office()
    plain = PlainDriver(try office.board(keys: .standard.spoken))
    plain.type("overdue", "update 1")
  }

  @Test mutating func `asks which of several lines was meant, and reads them only when told`() {
    plain.type("complete")
    #expect(plain.said == ["Several have “complete”: 1 and 2. Which?"])
    plain.type("state: s")
    #expect(plain.said == ["Several have “state: s”: 3 and 4. Which?"])
    plain.type("nonsense")
    #expect(plain.said == ["“nonsense” is none of these; again reads them, cancel leaves the form"])
    for line in ["again", "help"] {
      plain.type(line)
      #expect(plain.said.first == "1. state: complete, awaiting sign-off, or a")
      #expect(plain.said.count == 13)
    }
    plain.type("rating", "nonsense")
    #expect(plain.said == ["“nonsense” is none of these; again reads them, cancel leaves the form"])
    plain.type("again")
    #expect(plain.said.count > 3)
  }

  @Test(
    arguments: [
      ("state: complete", "State: to complete"), ("complete, or c", "State: to complete"),
      ("state: complete, or c", "State: to complete"),
      ("2. state: complete, or c", "State: to complete"),
      ("state: complete, awaiting", "State: to complete, awaiting sign-off"),
      ("State: not", "State: to not started"), ("suspended", "State: to suspended"),
    ])
  mutating func `takes a line by its words, its beginning or as a whole`(
    line: String, state: String
  ) {
    plain.type(line)
    #expect(plain.said.first == state)
  }

  @Test mutating func `says how a choice is answered`() {
    plain.type("c", "posts filled", "the audit of May")
    #expect(plain.prompt == "Its kind (needed; by number, letter or words) > ")
    plain.type("")
    #expect(plain.said.first == "Its kind is needed; cancel leaves the form")
    plain.type("1. a audit")
    #expect(plain.said.contains("Its kind: a audit"))
  }

  @Test mutating func `lists the meetings where one is asked for, and takes their numbers`() {
    plain.type("due", "30 Jun", "providers asked for time", "Improvement board")
    #expect(plain.prompt == "Meeting (its ref, if at one; help lists them) > ")
    plain.type("help")
    #expect(plain.said == ["1. B1, 22 May 2026, Improvement board"])
    #expect(plain.prompt == "Meeting (its ref, if at one; help lists them) > ")
    plain.type("2")
    #expect(plain.said == ["There is no number 2 here; they go from 1 to 1"])
    plain.type("1", "")
    #expect(plain.said.contains("Meeting: B1"))
  }

  @Test mutating func `asks which meeting a number means that is the ref of another`() {
    var plan = PlanFixtures.otherOpen.snapshot
    plan.meetings = [("1", "2022-01-10"), ("3", "2022-02-10"), ("2", "2022-03-10")].map {
      var meeting = Meeting(ref: Ref($0), title: "Board \($0)", body: .improvementBoard)
      meeting.date = day($1)
      return meeting
    }
    let open = OpenPlan(council: "bury", snapshot: plan, id: "bury 2022-03-31 #9c0d1e2f")
    plain = PlainDriver(DashboardDriver(open, keys: .standard.spoken))
    plain.type("update Z1", "due", "30 Dec", "providers asked for time", "the board", "2")
    #expect(
      plain.said == [
        "“2” can mean more than one thing here:", "ref 2: 2, 10 Mar 2022, Board 2",
        "number 2: 3, 10 Feb 2022, Board 3",
      ])
    plain.type("number 2", "")
    #expect(plain.said.contains("Meeting: 3"))
  }

  @Test mutating func `tells of a plan without meetings that there is none`() {
    plain = PlainDriver(DashboardDriver(PlanFixtures.otherOpen, keys: .standard.spoken))
    plain.type("update Z1", "due", "30 Dec", "providers asked for time", "the board", "help")
    #expect(plain.said == ["The plan has no meeting of the board that was held; leave it empty"])
  }
}
