import ImprovementPlan

/// Theme P, second half: child protection, children in care and care leavers.
extension PracticeWork {
  @WorkList static var protection: [Work] {
    Work(
      "P16", "Hold strategy meetings with police and health",
      by: .safeguarding, priority: 1, from: 2025_05_19, due: 2026_07_31, for: "R6", moves: "M09",
      success: "All three agencies at 95% of strategy meetings",
      steps: [
        "One number to call all three agencies.", "Health present at 63%, from 41%.",
        "78% have all three; evenings are the gap.",
      ]
    ).with("Fernshire Police", "Health")
      .redated(to: 2026_11_30, at: "B15", "health's evening rota starts in October")
    Work(
      "P17", "Hold first conferences within 15 working days",
      by: .safeguarding, priority: 1, from: 2025_03_24, due: 2025_12_19, for: "R6", moves: "M07",
      success: "85% of first conferences held in time",
      steps: ["Conference dates held open weekly.", "83% in time over the summer."]
    ).done(2025_12_12, at: "B09")
    Work(
      "P18", "Hold core groups on time and move plans on", by: .safeguarding,
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
      "P19", "Review child protection plans over 15 months old", by: .quality, priority: 2,
      from: 2025_10_06, due: 2026_04_30, for: "R7", moves: "M13",
      success: "No plan over 18 months without a recorded reason",
      steps: ["All 46 long plans listed.", "Panel reviews eight a fortnight.", "All reviewed."]
    ).done(2026_04_22, at: "B12").embedded(2026_10_23)
      .shown(.metric, 2026_09_30, "Plans that lasted two years or more: 6.9% to 3.8%")
    Work(
      "P20", "Build an exploitation team with the police", by: .safeguarding,
      priority: 1, from: 2025_11_03, due: 2026_06_26, for: "R8",
      success: "Every child at high risk has a named worker they trust",
      steps: [
        "Team manager appointed.", "Five of seven workers in post.",
        "Screening tool in use; last two posts at interview.",
      ]
    ).with("Fernshire Police", "Youth Service")
      .redated(to: 2026_12_11, at: "B14", "two posts re-advertised")
    Work(
      "P21", "Offer return home interviews within 72 hours",
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
      "P22", "Find and assess private fostering arrangements", by: .frontDoor, priority: 3,
      from: 2025_05_06, due: 2026_01_30, for: "R9",
      success: "Arrangements known rise, and all are assessed in 42 working days",
      steps: ["Schools' admissions forms now ask.", "Known arrangements doubled; all assessed."]
    ).with("Schools").done(2026_01_22, at: "B10").embedded(2026_07_31)
      .shown(.audit, 2026_07_14, "All arrangements known in June assessed in 42 working days")
    Work(
      "P23", "Open a contact centre with the voluntary sector", by: .commissioning,
      priority: 3, from: 2026_03_16, due: 2026_12_31, for: "R7",
      success: "Family time no longer held in offices",
      steps: ["Two bids received.", "Preferred bidder named.", "Lease under review."]
    ).with("Voluntary Sector")
      .suspended(at: "B15", "the building failed its survey; new site search agreed to March")
  }

  @WorkList static var care: [Work] {
    Work(
      "P24", "Agree permanence plans by the second review", by: .care,
      priority: 1, from: 2025_09_01, due: 2026_05_29, for: "R7", moves: "M17 M26",
      success: "90% have a permanence plan by their second review",
      steps: [
        "Tracker lists every child without a plan.", "Panel meets fortnightly.",
        "81% have a plan by the second review, from 64%.",
      ]
    ).redated(to: 2026_12_18, at: "B12", "court timetables moved 14 cases past the summer")
    Work(
      "P25", "Make reviewing officers' challenge visible", by: .quality, priority: 2,
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
      "P28", "Bring every pathway plan up to date", by: .leavingCare,
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
      "P30", "Move care leavers out of unsuitable homes",
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
