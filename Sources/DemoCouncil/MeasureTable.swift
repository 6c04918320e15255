import ImprovementPlan

/// The thirty measures the board watches.
enum MeasureTable {
  static var all: [Measure] { workforce + help + protection + care + quality }

  @MeasureList private static var workforce: [Measure] {
    Measure(
      "M01", "Average caseload", .cases, .lower, .pointInTime, "T3",
      "Children held, divided by full-time-equivalent social workers who hold cases"
    ).aim(18, amber: 1.5, decimals: 1, by: 2026_12_31).england("Average social worker caseload")
      .path([26.4, 25.7, 24.6, 23.3, 22.0, 20.9, 20.2], then: [20.5, 20.3, 20.0], wobble: 0.3)
      .note("Newly qualified social workers count as 0.7 of a post")
    Measure(
      "M02", "Agency social workers", .percent, .lower, .pointInTime, "T3",
      "Full-time-equivalent posts held by agency social workers, as a share of all held"
    ).aim(15, amber: 2, decimals: 1, by: 2026_09_30).england("Agency social worker rate")
      .path(
        [21.8, 20.1, 18.3, 16.2, 14.1, 15.4, 17.8], then: [16.9, 17.4, 17.8], wobble: 0.4, of: 213)
    Measure(
      "M03", "Social worker posts vacant", .percent, .lower, .pointInTime, "T3",
      "Vacant full-time-equivalent posts, as a share of all posts"
    ).aim(15, amber: 3, decimals: 1).england("Social worker vacancy rate")
      .path(
        [24.2, 23.4, 21.3, 19.0, 17.6, 16.4, 14.8], then: [15.9, 15.2, 14.6], wobble: 0.5, of: 240)
    Measure(
      "M04", "Social workers leaving in a year", .percent, .lower, .rolling12, "T3",
      "Leavers in 12 months, as a share of those in post at the end"
    ).aim(14, amber: 2, decimals: 1).england("Social worker turnover")
      .path(
        [20.6, 20.2, 19.6, 18.2, 16.1, 14.3, 13.4], then: [13.5, 13.7, 13.5], wobble: 0.3, of: 205)
  }

  @MeasureList private static var help: [Measure] {
    Measure(
      "M05", "Re-referrals within 12 months", .percent, .lower, .inMonth, "T2",
      "Referrals within 12 months of an earlier one for the same child, as a share of all referrals"
    ).aim(20, amber: 3, decimals: 1).tooGood(14).england("Re-referrals within 12 months")
      .path(
        [27.1, 26.2, 25.0, 24.1, 22.9, 18.6, 12.4], then: [14.3, 12.9, 12.1], wobble: 0.8, of: 260
      )
      .note(
        "Under 14% may mean that families who come back are turned away; a dip sample is under way")
    Measure(
      "M06", "Assessments in 45 working days", .percent, .higher, .inMonth, "T2",
      "Child and family assessments finished within 45 working days of the referral"
    ).aim(90, amber: 5, by: 2026_11_30).england("Assessments finished in 45 working days")
      .path([69, 71, 74, 78, 80, 83, 86], then: [85, 85, 86], wobble: 1.2, of: 210)
      .restated(
        .init(
          month: 4, from: Day(written: 2026_09_19), by: 4,
          why: "restated in September: late entries added"))
    Measure(
      "M07", "First child protection conference in 15 working days", .percent, .higher, .inMonth,
      "T2", "First conferences held within 15 working days of the start of the enquiry"
    ).aim(85, amber: 5).england("First child protection conference within 15 working days")
      .path([66, 70, 78, 83, 86, 87, 82], then: [86, 84, 82], wobble: 1.5, of: 56)
      .note("Chairs' absence in September and October; cover found from 2 November")
    Measure(
      "M08", "Cases supervised in 20 working days", .percent, .higher, .inMonth, "T3",
      "Open cases with supervision recorded in the last 20 working days"
    ).aim(95, amber: 10, by: 2026_12_31)
      .path([34, 41, 52, 63, 68, 62, 71], then: [64, 68, 71], wobble: 1.2, of: 2540)
    Measure(
      "M09", "Strategy meetings with police and health present", .percent, .higher, .inMonth, "T2",
      "Strategy meetings that police and health both attended"
    ).aim(95, amber: 10)
      .path([38, 41, 49, 58, 63, 72, 78], then: [75, 77, 78], wobble: 1.8, of: 118)
    Measure(
      "M10", "Contacts decided within one working day", .percent, .higher, .inMonth, "T2",
      "Contacts with a manager's decision by the end of the next working day"
    ).aim(95, amber: 5)
      .path([64, 68, 77, 86, 92, 94, 96], then: [95, 93, 95], wobble: 1, of: 890)
  }

