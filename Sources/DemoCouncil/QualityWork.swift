import ImprovementPlan

/// Theme Q: quality assurance and audit. Twenty-two pieces of work.
enum QualityWork {
  static var all: [Work] { audit + voice + learning }

  @WorkList private static var audit: [Work] {
    Work(
      "Q01", "Adopt one quality assurance framework", by: .quality, priority: 1, from: 2025_02_10,
      due: 2025_06_30, for: "R2",
      success: "Managers know what is checked, when and by whom",
      steps: ["Draft seen by the adviser.", "Framework agreed by the board."]
    ).done(2025_06_24, at: "B05").embedded(2026_02_13)
      .shown(.document, 2026_01_30, "Adviser's review: framework is sound and in daily use")
    Work(
      "Q02", "Audit thirty cases a month together with the worker", by: .quality, priority: 1,
      from: 2025_04_14, due: 2025_12_19, for: "R2 R5", moves: "M27 M28",
      success: "Thirty a month, each talked through with the worker",
      steps: ["Pilot of ten.", "Twenty-four a month.", "Thirty a month since September."]
    ).done(2025_12_03, at: "B09").embedded(2026_07_31)
      .shown(.audit, 2026_07_17, "364 audits in a year; 91% talked through with the worker")
    Work(
      "Q03", "Train forty auditors to grade alike", by: .quality, priority: 2, from: 2025_06_09,
      due: 2026_01_30, for: "R2", moves: "M28",
      success: "Two auditors give the same grade in eight cases of ten",
      steps: ["Grade descriptions rewritten.", "Forty trained on the same six cases."]
    ).done(2026_01_23, at: "B10").embedded(2026_09_11)
      .shown(.audit, 2026_08_27, "Same grade in 33 of 40 double audits, from 21")
    Work(
      "Q04", "Bring an outside eye: peer audits with a good council", by: .quality, priority: 2,
      from: 2025_09_22, due: 2026_04_30, for: "R2",
      success: "Two rounds a year; findings agree with ours",
      steps: ["Partner council agreed.", "First round of twenty cases held."]
    ).with("Partner council")
      .trouble(2026_04_21, "partner council postponed", doing: "new dates 11 to 22 May")
      .done(2026_05_27, at: "B13")
      .shown(.audit, 2026_05_27, "Outside auditors agreed with 16 of 20 of our grades")
    Work(
      "Q05", "Re-audit chronologies in the four weakest teams", by: .quality, priority: 2,
      from: 2026_04_13, due: 2026_09_11, for: "R5", moves: "M27",
      success: "Three in four are good enough to be used at a glance",
      steps: [
        "First forty re-audited: 15 good enough.", "Second forty: 18 good enough.",
        "Really positive energy in the teams about the new template.",
      ]
    ).after("P09").trouble(
      2026_09_08, "fewer than half are good enough, and two teams have not been re-audited",
      doing: "practice leads sit with both teams for two weeks from 2 Nov")
    Work(
      "Q06", "Dip-sample decisions to take no further action", by: .frontDoor, priority: 1,
      from: 2025_03_31, due: 2025_10_31, for: "R3", moves: "M05",
      success: "Nineteen in twenty decisions are sound",
      steps: ["Twenty a month sampled.", "Sample shared with police and health."]
    ).with("Fernshire Police", "Health").done(2025_10_24, at: "B08")
      .shown(.audit, 2026_10_14, "Monthly sample of 20: 19 decisions sound")
    Work(
      "Q07", "Moderate one audit in five", by: .quality, priority: 2, from: 2026_02_09,
      due: 2026_09_30, for: "R2", moves: "M28",
      success: "One audit in five moderated, and changed grades explained",
      steps: ["Moderation panel of five named.", "11% moderated.", "16% moderated in September."]
    ).redated(to: 2026_10_19, at: "B15", "panel chair's absence in August")
      .trouble(
        2026_10_19, "panel lost two meetings to the monitoring visit",
        doing: "two extra panels, 5 and 19 Nov")
    Work(
      "Q08", "Check that audit actions are done, not just agreed", by: .quality, priority: 1,
      from: 2025_11_24, due: 2026_07_31, for: "R2",
      success: "Nine actions in ten done within six weeks",
      steps: ["Tracker open to all managers.", "54% done in six weeks.", "79% done in six weeks."]
    ).redated(to: 2026_11_30, at: "B15", "tracker moved into the case system first")
  }

