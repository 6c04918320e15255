import ImprovementPlan

/// Theme P: a robust model of social work practice. Thirty pieces of work; those on protection and
/// care lie in a file of their own.
enum PracticeWork {
  static var all: [Work] { frontDoor + casework + protection + care }

  @WorkList private static var frontDoor: [Work] {
    Work(
      "P01", "Put police and health in the front door (MASH)", by: .frontDoor,
      priority: 1, from: 2025_02_03, due: 2025_07_31, for: "R3 R6", moves: "M10",
      success: "Police and health share checks the same day in nine cases of ten",
      steps: [
        "Room and access agreed.", "Police in the room five days a week.",
        "Health joined; checks shared the same day.",
      ]
    ).with("Fernshire Police", "Health").done(2025_07_21, at: "B06").embedded(2026_03_27)
      .shown(.audit, 2026_03_10, "60 contacts audited: same-day checks in 55")
    Work(
      "P02", "Publish one threshold document; train every partner", by: .frontDoor,
      priority: 2, from: 2025_03_03, due: 2025_11_28, for: "R3", moves: "M05 M10",
      success: "Three in four referrals lead to an assessment",
      steps: [
        "Draft tested on 40 past contacts.", "640 partner staff trained.",
        "1,100 trained; document on one page.",
      ]
    ).with("Schools", "Health", "Fernshire Police").done(2025_11_17, at: "B08")
      .embedded(2026_07_31)
      .shown(.metric, 2026_06_30, "Referrals that lead to an assessment: 58% to 76%")
    Work(
      "P03", "Decide every contact within one working day", by: .frontDoor, priority: 1,
      from: 2025_02_17, due: 2026_02_27, for: "R3", moves: "M10",
      success: "95% of contacts decided within one working day",
      steps: [
        "Backlog of 212 contacts cleared.", "Duty manager role split in two.",
        "Three months above 90%.",
      ]

    ).trouble(
      2026_02_24, "short of 95%: two duty managers ill in February",
      doing: "third duty manager since 2 Mar"
    )
    .done(2026_04_24, at: "B13")
    .shown(.metric, 2026_09_30, "Contacts decided within one working day: 68% to 93%")
    Work(
      "P04", "Check repeat domestic abuse notifications",
      by: .frontDoor, priority: 1, from: 2025_06_02, due: 2026_01_30, for: "R3",
      success: "A third notification always leads to a visit",
      steps: ["Report of repeat notifications built.", "Weekly check with police in place."]
    ).with("Fernshire Police").done(2026_01_19, at: "B10").embedded(2026_08_24)
      .shown(.audit, 2026_08_18, "All 31 third notifications since May led to a visit")
    Work(
      "P05", "Have a social worker answer out-of-hours calls", by: .frontDoor,
      priority: 1, from: 2026_01_12, due: 2026_10_09, for: "R3", moves: "M10",
      success: "A social worker answers within 30 minutes, any night",
      steps: [
        "Rota costed for three models.", "Two of four posts filled.",
        "Weekend nights covered; weeknights still by standby.",
      ]
    ).trouble(
      2026_10_01, "two of four night posts still vacant after a second advert",
      doing: "standby paid to 31 Jan; neighbouring council asked to share the rota"
    ).asked(2026_10_28, to: 2027_01_29, "recruitment to the last two night posts")
    Work(
      "P06", "Join the regional out-of-hours service", by: .frontDoor, priority: 2,
      from: 2026_12_07, due: 2027_05_28, for: "R3",
      success: "Out-of-hours work recorded in the child's file before the day team starts",
      steps: ["Not started."]
    ).after("P05").added(2026_02_13)
    Work(
      "P07", "See every child within five days of a referral", by: .safeguarding,
      priority: 1, from: 2025_04_07, due: 2026_03_31, for: "R3 R5", moves: "M14",
      success: "95% of children seen, and seen alone, within five working days",
      steps: [
        "Daily list of children not yet seen.", "81% seen in time, from 62%.",
        "Team managers check “seen alone” at every sign-off.",
      ]
    ).done(2026_03_23, at: "B12")
      .shown(.audit, 2026_09_08, "Dip sample of 40: 37 children seen alone and in time")
  }

