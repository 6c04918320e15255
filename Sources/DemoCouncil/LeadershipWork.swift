import ImprovementPlan

/// Theme L: leadership, management and governance. Twenty-four pieces of work.
enum LeadershipWork {
  static var all: [Work] { foundations + oversight + partnership }

  @WorkList private static var foundations: [Work] {
    Work(
      "L01", "Set up the improvement board with an independent chair", by: .chiefExecutive,
      priority: 1, from: 2025_01_06, due: 2025_02_28, for: "R1",
      success: "The board meets every six weeks with all partners present",
      steps: ["Chair appointed; terms of reference agreed.", "First two boards held on time."]
    ).done(2025_02_20, at: "B02").embedded(2025_11_21)
      .shown(.document, 2025_10_10, "Attendance log: every partner at six of seven boards")
    Work(
      "L02", "Appoint a permanent senior leadership team", by: .chiefExecutive, priority: 1,
      from: 2025_01_20, due: 2025_09_30, for: "R1", moves: "M03",
      success: "All five head-of-service posts filled permanently",
      steps: [
        "Director appointed; four heads advertised.", "Three of five heads in post.",
        "Last head of service started.",
      ]
    ).done(2025_09_22, at: "B07").embedded(2026_05_20)
      .shown(.document, 2026_05_12, "No change in the leadership team for eight months")
    Work(
      "L03", "Bring a costed improvement budget to Cabinet", by: .director, priority: 1,
      from: 2025_02_03, due: 2025_06_30, for: "R1",
      success: "Cabinet agrees a three-year budget that meets the plan's costs",
      steps: ["Costs worked up with finance.", "Cabinet agreed £6.4m over three years."]
    ).done(2025_06_17, at: "B05")
      .shown(.document, 2025_06_17, "Cabinet minute 41: budget agreed for three years")
    Work(
      "L04", "Give every elected member safeguarding training", by: .director, priority: 3,
      from: 2025_05_12, due: 2026_03_31, for: "R1",
      success: "95% of members trained within a year of election",
      steps: [
        "Session designed with the lead member.", "31 of 54 members trained.",
        "52 of 54 members trained; two on long leave.",
      ]
    ).done(2026_03_18, at: "B11")
      .shown(.document, 2026_03_18, "Training register: 52 of 54 members")
    Work(
      "L05", "Hold monthly practice visits by senior leaders", by: .director, priority: 2,
      from: 2025_04_07, due: 2025_12_31, for: "R1 R2",
      success: "Ten visits a quarter, each with a note of what changed",
      steps: [
        "Visit form agreed; first four visits made.", "Eleven visits in the quarter.",
        "Themes from visits now reach the board.",
      ]
    ).done(2025_12_12, at: "B09").embedded(2026_07_31)
      .shown(
        .voiceOfTheChild, 2026_07_08, "Care leavers told visitors what changed: the drop-in hours"
      )
      .shown(.audit, 2026_07_20, "Check of 30 visit notes: 26 led to a recorded change")
    Work(
      "L06", "Write one schedule of delegated decisions for managers", by: .director, priority: 3,
      from: 2025_06_02, due: 2025_11_28, for: "R1 R4",
      success: "Every placement and legal decision taken at the right level",
      steps: ["Draft tested with service managers.", "Schedule in use in every team."]
    ).done(2025_11_10, at: "B08")
    Work(
      "L07", "Publish a scorecard members can read in ten minutes", by: .performance, priority: 2,
      from: 2025_03_10, due: 2025_10_31, for: "R2", moves: "M01 M08",
      success: "Members say they know what is good and what is not",
      steps: [
        "Thirty measures chosen with members.", "First scorecard went to the board.",
        "Scorecard now says better or worse in words.",
      ]
    ).done(2025_10_14, at: "B08").embedded(2026_06_19)
      .shown(.document, 2026_06_10, "Members' survey: 17 of 19 find the scorecard clear")
    Work(
      "L08", "Run weekly performance meetings in every service", by: .performance, priority: 2,
      from: 2025_07_07, due: 2026_01_30, for: "R2", moves: "M06 M11 M12",
      success: "Every overdue visit or assessment has a name and a date within a week",
      steps: [
        "Started in two services.", "All five services meet weekly.",
        "Managers bring their own figures now.",
      ]
    ).done(2026_01_26, at: "B10").embedded(2026_09_11)
      .shown(.metric, 2026_08_31, "Child protection visits in time up from 79% to 92% in a year")
  }

