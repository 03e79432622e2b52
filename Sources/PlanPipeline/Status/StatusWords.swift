import CaseFiles
import PlanModel

/// The sentences of a status page, put together from the words of the templates: the same in text and in documents, and
/// an authority changes them in one place.
struct StatusWords {
  private let words: [String: String]
  private let dates: DateWords

  init(words: [String: String]) {
    self.words = words
    dates = DateWords(words: words) ?? .english
  }

  /// The key itself where there is no such word: nothing is left out.
  func word(_ key: String) -> String { words[key] ?? key }

  func filled(_ key: String, _ values: String...) -> String { WordSlots.filled(word(key), values) }

  func date(_ date: CivilDate) -> String { date.displayed(.long, words: dates) }

  /// "1 day", "12 days".
  func days(_ count: Int) -> String { count == 1 ? word("status.days.1") : filled("status.days", String(count)) }

  /// "Monday 23 November 2026 at 07:40 UTC" from "2026-11-23T07:40:12Z".
  func time(_ stamp: String) -> String {
    guard let day = CivilDate(iso: String(stamp.prefix(10))), stamp.count >= 16 else { return stamp }
    return filled("status.time", date(day), String(stamp.dropFirst(11).prefix(5)))
  }

  func watcher(_ watcher: WatcherState) -> String {
    filled("status.watcher." + watcher.run.rawValue, watcher.lastPoll.map(time) ?? "")
  }

  func stage(_ stage: Stage?) -> String? { stage.map { word("Stage." + $0.rawValue) } }

  func state(_ state: AdviceLine.State) -> String {
    words["status.state." + state.rawValue] ?? word("annex.state." + state.rawValue)
  }

  /// "Educational psychology, Example Council".
  func adviser(_ adviser: Adviser, otherwise title: String) -> String {
    if adviser.isFamily { return word("status.family") }
    let role = adviser.role.map { word("Role." + $0) }
    let name = adviser.name.isEmpty ? role ?? title : adviser.name
    return [name, adviser.organisation].compactMap { $0 }.joined(separator: ", ")
  }

  /// "98 days left", "12 days late"; nil where no day is known.
  func left(_ days: Int?) -> String? {
    days.map { $0 < 0 ? filled("status.late", self.days(-$0)) : filled("status.left", self.days($0)) }
  }

  func left(_ line: ClockLine) -> String {
    switch line.status {
    case .notStarted: word("status.not-started")
    case .running(let days), .near(let days): filled("status.left", self.days(days.left))
    case .passed(let days):
      filled(line.force == .planning ? "status.past-plan" : "status.late", self.days(days))
    case .met(let on): filled("status.done", date(on))
    case .metLate(let on, let days): filled("status.done-late", date(on), self.days(days))
    case .exempt: word("status.exempt")
    }
  }

  /// "42 of 140"; nil where the period is counted back from a day.
  func used(_ line: ClockLine) -> String? {
    guard let used = line.used else { return nil }
    return line.length.map { filled("status.used", String(used), String($0)) } ?? String(used)
  }

  func step(_ turn: Turn) -> String {
    let about = turn.about.isEmpty ? String(turn.count) : turn.about.joined(separator: "; ")
    let step = filled("status.step." + turn.step.rawValue, about)
    return turn.due.map { step + ", " + filled("status.by", date($0)) } ?? step
  }

  func party(_ party: DeadlineRule.Party) -> String { word("status.party." + party.rawValue) }

  func reason(_ reason: Attention) -> String {
    let key = "status.reason." + reason.kind.rawValue
    let due = reason.due.map(date) ?? word("annex.no-date")
    switch reason.kind {
    case .unreadable, .notMade: return filled(key, reason.about)
    case .limitNear where reason.days == 0: return filled(key + ".0", reason.about, due)
    case .limitPassed, .limitNear, .adviceLate: return filled(key, reason.about, due, days(reason.days ?? 0))
    case .fileReturned:
      return filled(key, reason.about.isEmpty ? word("status.returned.none") : reason.about, reason.file ?? "")
    case .fileWaiting: return filled(key, wait(reason.waitsFor), reason.file ?? "")
    }
  }

  func wait(_ code: String?) -> String { word("status.wait." + (code ?? "none")) }

  /// Why a file is where it is, every reason.
  func why(_ file: FileAtHand) -> String {
    if file.place == .waiting { return wait(file.waitsFor) }
    return file.reasons.isEmpty ? word("status.returned.none") : file.reasons.joined(separator: "; ")
  }

  /// "2, 20 April 2026: errors 3, warnings 1, notes 2; advice that came since: 1".
  func draft(_ draft: DraftLine) -> String {
    var text = ([String(draft.number), stage(draft.stage)] + [draft.date.map(date)]).compactMap { $0 }
      .joined(separator: ", ")
    if let found = draft.findings {
      text +=
        ": " + filled("status.findings", String(found.errors), String(found.warnings), String(found.notes))
    }
    if draft.newerAdvice > 0 { text += "; " + filled("status.newer", String(draft.newerAdvice)) }
    return text
  }

  func retired(_ retired: ClosedCase) -> String {
    if let on = retired.deletedOn { return filled("status.retired.deleted", date(on)) }
    return retired.deleteAfter.map { filled("status.retired.until", date($0)) } ?? word("status.retired.no-day")
  }
}
