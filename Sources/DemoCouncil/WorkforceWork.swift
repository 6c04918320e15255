import ImprovementPlan

/// Theme W: a sufficient and skilled workforce. Twenty pieces of work.
enum WorkforceWork {
  static var all: [Work] { supply + skill + support }

  @WorkList private static var supply: [Work] {
    Work(
      "W01", "Bring average caseloads down to 18", by: .safeguarding, priority: 1,
      from: 2025_02_17, due: 2026_12_31, for: "R12", moves: "M01",
      success: "Average of 18, and nobody above 22",
      steps: [
        "Two extra teams agreed.", "First extra team open; average 24.",
        "Second team open; average 21.", "Average is 20; newly qualified staff hold 13.",
      ]
    ).shown(.metric, 2026_09_30, "Average caseload down from 26.4 to 20.3")
    Work(
      "W02", "Recruit forty permanent social workers", by: .workforce, priority: 1,
      from: 2025_03_03, due: 2026_07_31, for: "R12", moves: "M02 M03",
      success: "Forty joiners, with no more than fifteen leavers",
      steps: [
        "Campaign launched at two universities.", "Twenty-two joined.", "Thirty-three joined.",
        "Forty-one have joined.",
      ]

    ).trouble(2026_07_27, "seven short of forty", doing: "September's graduates have offers")
      .done(2026_09_14, at: "B16")
      .shown(.metric, 2026_09_30, "41 joiners; vacancies down from 24% to 15%")
    Work(
      "W03", "Reduce agency social workers below 15%", by: .workforce, priority: 1,
      from: 2025_05_19, due: 2026_09_28, for: "R12", moves: "M02",
      success: "Agency staff hold fewer than 15% of posts for three months",
      steps: [
        "Agency staff offered permanent contracts.", "Nine moved to permanent contracts.",
        "Rate fell to 14% in February; it is rising again.",
      ]
    ).trouble(2026_09_16, "9 leavers in the second quarter were covered by agency staff")
      .reported(2026_09_16, "Rate rose again. Managers prefer agency staff to gaps.")
      .silent(after: 2026_09_16)
    Work(
      "W04", "Agree a retention payment for front-line teams", by: .workforce, priority: 1,
      from: 2025_06_02, due: 2025_11_28, for: "R12", moves: "M04",
      success: "Turnover below 14%",
      steps: ["Options costed.", "Payment agreed for two years."]
    ).done(2025_11_12, at: "B08").embedded(2026_08_24)
      .shown(.metric, 2026_07_31, "Turnover 19% to 14% in a year")
    Work(
      "W05", "Open a social work academy for newly qualified staff", by: .principal, priority: 2,
      from: 2025_04_07, due: 2025_09_30, for: "R12",
      success: "Nine in ten stay beyond their first year",
      steps: ["Academy lead in post.", "First fourteen started in September."]
    ).done(2025_09_15, at: "B07").embedded(2026_10_05)
      .shown(.document, 2026_09_28, "13 of the first 14 stayed beyond a year")
    Work(
      "W06", "Recruit social workers from overseas with a full induction", by: .workforce,
      priority: 3, from: 2026_01_19, due: 2026_11_27, for: "R12", moves: "M03",
      success: "Ten in post, each with a mentor and a home found",
      steps: ["Supplier appointed.", "Six offers made.", "Four in post; housing found for all."]
    ).suspended(
      at: "B16", "visa rules changed in September; board asked for a fresh case in January")
    Work(
      "W07", "Fill every team-manager post permanently", by: .safeguarding, priority: 1,
      from: 2026_02_02, due: 2026_08_28, for: "R4 R12", moves: "M08",
      success: "All fourteen posts filled permanently for six months",
      steps: [
        "Grading reviewed.", "Eleven of fourteen filled.",
        "Two left in July; interviews on 20 Nov.",
      ]
    ).redated(to: 2026_12_31, at: "B15", "two managers left in July")
    Work(
      "W08", "Set a maximum caseload for newly qualified social workers", by: .principal,
      priority: 2, from: 2025_03_17, due: 2025_06_27, for: "R12", moves: "M01",
      success: "Nobody in their first year holds more than 14",
      steps: ["Limit of 14 agreed.", "Weekly check by the academy."]
    ).done(2025_06_20, at: "B05")
      .shown(.audit, 2026_06_12, "Check of 27 first-year staff: 26 within the limit")
    Work(
      "W09", "Hold exit interviews and report what leavers say", by: .workforce, priority: 3,
      from: 2025_08_18, due: 2026_02_27, for: "R12", moves: "M04",
      success: "Nine leavers in ten interviewed; themes go to the board",
      steps: ["Independent interviewer named.", "First report: workload, then parking, then IT."]
    ).done(2026_02_18, at: "B11")
  }

