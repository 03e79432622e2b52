import Findings
import PlanModel
import PlanPipeline
import WatchFolder

extension FileAtHand {
  /// What a receipt says, without the sender's name of the file: that may hold a child's name.
  init(_ receipt: Receipt, _ place: Place) {
    self.init(id: receipt.id, place: place)
    on = CivilDate(iso: String(receipt.at.prefix(10)))
    caseReference = receipt.caseReference.flatMap { FileAtHand.isReference($0) ? $0 : nil }
    waitsFor = receipt.waitsFor?.rawValue
    (submission, version, sha256) = (receipt.submission, receipt.version, receipt.sha256)
    let errors = receipt.findings.filter { $0.severity == Severity.error.rawValue }
    reasons = errors.map(\.summary)
    remedy = errors.first?.remedy
  }

  /// A file may say anything for a reference. One without a digit, or with a space, is more likely a person's name.
  private static func isReference(_ text: String) -> Bool {
    text.count <= 40 && text.contains(where: \.isNumber) && !text.contains(where: \.isWhitespace)
  }
}

extension WatcherState {
  /// - Parameter now: seconds since 1970.
  init(_ state: ShareState, now: Int64) {
    self.init()
    lastPoll = state.at
    trouble = state.trouble
    run = .stopped
    guard state.stopped == nil, let at = WatcherState.seconds(state.at) else { return }
    // A watcher on another machine may have a clock that goes before, but not by a day.
    let age = Double(now - at)
    if age <= 3 * max(1, min(state.pollSeconds, 86_400)), age > -86_400 { run = .running }
  }

  /// Seconds since 1970 from "2026-11-23T07:40:12Z".
  private static func seconds(_ stamp: String) -> Int64? {
    guard stamp.utf8.count == 20, let day = CivilDate(iso: String(stamp.prefix(10))),
      let epoch = CivilDate(year: 1970, month: 1, day: 1)
    else { return nil }
    let time = stamp.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
    guard time.count == 3, time.allSatisfy({ (0..<61).contains($0) }) else { return nil }
    return Int64(epoch.days(until: day)) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
  }
}