  @WorkList private static var oversight: [Work] {
    Work(
      "L09", "Agree a joint funding protocol with health for complex placements",
      by: .commissioning, priority: 1, from: 2025_11_03, due: 2026_08_31, for: "R1 R10",
      moves: "M19", success: "No placement waits more than ten days for a funding decision",
      steps: [
        "Principles agreed with the integrated care board.",
        "Draft protocol with both legal teams.",
        "Third draft exchanged; shares of cost still disputed.",
      ]
    ).with("Health", "Finance")
      .trouble(
        2026_08_24, "health has not agreed the split of costs over £4,000 a week",
        doing: "last offer goes from both chief executives in October"
      )
      .trouble(
        2026_10_09, "health has not agreed the split of costs over £4,000 a week",
        doing: "chief executives of both bodies meet on 17 Nov"
      )
      .reported(2026_10_16, "Talks have been constructive. Two panels run jointly in the meantime.")
    Work(
      "L10", "Refresh the corporate parenting board with young people as members",
      by: .care, priority: 2, from: 2025_09_01, due: 2026_03_20, for: "R1 R10", moves: "M20",
      success: "Two care-experienced members at every meeting, with their own agenda item",
      steps: [
        "Young people wrote the role description.", "First meeting with two young members.",
        "Their item led to free leisure passes for care leavers.",
      ]
    ).with("Children in Care Council")
      .trouble(2026_03_16, "young members asked for school holidays", doing: "meets on 20 Apr")
      .done(2026_04_20, at: "B12").embedded(2026_09_11)
      .shown(.voiceOfTheChild, 2026_09_02, "Young members: “we asked for passes and we got them”")
    Work(
      "L11", "Set up a resource panel that decides weekly", by: .commissioning, priority: 3,
      from: 2025_05_06, due: 2025_09_12, for: "R1",
      success: "Decisions on care and placements within five working days",
      steps: ["Panel rules agreed.", "Panel has met every week since June."]
    ).done(2025_09_01, at: "B07")
      .shown(.audit, 2025_12_04, "Sample of 25 requests: 22 decided in five working days")
    Work(
      "L12", "Report the children's services budget to Cabinet every quarter", by: .director,
      priority: 3, from: 2025_07_01, due: 2026_02_27, for: "R1",
      success: "Cabinet sees cost, demand and risk together each quarter",
      steps: ["Format agreed with finance.", "Three quarterly reports taken."]
    ).with("Finance").done(2026_02_10, at: "B10")
      .shown(.document, 2026_02_10, "Cabinet papers of July, November and February")
    Work(
      "L13", "Write a sufficiency strategy for homes for children in care", by: .commissioning,
      priority: 2, from: 2025_08_04, due: 2026_03_31, for: "R1 R7", moves: "M19",
      success: "Nine in ten children placed within 20 miles of home",
      steps: [
        "Needs analysis done.", "Providers and young people consulted.",
        "Strategy agreed by Cabinet.",
      ]

    ).trouble(2026_03_24, "providers asked for a month more", doing: "last workshop on 21 Apr")
      .redated(to: 2026_06_30, at: "B12", "providers asked for more time")
      .done(2026_06_23, at: "B14")
      .shown(.document, 2026_06_23, "Cabinet minute 58: strategy and capital programme agreed")
    Work(
      "L14", "Agree escalation rules between the board's partners", by: .director, priority: 2,
      from: 2026_02_02, due: 2026_10_16, for: "R6",
      success: "A dispute between partners is settled within 15 working days",
      steps: [
        "Rules drafted with police and health.", "Tried on two live disputes.",
        "All partners have signed.",
      ]
    ).with("Fernshire Police", "Health", "Schools").finished(2026_10_12)
    Work(
      "L15", "Review the legal gateway and the public law outline tracker", by: .safeguarding,
      priority: 2, from: 2025_10_06, due: 2026_03_13, for: "R1 R7",
      success: "Pre-proceedings end within 16 weeks in four cases of five",
      steps: [
        "Tracker rebuilt with legal services.", "Gateway meets weekly with a fixed agenda.",
        "Average time in pre-proceedings is down from 27 to 17 weeks.",
      ]
    ).with(
      "Legal Services"
    ).trouble(2026_03_10, "legal services lost a solicitor", doing: "agency solicitor to June")
      .done(2026_05_26, at: "B13")
    Work(
      "L16", "Replace the paper out-of-hours log with shared records", by: .frontDoor, priority: 3,
      from: 2025_06_16, due: 2026_03_13, for: "R1 R3",
      success: "Day teams see overnight work by 8 am",
      steps: ["Supplier change agreed.", "Two teams tested the shared log."]
    ).superseded(at: "B10", "the regional out-of-hours service brings its own record; see P06")
  }

