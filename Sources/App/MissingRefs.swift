package import ImprovementPlan
import SnapshotFiles

extension Bookcase {
  /// What is said of a ref that a council's plan doesn't have: where it was sought, and who has it.
  ///
  /// - Parameters:
  ///   - ref: as it was typed.
  ///   - kind: what it should have been, with a space behind it; nothing where any record would do.
  ///   - plan: the plan it was sought in, for what is spelt nearly so.
  package func words(
    forMissing ref: String, _ kind: String = "", in council: String, of plan: Snapshot
  ) -> String {
    guard let others = otherCouncils(than: council) else {
      return "\(council) has no \(kind)“\(ref)”; the other councils can't be listed"
    }
    let plans = others.map { (council: $0, plan: library.newestReadable(of: $0)) }
    let owners = plans.filter { $0.plan?.has(ref) == true }.map(\.council)
    let none = "\(council) has no \(kind)“\(ref)”"
    guard owners.isEmpty else {
      return
        "\(none); \(owners.joined(separator: " and ")) \(owners.count == 1 ? "has" : "have") it"
    }
    let isSure = plans.allSatisfy { isNewest($0.plan, of: $0.council) }
    let nobody = ", nor has any other council" + (isSure ? "" : " that can be read")
    let meant = Spelling.suggestion(for: ref, among: plan.refs.map(\.text).filter { $0 != ref })
    return none + (others.isEmpty ? "" : nobody) + meant
  }

  /// Whether a plan is a council's newest, and no newer one is there that can't be read.
  private func isNewest(_ plan: Snapshot?, of council: String) -> Bool {
    do throws(Diagnostic) {
      let names = try library.snapshotNames(of: council)
      return names.newerMisnamed.isEmpty && names.days.last == plan?.asAt
    } catch {
      return false
    }
  }

  /// nil where they can't be listed.
  private func otherCouncils(than council: String) -> [String]? {
    do throws(Diagnostic) {
      return try library.councils().names.filter { $0 != council }
    } catch {
      return nil
    }
  }
}

extension Registrar {
  /// A refusal that says of each ref the open plan doesn't have who has it.
  func seeking(
    _ refusal: RecordingRefusal, asked request: UpdateRequest
  ) -> RecordingRefusal {
    guard case .objections(let objections) = refusal, let open = bookcase.newest else {
      return refusal
    }
    return .objections(Objections(objections.all.map { told($0, request, open) }))
  }

  private func told(
    _ objection: Objection, _ request: UpdateRequest, _ open: NewestSnapshot
  ) -> Objection {
    let (plan, council) = (open.snapshot, open.council)
    var told = objection
    if let action = objection.action, plan.action(action) == nil {
      told.words = bookcase.words(forMissing: action.text, "action ", in: council, of: plan)
    } else if objection.part == .meeting, let meeting = request.approval?.meeting,
      plan.meeting(meeting) == nil
    {
      told.words = bookcase.words(forMissing: meeting.text, "meeting ", in: council, of: plan)
    }
    return told
  }
}