  @MeasureList private static var protection: [Measure] {
    Measure(
      "M11", "Child protection visits in time", .percent, .higher, .inMonth, "T2",
      "Visits to children on a child protection plan held within the days their plan says"
    ).aim(90, amber: 5)
      .path([70, 74, 78, 81, 87, 90, 93], then: [92, 93, 93], wobble: 1, of: 640)
    Measure(
      "M12", "Visits to children in care in time", .percent, .higher, .inMonth, "T2",
      "Visits to children in care held within the weeks their plan says"
    ).aim(95, amber: 5)
      .path([66, 70, 78, 89, 92, 94, 96], then: [95, 95, 96], wobble: 0.8, of: 560)
    Measure(
      "M13", "Child protection plans that lasted two years or more", .percent, .lower, .rolling12,
      "T2", "Plans ended in 12 months that had lasted two years or more"
    ).aim(4.4, amber: 1, decimals: 1).england("Child protection plans lasting two years or more")
      .path([7.4, 7.1, 6.9, 6.4, 5.6, 4.6, 3.7], then: [4.0, 3.8, 3.6], wobble: 0.2, of: 420)
    Measure(
      "M14", "Children seen within five working days of referral", .percent, .higher, .inMonth,
      "T2", "Children referred who were seen by a social worker within five working days"
    ).aim(95, amber: 5)
      .path([61, 64, 74, 83, 91, 95, 96], then: [95, 96, 96], wobble: 1, of: 280)
    Measure(
      "M15", "Children looked after per 10,000", .ratePer10000, .neutral, .pointInTime, "T2",
      "Children in care at the month's end per 10,000 children under 18"
    ).decimals(1).england("Children looked after per 10000")
      .path([84, 85, 84.2, 83, 81.6, 80.4, 79.3], then: [79.8, 79.5, 79.2], wobble: 0.3)
      .note("Neither high nor low is good in itself")
    Measure(
      "M16", "Children in need per 10,000", .ratePer10000, .neutral, .pointInTime, "T2",
      "Children with an open case at the month's end per 10,000 children under 18"
    ).decimals(0)
      .path([412, 420, 408, 396, 381, 362, 344], then: [351, 347, 343], wobble: 3)
      .note("Fell as the review of long-open cases (P15) stepped children down")
    Measure(
      "M29", "Children on a child protection plan per 10,000", .ratePer10000, .neutral,
      .pointInTime, "T2", "Children on a plan at the month's end per 10,000 children under 18"
    ).decimals(1)
      .path([58, 61.5, 63, 60.2, 57.4, 54.9, 53], then: [53.6, 53.1, 52.8], wobble: 0.5)
    Measure(
      "M30", "Children missing for more than 24 hours", .count, .lower, .inMonth, "T2",
      "Children reported missing for more than 24 hours in the month"
    ).path([19, 21, 17, 16, 13, 11, 12], then: [10, 14, 12], wobble: 2.4).hidden([4])
      .note("No target: every report counts. Figures from 1 to 5 are hidden")
    Measure(
      "M23", "Return home interviews within 72 hours", .percent, .higher, .inMonth, "T2",
      "Interviews held within 72 hours of the child's return, as a share of returns"
    ).aim(80, amber: 10, by: 2026_07_31).england("Return home interviews held within 72 hours")
      .path([31, 33, 38, 44, 52, 60, 58], then: [61, 59, 58], wobble: 2, of: 62)
  }