  @WorkList private static var skill: [Work] {
    Work(
      "W10", "Train all supervisors in reflective supervision", by: .principal, priority: 2,
      from: 2025_07_14, due: 2026_03_31, for: "R4", moves: "M08",
      success: "Every supervisor trained and observed once",
      steps: ["First 20 trained.", "All 46 trained.", "All observed; notes kept."]
    ).done(2026_03_20, at: "B11").embedded(2026_10_05)
      .shown(.audit, 2026_09_21, "Reflection seen in 31 of 40 supervision notes, from 12")
    Work(
      "W11", "Agree learning agreements with two universities", by: .workforce, priority: 3,
      from: 2026_03_02, due: 2026_10_05, for: "R12",
      success: "Twenty-four student placements a year",
      steps: ["Heads of terms with both.", "One agreement signed; the other is with lawyers."]
    ).trouble(2026_09_08, "second university's lawyers have not replied")
      .reported(2026_09_08, "Still no answer from the second university.")
      .silent(after: 2026_09_08)
    Work(
      "W12", "Train staff in direct work with children", by: .principal, priority: 2,
      from: 2025_09_08, due: 2026_05_08, for: "R5 R12",
      success: "Direct work on file for every child over four",
      steps: ["Toolkit chosen with practitioners.", "180 staff trained."]

    ).trouble(2026_05_05, "trainer was ill in April", doing: "last three days held by 10 June")
      .done(2026_06_12, at: "B13")
      .shown(.voiceOfTheChild, 2026_09_15, "Children's drawings and words are in 34 of 40 files")
    Work(
      "W13", "Teach court skills with the local family court", by: .principal, priority: 3,
      from: 2026_04_20, due: 2026_12_04, for: "R7 R12",
      success: "Judges report better statements",
      steps: ["Two sessions held with the court.", "68 of 90 staff have attended."]
    ).with("Legal Services")
    Work(
      "W14", "Train managers to use data in supervision", by: .performance, priority: 2,
      from: 2026_11_16, due: 2027_03_26, for: "R2 R4", moves: "M08",
      success: "Supervision notes quote the team's own figures",
      steps: ["Not started."]
    ).after("L17").added(2026_06_19)
    Work(
      "W15", "Give every social worker a personal development plan", by: .workforce, priority: 2,
      from: 2026_01_26, due: 2026_10_26, for: "R12", moves: "M04",
      success: "95% have a plan made this year",
      steps: ["Form linked to the practice model.", "61% have a plan.", "88% have a plan."]
    ).trouble(
      2026_10_22, "two teams without a manager have not held the meetings",
      doing: "heads of service hold them in both teams by 27 Nov")
  }

  @WorkList private static var support: [Work] {
    Work(
      "W16", "Give each team business support so that social workers see children", by: .workforce,
      priority: 2, from: 2025_05_12, due: 2025_12_19, for: "R12", moves: "M01",
      success: "Four hours a week handed back to each social worker",
      steps: ["Twelve co-ordinators recruited.", "Every team has one."]
    ).done(2025_12_10, at: "B09").embedded(2026_06_19)
      .shown(.document, 2026_06_05, "Time study: 3.8 hours a week handed back")
    Work(
      "W17", "Move teams into offices near the families they serve", by: .workforce, priority: 3,
      from: 2026_12_14, due: 2027_06_30, for: "R12",
      success: "Each team within 30 minutes of nine families in ten",
      steps: ["Not started."]
    ).with("Property Services")
    Work(
      "W18", "Offer counselling and time off after critical incidents", by: .principal, priority: 3,
      from: 2025_10_13, due: 2026_04_30, for: "R12", moves: "M04",
      success: "Support offered within two working days, every time",
      steps: ["Provider chosen.", "Offer made in all seven incidents."]

    ).trouble(2026_04_27, "contract not signed", doing: "interim provider since March")
      .done(2026_06_01, at: "B13")
    Work(
      "W19", "Set up a career ladder up to advanced practitioner", by: .workforce, priority: 2,
      from: 2025_11_10, due: 2026_11_27, for: "R12", moves: "M04",
      success: "Twelve advanced practitioners who still carry cases",
      steps: [
        "Grades agreed with unions.", "First seven appointed.",
        "All twelve appointed; each coaches two staff.",
      ]
    ).finished(2026_10_15)
    Work(
      "W20", "Start an apprenticeship route into social work", by: .workforce, priority: 2,
      from: 2025_06_23, due: 2026_01_30, for: "R12", moves: "M03",
      success: "Eight apprentices a year, all from Fernshire",
      steps: ["University place agreed.", "Eight apprentices started."]
    ).done(2026_01_21, at: "B10").embedded(2026_09_28)
      .shown(.document, 2026_09_22, "All eight passed their first year")
  }
}
