package import ImprovementPlan
package import Keyboard
package import Listings
package import Slides

/// Something that happened.
package enum Event: Equatable, Sendable {
  case pressed(Key)
  /// What was drawn has been on the screen for a moment: what it asks can be answered.
  case settled
  /// Keys come together, or sooner than anybody answers: none of them says yes to what is asked.
  case hurried
  /// It is another day than when it was last asked for: the board was left open over midnight.
  case dayCame(Day)
  /// A command was asked for by its name.
  case asked(Command.ID)
  /// A record of the plan was asked for by its ref.
  case wentTo(Ref)
  /// An item of a list that is shown was selected by itself, without the ones between.
  case chose(Entry, in: ListID)
  /// Something was filled in of the form that is open, without the keys that do so on a screen.
  case filled(Filling)
  /// A meeting begins, led from this screen.
  case present(Agenda?)
  /// The meeting that is led was cut off at this slide, and goes on there by this agenda.
  case tookOver(Agenda?, at: SlideName?, isBlank: Bool)
  /// Those who follow can't be told which slide is shown: why.
  case nobodyCanFollow(String)
  /// Who follows sees again what is shown.
  case canBeFollowed
  /// Another session leads from here on the meeting that was led from this screen.
  case wasTakenOver
  /// A meeting that is led from another screen is to be followed on this one.
  case follow(Following.View)
  /// Somebody presents a plan, and this screen follows.
  case joined(LedMeeting, OpenPlan, Shelf)
  /// What is presented at this moment; nil where nothing is.
  case led(LedMeeting?)
  /// What is presented can't be shown here: why.
  case couldNotFollow(String)
  /// Who follows the meeting, each by login.
  case followers([String])
  /// Who follows it can't be told: why.
  case followersUnknown(String)
  /// The clock on the wall, for the one screen that shows it.
  case clock(Moment)
  /// Whether others' changes have to be looked for from here on; nil where the system tells of them.
  case watches(Glancing?)
  /// A frame was drawn, and this is what it had room for.
  case drew(Shown)
  /// A snapshot was read.
  case opened(OpenPlan, Shelf)
  /// An earlier snapshot was read, to compare with.
  case readEarlier(ShownPlan)
  /// A ref was typed that the plan doesn't have.
  case missed(String)
  /// What is said of such a ref, once other plans were looked into.
  case sought(String)
  /// England's bank holidays were read.
  case readCalendar(WorkingCalendar)
  /// A file could not be used; what was open stays open.
  case couldNotOpen(String)
  /// What was asked to be recorded is on the disk: the plan as it is now, and what was recorded.
  case recorded(OpenPlan, [RecordedChange])
  case notRecorded(RecordingFailure)
  /// Somebody else recorded something, or the register can no longer be used.
  case registerChanged(OpenPlan)
  /// The snapshots in the open council's folder are others, and this one is newer than all before.
  case shelfChanged(Shelf, arrived: Day?)
  /// The text came back from the editor.
  case edited(String)
  case couldNotEdit(String)
  /// This kind of terminal tells nothing of a mouse.
  case noMouse
}

/// What is filled in of a form.
package enum Filling: Equatable, Sendable {
  /// What is to be recorded.
  case subject(UpdateSubject)
  /// Another of its fields takes what follows, by its place.
  case focus(Int)
  /// All that the field is to hold.
  case text(String)
  /// Which of the field's options is meant, by its place.
  case option(Int)
  /// No was said to what was asked of it: it is asked again before it is saved.
  case no
}

/// Why something was not recorded, or not surely; what was typed is kept.
package enum RecordingFailure: Equatable, Sendable {
  /// The rules are against it.
  case objections(Objections)
  /// Somebody else recorded these meanwhile, of the same part of the same action, or took them out; the plan has
  /// the rows of these numbers.
  case overtaken([Int], OpenPlan)
  /// Another snapshot is the newest by now, and is what is open.
  case snapshotArrived(OpenPlan, Shelf)
  /// Nothing can be recorded of the plan any more, which says so itself by now: why.
  case notRecordable(String, OpenPlan)
  /// The register can't be written: why, in a sentence without a full stop.
  case failed(String)
  /// It may have been recorded all the same; said once more, it is looked for first. Why, without a
  /// full stop, and the plan as the register has it by now.
  case inDoubt(String, OpenPlan)
  /// What was in doubt before was recorded, and this is something else; the plan has it.
  case foundSaved(FoundSaved, OpenPlan)
}

/// Something to be done outside the state.
package enum Effect: Equatable, Sendable {
  /// Read a council's snapshot; the newest one where no day is given.
  case open(council: String, day: Day?)
  /// Read an earlier snapshot of the open council.
  case readEarlier(day: Day)
  /// Look for a ref, which the plan doesn't have, in those of other councils.
  case seek(String)
  /// Read England's bank holidays, which deadlines are counted by.
  case readCalendar
  /// Record this of these actions, as one intent, unless somebody else changed the same after the
  /// row `seen`.
  case record(UpdateRequest, of: [Ref], seen: Int)
  /// Take back this intent, by the number of its first row, while it is the newest of the person at
  /// the keyboard.
  case undo(intent: Int)
  /// Resolve a contradiction, by the number of the contradicted change.
  case resolve(Int, keepingRecorded: Bool)
  /// Have a text edited in the person's own editor.
  case edit(String)
  /// Something else is shown to the meeting: those who follow are to see it too.
  case turned(Projected)
  /// Have the meeting looked for that is presented at this moment, to follow it.
  case join
  /// Hand this text, of one line, to the terminal to be pasted elsewhere.
  case copy(String)
  /// Have the terminal tell what the mouse does, or no longer.
  case useMouse(Bool)
  case repaint
  case quit
}
