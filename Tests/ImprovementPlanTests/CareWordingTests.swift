import ImprovementPlan
import Testing

struct CareWordingTests {
  @Test(arguments: [
    ("Children looked after per 10,000", CareWording.inCare, "Children in care per 10,000"),
    ("Children looked after per 10,000", .caredFor, "Cared for children per 10,000"),
    ("Visits to children in care in time", .lookedAfter, "Visits to children looked after in time"),
    ("Visits to children in care in time", .caredFor, "Visits to cared for children in time"),
    ("Looked after children", .inCare, "Children in care"),
    ("Looked-after children missing", .caredFor, "Cared for children missing"),
    ("Each cared for child is seen", .inCare, "Each child in care is seen"),
    ("A child in care", .lookedAfter, "A child looked after"),
    (
      "Children in care; children looked after", .caredFor, "Cared for children; cared for children"
    ),
    ("Children in care", .inCare, "Children in care"),
  ])
  func `a label calls the children as the council does`(
    label: String, wording: CareWording, shown: String
  ) {
    #expect(wording.applied(to: label) == shown)
  }

  @Test(arguments: [
    "Led by the Children in Care Council", "Head of Children in Care",
    "Children Looked After Board",
    "Children in care proceedings", "Children looked after by foster carers",
    "Children in care homes", "Under 16s in care", "Homes in care", "Grandchildren in care",
    "Children in careers", "Care leavers in suitable homes", "Children in need", "",
  ])
  func `a name, or what means something else, stays`(label: String) {
    for wording in CareWording.allCases { #expect(wording.applied(to: label) == label) }
  }
}
