import ImprovementPlan
import Listings

/// What has become of the files of the plan since one was opened. It stands for as long as it is so: no key
/// takes it away.
struct StandingNews: Equatable {
  /// In a few words, within a sentence: "the open file was written anew".
  let words: String
  /// Where there is little room: "file written anew".
  let short: String
}

extension DashboardState {
  var standingNews: [StandingNews] {
    [newsOfOpen, newsOfNewer, newsOfUnopened, newsOfPresenters].compactMap(\.self)
  }

  private var newsOfOpen: StandingNews? {
    switch shelf.changed {
    case .gone?: return StandingNews(words: "the open file is gone", short: "file gone")
    case .rewritten?:
      return StandingNews(words: "the open file was written anew", short: "file written anew")
    case .unusable?:
      return StandingNews(words: "the open file can't be used any more", short: "file unusable")
    case nil: return nil
    }
  }

  private var newsOfNewer: StandingNews? {
    guard let newer = shelf.newer, newer.day > plan.snapshot.asAt else { return nil }
    guard newer.fault == nil else {
      return StandingNews(
        words: "the newer snapshot of \(newer.day.medium) can't be used",
        short: "newer snapshot unusable")
    }
    return StandingNews(
      words: "a snapshot of \(newer.day.medium) has arrived", short: "newer snapshot")
  }

  /// Of files that have come since: what was there before is among the plan's own notices.
  private var newsOfUnopened: StandingNews? {
    let count = shelf.unopened.count { !plan.notices.contains($0.notice) }
    guard count > 0 else { return nil }
    let files = PlanWords.count(count, "newer file")
    return StandingNews(words: "\(files) can't be opened", short: "newer file not opened")
  }

  private var newsOfPresenters: StandingNews? {
    guard shelf.isPastPresenters, following != nil else { return nil }
    return StandingNews(
      words: "the file was written anew in the meeting: the presenter may show what it was before",
      short: "may be past the presenter’s")
  }
}