  @MeasureList private static var care: [Measure] {
    Measure(
      "M17", "Children in long-term care who stayed with the same carer", .percent, .higher,
      .rolling12, "T2",
      "Under 16s in care 2½ years or more who lived with the same carer for 2 years or more"
    ).aim(68, amber: 4).england("Long-term placement stability")
      .path([61, 62, 63, 65, 66, 68, 69], then: [68, 69, 69], wobble: 0.5, of: 240)
    Measure(
      "M18", "Children with three or more social workers in a year", .percent, .lower, .rolling12,
      "T2", "Children in care who had three or more social workers in 12 months"
    ).aim(25, amber: 3)
      .england("Children looked after with three or more social workers in the year")
      .path([38, 37, 35, 32, 30, 28, 27], then: [28, 27, 27], wobble: 0.5, of: 610)
    Measure(
      "M19", "Children placed within 20 miles of home", .percent, .higher, .pointInTime, "T2",
      "Children in care who live 20 miles or less from home"
    ).aim(80, amber: 4)
      .path([77, 76, 77, 78, 79, 80, 81], then: [80, 81, 81], wobble: 0.5, of: 586)
    Measure(
      "M20", "Care leavers in suitable homes", .percent, .higher, .pointInTime, "T2",
      "Care leavers aged 19 to 21 known to live in suitable accommodation"
    ).aim(90, amber: 5).england("Care leavers aged 19 to 21 in suitable accommodation")
      .path([81, 82, 84, 86, 87, 88, 91], then: [90, 90, 91], wobble: 0.6, of: 190)
    Measure(
      "M21", "Care leavers not in education, work or training", .percent, .lower, .pointInTime,
      "T2", "Care leavers aged 19 to 21 not in education, employment or training"
    ).aim(39, amber: 3).england("Care leavers not in education employment or training")
      .path([46, 46, 44, 42, 41, 39, 38], then: [39, 38, 38], wobble: 0.7, of: 190)
    Measure(
      "M22", "Pathway plans up to date", .percent, .higher, .pointInTime, "T2",
      "Care leavers' pathway plans reviewed in the last six months"
    ).aim(95, amber: 10, by: 2026_11_30)
      .path([55, 57, 60, 65, 72, 79, 86], then: [81, 84, 86], wobble: 1, of: 262)
    Measure(
      "M24", "Children in care reviewed in time", .percent, .higher, .inMonth, "T2",
      "Reviews of children in care held by their due date"
    ).aim(95, amber: 3)
      .path([86, 88, 91, 93, 94, 96, 97], then: [96, 97, 97], wobble: 0.7, of: 230)
    Measure(
      "M26", "Permanence plan by the second review", .percent, .higher, .rolling12, "T2",
      "Children in care with a permanence plan agreed by their second review"
    ).aim(90, amber: 10, by: 2026_12_31)
      .path([58, 60, 64, 68, 73, 78, 81], then: [80, 80, 81], wobble: 0.7, of: 175)
  }

  @MeasureList private static var quality: [Measure] {
    Measure(
      "M25", "Children over eight offered an advocate at conferences", .percent, .higher, .inMonth,
      "T4", "Children over eight offered an advocate before a child protection conference"
    ).aim(80, amber: 10)
      .path([40, 44, 48, 55, 64, 74, 84], then: [81, 83, 84], wobble: 1.5, of: 74)
      .noData(5...7, "no data: the provider changed its recording system")
    Measure(
      "M27", "Audits graded good or better", .percent, .higher, .rolling12, "T4",
      "Case audits of the last 12 months graded good or outstanding after moderation"
    ).aim(70, amber: 10)
      .path([24, 28, 34, 42, 50, 57, 62], then: [60, 61, 62], wobble: 0.6, of: 364)
    Measure(
      "M28", "Double audits that gave the same grade", .percent, .higher, .rolling12, "T4",
      "Cases graded alike by two auditors who did not confer"
    ).aim(80, amber: 10)
      .path([49, 52, 57, 66, 74, 80, 83], then: [82, 83, 83], wobble: 0.8, of: 80)
  }
}
