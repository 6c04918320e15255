import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of roles.
  static let rolesCases: [SenseCase] = [
    SenseCase(
      "curly quotes",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of Children’s Services\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director of Children’s Services" },
    SenseCase(
      "no quotes",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of Childrens Services\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director of Childrens Services" },
    SenseCase(
      "double blanks",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of  Children's Services\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director of  Children's Services" },
    SenseCase(
      "capitals",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"DIRECTOR OF CHILDREN'S SERVICES\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "DIRECTOR OF CHILDREN'S SERVICES" },
    SenseCase(
      "a blank at the end",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of Children's Services \", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director of Children's Services " },
    SenseCase(
      "a hard blank",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of Children's Services\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director\u{A0}of Children's Services" },
    SenseCase(
      "a full stop",
      [
        "warning: actions[1].lead (A2): found \"Director of Children's Services\"; expected \"Director of Children's Services.\", as the same role is written elsewhere"
      ]
    ) { $0.actions[0].lead = "Director of Children's Services." },
    SenseCase(
      "another field",
      [
        "warning: decisions[0].actionBy[0] (N1): found \"director of children's services\"; expected \"Director of Children's Services\", as the same role is written elsewhere"
      ]
    ) { $0.decisions[0].actionBy = ["director of children's services"] },
    SenseCase(
      "eight ways, each told once",
      [
        "warning: actions[1].updates[1].by (A2): found \"director of children's services\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[2].by (A2): found \"Director of Children’s Services\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[3].by (A2): found \"Director  of Children's Services\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[4].by (A2): found \"Director of Children's Services \"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[5].by (A2): found \"DIRECTOR OF CHILDREN'S SERVICES\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[6].by (A2): found \"Director of Childrens Services\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
        "warning: actions[1].updates[7].by (A2): found \"Director of Children's Services.\"; expected \"Director of Children's Services\", as the same role is written elsewhere",
      ]
    ) {
      $0.actions[1].updates += [
        "director of children's services", "Director of Children’s Services",
        "Director  of Children's Services", "Director of Children's Services ",
        "DIRECTOR OF CHILDREN'S SERVICES", "Director of Childrens Services",
        "Director of Children's Services.",
      ].enumerated().map { StatusUpdate(date: on(10, 20), by: $1, text: "Report \($0)") }
    },
    SenseCase(
      "two roles written as one",
      [
        "warning: actions[0].accountable (A1): found \"Head of Safeguarding Director of Childre…\"; expected one role; are these \"Head of Safeguarding\" and \"Director of Children's Services\"?"
      ]
    ) { $0.actions[0].accountable = "Head of Safeguarding Director of Children's Services" },
    SenseCase(
      "two roles written as one, in another spelling, told once",
      [
        "warning: actions[0].accountable (A1): found \"Director of Children's Services Head of …\"; expected one role; are these \"Director of Children's Services\" and \"Head of Safeguarding\"?"
      ]
    ) {
      let glued = "Director of Children's Services Head of Safeguarding"
      $0.actions[0].accountable = glued; $0.actions[1].accountable = glued
    },
    SenseCase(
      "an ampersand",
      [
        "warning: actions[1].partners[0] (A2): found \"Health and Police\"; expected \"Health & Police\", as the same role is written elsewhere"
      ]
    ) {
      $0.actions[0].partners = ["Health & Police"]; $0.actions[1].partners = ["Health and Police"]
    },
  ]
}
