import ImprovementPlan

/// Theme P: a robust model of social work practice. Thirty pieces of work.
enum PracticeWork {
  static var all: [Work] { frontDoor + casework + protection + care }

  @WorkList private static var frontDoor: [Work] {
    Work(
      "P01", "Put police and health in the same room as the front door (MASH)", by: .frontDoor,
      priority: 1, from: 2025_02_03, due: 2025_07_31, for: "R3 R6", moves: "M10",
      success: "Police and health share checks the same day in nine cases of ten",
      steps: [
        "Room and access agreed.", "Police in the room five days a week.",
        "Health joined; checks shared the same day.",
      ]
    ).with("Fernshire Police", "Health").done(2025_07_21, at: "B06").embedded(2026_03_27)
      .shown(.audit, 2026_03_10, "60 contacts audited: same-day checks in 55")
    Work(
      "P02", "Publish one threshold document and train every partner in it", by: .frontDoor,
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
      "P04", "Check repeat domestic abuse notifications for children not yet seen",
      by: .frontDoor, priority: 1, from: 2025_06_02, due: 2026_01_30, for: "R3",
      success: "A third notification always leads to a visit",
      steps: ["Report of repeat notifications built.", "Weekly check with police in place."]
    ).with("Fernshire Police").done(2026_01_19, at: "B10").embedded(2026_08_24)
      .shown(.audit, 2026_08_18, "All 31 third notifications since May led to a visit")
    Work(
      "P05", "Answer out-of-hours referrals with a qualified social worker", by: .frontDoor,
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
      "P07", "See every child within five working days of a referral", by: .safeguarding,
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
      "P08", "Finish assessments within 45 working days without losing quality",
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
      "P10", "Choose and adopt one model of practice across the service", by: .principal,
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
        "61% to 71% of cases supervised in time since July.",
      ]
    ).redated(to: 2026_09_15, at: "B13", "recruitment delay: two team-manager posts")
      .trouble(
        2026_09_14, "two of six team-manager posts vacant since July",
        doing: "agency cover agreed to 31 Jan; interviews 20 Nov"
      )
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
      "P15", "Close or step down cases that no longer need a social worker", by: .safeguarding,
      priority: 2, from: 2026_02_02, due: 2026_11_27, for: "R5 R12", moves: "M01 M16",
      success: "No case open over six months without a plan",
      steps: [
        "Review of 410 long-open cases began.", "260 reviewed; 118 stepped down safely.",
        "All 410 reviewed; 171 stepped down, 9 stepped up.",
      ]
    ).finished(2026_10_22)
  }

  @WorkList private static var protection: [Work] {
    Work(
      "P16", "Hold strategy meetings with police and health present every time",
      by: .safeguarding, priority: 1, from: 2025_05_19, due: 2026_07_31, for: "R6", moves: "M09",
      success: "All three agencies at 95% of strategy meetings",
      steps: [
        "One number to call all three agencies.", "Health present at 63%, from 41%.",
        "78% have all three; evenings are the gap.",
      ]
    ).with("Fernshire Police", "Health")
      .redated(to: 2026_11_30, at: "B15", "health's evening rota starts in October")
    Work(
      "P17", "Hold the first child protection conference within 15 working days",
      by: .safeguarding, priority: 1, from: 2025_03_24, due: 2025_12_19, for: "R6", moves: "M07",
      success: "85% of first conferences held in time",
      steps: ["Conference dates held open weekly.", "83% in time over the summer."]
    ).done(2025_12_12, at: "B09")
    Work(
      "P18", "Make core groups meet on time and move plans forward", by: .safeguarding,
      priority: 2, from: 2026_02_16, due: 2026_10_23, for: "R6",
      success: "Nine core groups in ten held in time, with partners present",
      steps: [
        "Dates now set at the conference.", "74% held in time.",
        "82% held in time; minutes still late in two teams.",
      ]
    ).with("Schools", "Health").trouble(
      2026_10_19, "minutes reach families late in two of six teams",
      doing: "two administrators moved to those teams from 9 Nov")
    Work(
      "P19", "Review every child protection plan over 15 months old", by: .quality, priority: 2,
      from: 2025_10_06, due: 2026_04_30, for: "R7", moves: "M13",
      success: "No plan over 18 months without a recorded reason",
      steps: ["All 46 long plans listed.", "Panel reviews eight a fortnight.", "All reviewed."]
    ).done(2026_04_22, at: "B12").embedded(2026_10_23)
      .shown(.metric, 2026_09_30, "Plans that lasted two years or more: 6.9% to 3.8%")
    Work(
      "P20", "Build an exploitation team with police and youth work", by: .safeguarding,
      priority: 1, from: 2025_11_03, due: 2026_06_26, for: "R8",
      success: "Every child at high risk has a named worker they trust",
      steps: [
        "Team manager appointed.", "Five of seven workers in post.",
        "Screening tool in use; last two posts at interview.",
      ]
    ).with("Fernshire Police", "Youth Service")
      .redated(to: 2026_12_11, at: "B14", "two posts re-advertised")
    Work(
      "P21", "Offer every missing child a return home interview within 72 hours",
      by: .safeguarding,
      priority: 1, from: 2025_07_07, due: 2026_03_31, for: "R8", moves: "M23 M30",
      success: "80% held in 72 hours and their lessons used",
      steps: [
        "Independent provider commissioned.", "Provider started in March with three workers.",
        "58% held in 72 hours.",
      ]
    ).with("Fernshire Police", "Youth Service")
      .redated(to: 2026_07_31, at: "B11", "provider started two months late")
      .trouble(
        2026_07_27, "provider has three of five workers and no weekend cover",
        doing: "provider to bring a staffing plan by 31 Aug"
      )
      .trouble(
        2026_10_02, "provider has three of five workers and no weekend cover",
        doing: "improvement notice served 2 Oct; own youth workers cover weekends"
      )
      .asked(2026_10_26, to: 2026_12_31, "provider's two new workers start in November")
      .unlikely(2026_10_09)
    Work(
      "P22", "Find and assess every private fostering arrangement", by: .frontDoor, priority: 3,
      from: 2025_05_06, due: 2026_01_30, for: "R9",
      success: "Arrangements known rise, and all are assessed in 42 working days",
      steps: ["Schools' admissions forms now ask.", "Known arrangements doubled; all assessed."]
    ).with("Schools").done(2026_01_22, at: "B10").embedded(2026_07_31)
      .shown(.audit, 2026_07_14, "All arrangements known in June assessed in 42 working days")
    Work(
      "P23", "Open a supervised contact centre with the voluntary sector", by: .commissioning,
      priority: 3, from: 2026_03_16, due: 2026_12_31, for: "R7",
      success: "Family time no longer held in offices",
      steps: ["Two bids received.", "Preferred bidder named.", "Lease under review."]
    ).with("Voluntary Sector")
      .suspended(at: "B15", "the building failed its survey; new site search agreed to March")
  }

  @WorkList private static var care: [Work] {
    Work(
      "P24", "Agree a permanence plan by the second review for every child in care", by: .care,
      priority: 1, from: 2025_09_01, due: 2026_05_29, for: "R7", moves: "M17 M26",
      success: "90% have a permanence plan by their second review",
      steps: [
        "Tracker lists every child without a plan.", "Panel meets fortnightly.",
        "81% have a plan by the second review, from 64%.",
      ]
    ).redated(to: 2026_12_18, at: "B12", "court timetables moved 14 cases past the summer")
    Work(
      "P25", "Make reviewing officers' challenge visible and answered", by: .quality, priority: 2,
      from: 2025_11_17, due: 2026_12_11, for: "R7", moves: "M24",
      success: "Every dispute is answered within 20 working days",
      steps: [
        "Dispute form cut to one page.", "34 disputes raised; 26 answered in time.",
        "Officers see each child between reviews in eight cases of ten.",
      ]
    )
    Work(
      "P26", "Visit children in care as often as their plan says", by: .care, priority: 1,
      from: 2025_04_14, due: 2025_10_31, for: "R7", moves: "M12 M18",
      success: "95% of visits in time",
      steps: ["Weekly list to every worker.", "89% in time, from 74%."]
    ).done(2025_10_20, at: "B08")
      .shown(.metric, 2026_09_30, "Visits in time: 74% to 95% since April 2025")
    Work(
      "P27", "Open a second children's home in the county", by: .commissioning, priority: 2,
      from: 2025_10_20, due: 2026_04_30, for: "R7", moves: "M19",
      success: "Four more children live in Fernshire, near school and family",
      steps: [
        "House bought.", "Building work began after a planning appeal.",
        "Works finished; registration inspection awaited.",
      ]
    ).with("Property Services")
      .redated(to: 2026_09_11, at: "B11", "planning appeal added four months")
      .trouble(
        2026_09_04, "registered manager withdrew; registration can't be granted without one",
        doing: "deputy applies to register; interview 12 Nov"
      )
      .overridden(
        2026_10_27, "up-to-a-month-late",
        "the building is ready and only registration remains, expected in November"
      )
      .asked(2026_10_27, to: 2026_12_18, "registration needs a manager in post")
    Work(
      "P28", "Bring every pathway plan up to date with its young person", by: .leavingCare,
      priority: 1, from: 2026_01_05, due: 2026_07_31, for: "R10", moves: "M22",
      success: "95% of plans under six months old and written with the young person",
      steps: [
        "Young people redesigned the plan.", "72% up to date.",
        "86% up to date; two advisers' posts were empty in June.",
      ]
    ).redated(to: 2026_11_27, at: "B15", "two personal advisers left in June")
    Work(
      "P29", "Give every care leaver their health history at 18", by: .leavingCare, priority: 2,
      from: 2026_11_30, due: 2027_04_30, for: "R10",
      success: "Every care leaver has it, in words they understand",
      steps: ["Not started."]
    ).with("Health").after("P28")
    Work(
      "P30", "Move care leavers out of unsuitable homes and stop new placements in them",
      by: .leavingCare, priority: 1, from: 2026_02_09, due: 2026_10_12, for: "R10", moves: "M20",
      success: "Nobody placed in bed and breakfast; nine in ten in suitable homes",
      steps: [
        "Protocol with housing drafted.", "Eight of eleven flats handed over.",
        "No new use of bed and breakfast since 3 Aug.",
      ]
    ).with("Housing").trouble(
      2026_10_05, "three of eleven training flats failed gas safety checks",
      doing: "repairs end 20 Nov; supported lodgings used until then")
  }
}