  @WorkList private static var voice: [Work] {
    Work(
      "Q09", "Record the child's own words in every assessment", by: .principal, priority: 1,
      from: 2025_05_06, due: 2026_02_27, for: "R5",
      success: "The child's words shape the plan in nine assessments of ten",
      steps: ["Examples shared.", "Words quoted in 71% of assessments.", "88% quote them."]
    ).done(2026_02_23, at: "B11").embedded(2026_09_28)
      .shown(.voiceOfTheChild, 2026_09_18, "Young inspectors read 40 files: 35 “sound like us”")
    Work(
      "Q10", "Ask parents and children about every ended service", by: .quality, priority: 2,
      from: 2025_08_11, due: 2026_03_13, for: "R2",
      success: "One in four answers; themes reach team meetings monthly",
      steps: ["Short phone survey built.", "19% answer.", "26% answer."]
    ).done(2026_03_09, at: "B11")
      .shown(.voiceOfTheChild, 2026_08_20, "212 answers: “she listened” up from 61% to 77%")
    Work(
      "Q11", "Train young inspectors and act on their reports", by: .care, priority: 3,
      from: 2025_10_20, due: 2026_06_12, for: "R5 R10",
      success: "Three reports a year, each answered within six weeks",
      steps: ["Eight young people trained.", "First report, on waiting rooms, answered."]
    ).with("Children in Care Council")
      .trouble(2026_06_08, "exams left no time in May and June", doing: "visits in July")
      .done(2026_07_20, at: "B14")
    Work(
      "Q12", "Make advocacy the default for children at conferences", by: .quality, priority: 2,
      from: 2026_03_23, due: 2026_12_18, for: "R6", moves: "M25",
      success: "Every child over eight is offered an advocate",
      steps: ["Provider's contract extended.", "64% offered.", "83% offered in September."]
    ).with("Voluntary Sector")
    Work(
      "Q13", "Keep one honest self-evaluation, refreshed each quarter", by: .quality, priority: 2,
      from: 2025_09_01, due: 2026_05_29, for: "R2",
      success: "Adviser and service agree on every judgement",
      steps: ["Format cut to ten pages.", "Second edition checked by the adviser."]

    ).trouble(2026_05_26, "adviser asked for evidence by team", doing: "gathered by 30 June")
      .done(2026_07_03, at: "B14").embedded(2026_10_23)
      .shown(.document, 2026_10_12, "Adviser agrees with 21 of 22 judgements")
    Work(
      "Q14", "Publish “you said, we did” each term", by: .quality, priority: 3, from: 2026_11_23,
      due: 2027_03_31, for: "R2", success: "Families can name one thing that changed",
      steps: ["Not started."]
    ).after("Q10").added(2026_07_31)
  }

  @WorkList private static var learning: [Work] {
    Work(
      "Q15", "Turn learning from case reviews into team briefings", by: .principal, priority: 2,
      from: 2025_07_21, due: 2025_12_19, for: "R2 R5",
      success: "Staff can name the last review's lesson",
      steps: ["Seven-minute briefing format.", "Five briefings used in every team."]
    ).with("Safeguarding Partnership").done(2025_12_15, at: "B09").embedded(2026_08_24)
      .shown(.audit, 2026_08_14, "26 of 30 staff asked could name the last lesson")
    Work(
      "Q16", "Clean the data behind the statutory returns", by: .performance, priority: 2,
      from: 2025_04_28, due: 2026_01_30, for: "R2",
      success: "No errors left at submission",
      steps: ["2,140 errors listed.", "310 left.", "Returns sent with none."]
    ).done(2026_01_27, at: "B10")
    Work(
      "Q17", "Replace the quarterly data book with live reports", by: .performance, priority: 3,
      from: 2025_08_04, due: 2026_02_27, for: "R2", success: "One set of figures everywhere",
      steps: ["List of 120 tables cut to 34."]
    ).superseded(at: "B09", "the scorecard (L07) and the overdue list (L17) cover it")
    Work(
      "Q18", "Show auditors' grades by team and by theme of practice", by: .performance,
      priority: 3, from: 2026_01_26, due: 2026_11_20, for: "R2", moves: "M27",
      success: "Managers see their own team's pattern within a week",
      steps: ["Grades held as data since March.", "Charts in use in all services."]
    ).finished(2026_10_19)
    Work(
      "Q19", "Audit supervision itself, twice a year", by: .quality, priority: 1, from: 2026_03_09,
      due: 2026_12_11, for: "R4", moves: "M08",
      success: "Supervision good or better in seven notes of ten",
      steps: [
        "First audit: 17 of 40 good or better.", "Findings shared with every supervisor.",
        "Second audit under way.",
      ]
    ).after("W10")
    Work(
      "Q20", "Audit planning for permanence with reviewing officers", by: .quality, priority: 2,
      from: 2025_12_08, due: 2026_06_26, for: "R7", moves: "M26",
      success: "Drift found and challenged within one review",
      steps: [
        "Sample drawn with reviewing officers.", "Thirty read; drift in eleven.",
        "Second sample of thirty half read.",
      ]
    ).redated(to: 2026_12_04, at: "B14", "two reviewing officers' posts vacant in spring")
    Work(
      "Q21", "Check the quality of return home interviews", by: .quality, priority: 2,
      from: 2026_12_07, due: 2027_02_26, for: "R8", moves: "M23",
      success: "Each interview's lessons change the child's plan",
      steps: ["Not started."]
    ).after("P21")
    Work(
      "Q22", "Look at outcomes by ethnicity, disability and district", by: .performance,
      priority: 3, from: 2026_05_11, due: 2026_12_18, for: "R2",
      success: "Two gaps found and worked on each year",
      steps: ["Recording of ethnicity up from 82% to 96%.", "First analysis with the theme group."]
    ).added(2026_05_08)
  }
}