  @WorkList private static var casework: [Work] {
    Work(
      "P08", "Finish assessments within 45 working days",
      by: .safeguarding, priority: 1, from: 2025_05_06, due: 2026_11_27, for: "R5", moves: "M06",
      success: "90% in time, and seven audits in ten of them good",
      steps: [
        "Check at day 10 introduced.", "Day-10 check now in all six teams.",
        "86% in time; two teams still near 75%.",
      ]
    ).overridden(
      2026_10_20, "up-to-a-month-late",
      "two teams will not reach 90% by 27 Nov, though the date has not passed")
    Work(
      "P09", "Keep an up-to-date chronology on every open case", by: .safeguarding, priority: 2,
      from: 2025_09_01, due: 2026_06_12, for: "R5", moves: "M27",
      success: "Nine files in ten have a chronology less than three months old",
      steps: [
        "Short guide and two worked examples sent out.", "58% of files have one.",
        "71% of files have one; quality still uneven.",
      ]
    ).redated(
      to: 2026_12_18, at: "B14", "template rewritten after the March audit found it too long")
    Work(
      "P10", "Adopt one model of practice across the service", by: .principal,
      priority: 1, from: 2025_03_10, due: 2025_12_19, for: "R5",
      success: "Every team uses the same model in assessments, plans and supervision",
      steps: [
        "Three models seen in other councils.", "Strengths-based model chosen with staff.",
        "All teams trained in the foundation days.",
      ]
    ).done(2025_12_08, at: "B09").embedded(2026_09_11)
      .shown(.audit, 2026_08_28, "Model visible in 33 of 40 assessments audited, from 9 a year ago")
    Work(
      "P11", "Write plans that families can read and act on", by: .principal, priority: 2,
      from: 2026_01_26, due: 2026_11_20, for: "R5", moves: "M27",
      success: "Parents can say in their own words what must change",
      steps: [
        "Parents' group marked up ten real plans with names removed.",
        "New form tried in two teams.",
        "Four of six teams have moved to the new form.",
      ]
    ).with("Parents' Panel")
      .shown(.voiceOfTheChild, 2026_09_24, "Young people's panel: “it says what will happen now”")
    Work(
      "P12", "Embed monthly case supervision in every team", by: .safeguarding, priority: 1,
      from: 2025_06_02, due: 2026_06_16, for: "R4", moves: "M08",
      success: "Every child's case supervised at least every 20 working days",
      steps: [
        "Supervision policy rewritten; form cut from nine pages to two.",
        "Four of six teams supervise monthly.",
        "Two teams fell back as their managers prepared to leave.",
        "71% of cases supervised in time, from 61% in June.",
      ]
    ).redated(to: 2026_09_15, at: "B13", "recruitment delay: two team-manager posts")
      .trouble(
        2026_09_14, "two of six team-manager posts vacant since July",
        doing: "agency cover agreed to 31 Jan; interviews 20 Nov"
      )
      .reported(2026_08_05, "Both managers have left; deputies supervise every six weeks.")
      .reported(2026_09_10, "Cover found for one team. The other waits for an agency manager.")
      .unlikely(2026_10_18)
      .reported(2026_10_18, "Audit of 40 cases: 29 supervised in time.")
    Work(
      "P13", "Hold group supervision for the most complex cases", by: .principal, priority: 3,
      from: 2025_09_15, due: 2026_04_30, for: "R4",
      success: "Each team brings two cases a month",
      steps: ["Six facilitators trained.", "Every team holds it monthly."]

    ).trouble(2026_04_27, "two teams have not begun", doing: "facilitators join both in May")
      .done(2026_06_08, at: "B13")
      .shown(.audit, 2026_10_05, "Plans changed after group supervision in 17 of 22 cases")
    Work(
      "P14", "Record management oversight at every key decision", by: .safeguarding, priority: 2,
      from: 2025_06_16, due: 2026_02_27, for: "R4", moves: "M08",
      success: "A manager's reason is on file for every step up or down",
      steps: ["Decision points agreed.", "Prompt added to the case system.", "In use everywhere."]

    ).trouble(2026_02_23, "prompt failed in one office", doing: "supplier's fix due 3 Apr")
      .done(2026_04_10, at: "B12")
    Work(
      "P15", "Step down cases that need no social worker", by: .safeguarding,
      priority: 2, from: 2026_02_02, due: 2026_11_27, for: "R5 R12", moves: "M01 M16",
      success: "No case open over six months without a plan",
      steps: [
        "Review of 410 long-open cases began.", "260 reviewed; 118 stepped down safely.",
        "All 410 reviewed; 171 stepped down, 9 stepped up.",
      ]
    ).finished(2026_10_22)
  }
}