  @WorkList private static var partnership: [Work] {
    Work(
      "L17", "Make the case system show managers what is overdue today", by: .performance,
      priority: 1, from: 2026_01_12, due: 2026_09_30, for: "R2 R4", moves: "M08 M11",
      success: "Every team manager opens the overdue list each morning",
      steps: [
        "List designed with eight team managers.", "Working in two teams; supplier fix needed.",
        "Supplier's fix arrived; tested in four teams.",
      ]
    ).with("IT Services")
      .redated(to: 2026_12_18, at: "B15", "supplier's release moved from July to October")
    Work(
      "L18", "Bring children's homes inspection reports to scrutiny twice a year", by: .care,
      priority: 3, from: 2026_01_05, due: 2026_05_29, for: "R1",
      success: "Members question each report within three months",
      steps: ["Forward plan agreed with the scrutiny chair.", "First report taken."]
    ).added(2026_01_09)
      .trouble(2026_05_20, "scrutiny moved its June meeting", doing: "taken on 16 July")
      .done(2026_07_20, at: "B15")
      .shown(.document, 2026_07_16, "Scrutiny minutes of 16 July: two recommendations made")
    Work(
      "L19", "Make schools full partners in early help decisions", by: .frontDoor, priority: 2,
      from: 2026_03_02, due: 2026_11_30, for: "R6", moves: "M05",
      success: "A school leads one early help plan in three",
      steps: [
        "Heads' forum chose three lead schools.", "Eleven schools now lead plans.",
        "Share of plans led by schools reached 24%.",
      ]
    ).with("Schools").shown(.metric, 2026_10_20, "Early help plans led by a school: 9% to 24%")
    Work(
      "L20", "Test business continuity for a loss of the case system", by: .performance,
      priority: 3, from: 2026_06_01, due: 2026_10_30, for: "R2",
      success: "Front door works for 48 hours without the system",
      steps: ["Paper kit written.", "Front door exercise held; out-of-hours exercise outstanding."]
    ).trouble(
      2026_10_26, "the out-of-hours exercise clashed with half-term rotas",
      doing: "exercise booked for 11 Nov")
    Work(
      "L21", "Align the plan with the safeguarding partners' priorities", by: .director,
      priority: 2, from: 2026_04_13, due: 2026_12_11, for: "R6",
      success: "One set of priorities in both plans",
      steps: [
        "Both plans mapped line by line.", "Joint priorities drafted: neglect, exploitation.",
      ]
    ).with("Safeguarding Partnership").added(2026_03_27)
    Work(
      "L22", "Run a yearly staff survey and answer it in public", by: .chiefExecutive, priority: 2,
      from: 2026_02_16, due: 2026_11_27, for: "R1 R12", moves: "M04",
      success: "Seven in ten staff say leaders act on what they hear",
      steps: [
        "Survey questions agreed with unions.", "Survey open; 61% have answered.",
        "Results in: 64% say leaders listen, up from 38%.", "Answer published to all staff.",
      ]
    ).finished(2026_10_27)
    Work(
      "L23", "Prepare the service's evidence for reinspection", by: .director, priority: 1,
      from: 2026_05_18, due: 2027_02_26, for: "R1 R2",
      success: "Self-evaluation and inspectors' findings agree in every area",
      steps: ["Evidence list by judgement area drafted.", "Gaps found in care leavers' health."]
    ).after("Q13").added(2026_05_08)
    Work(
      "L24", "Bring the youth justice and children's plans under one board", by: .director,
      priority: 3, from: 2025_12_01, due: 2026_09_18, for: "R6",
      success: "One board oversees both plans without extra meetings",
      steps: ["Options paper taken by both boards.", "Members asked for a legal view."]
    ).with("Youth Justice Service")
      .redated(to: 2026_06_30, at: "B11", "brought forward to match the constitution review")
      .redated(to: 2027_01_29, at: "B14", "constitution review ends in December")
  }
}
