import Findings
package import PlanModel

/// The account of a case, held against everything that was read: each item of the case file and of every version of
/// every readable advice stands in it exactly once (SEND Code of Practice 9.69(F); nothing is lost in silence).
///
/// A made plan holds one of these, and there is no other way to make it: no document comes out of a run that lost an
/// item.
package struct CompleteAccount: Sendable {
  package let account: Account
  package var lines: [Account.Line] { account.lines }

  /// - Throws: `internalFault`, with a finding `advice-unaccounted` for each item that has no line or too many.
  package init(_ account: Account, of reading: CaseReading) throws(PipelineFailure) {
    var told: [Key: Int] = [:]
    for line in account.lines {
      told[Key(submission: line.submission, version: line.version, item: line.item), default: 0] += 1
    }
    var findings: [Finding] = []
    for (key, expected) in CompleteAccount.items(of: reading).sorted(by: { $0.key < $1.key }) {
      let count = told.removeValue(forKey: key) ?? 0
      if count != expected.count { findings.append(CompleteAccount.finding(key, expected.place, count)) }
    }
    for (key, count) in told.sorted(by: { $0.key < $1.key }) {
      findings.append(CompleteAccount.finding(key, Place(submission: key.submission, item: key.item), count))
    }
    if !findings.isEmpty { throw PipelineFailure(.internalFault, findings) }
    self.account = account
  }

  private struct Key: Hashable, Comparable {
    var submission: String?
    var version: Int
    var item: String

    static func < (left: Key, right: Key) -> Bool {
      (left.submission ?? "", left.version, left.item) < (right.submission ?? "", right.version, right.item)
    }
  }

  /// The same file under two names is one file; two files that claim to be the same version are two.
  private static func items(of reading: CaseReading) -> [Key: (count: Int, place: Place)] {
    var items: [Key: (count: Int, place: Place)] = [:]
    func add(_ item: AdviceItem, _ submission: String?, _ version: Int, _ file: String) {
      let key = Key(submission: submission, version: version, item: item.id)
      let place = Place(file: file, line: item.line == 0 ? nil : item.line, submission: submission, item: item.id)
      items[key] = ((items[key]?.count ?? 0) + 1, items[key]?.place ?? place)
    }
    for item in reading.record.items { add(item, nil, 1, reading.record.source.path) }
    var seen: Set<String> = []
    for advice in reading.advices.sorted(by: { $0.source.path < $1.source.path })
    where seen.insert("\(advice.id) \(advice.version) \(advice.source.sha256)").inserted {
      for item in advice.items { add(item, advice.id, advice.version, advice.source.path) }
    }
    return items
  }

  private static func finding(_ key: Key, _ place: Place, _ count: Int) -> Finding {
    let of = key.submission.map { "\($0), version \(key.version)," } ?? "the case file"
    return Finding(
      "advice-unaccounted", .error,
      count == 0
        ? "Item \(key.item) of \(of) has no place in the account"
        : "Item \(key.item) of \(of) stands in the account \(count) times",
      explanation: "Every item of the advice must be in the plan, or be listed with the reason why it is not."
        + " Nothing was written.",
      remedy: "Report it to whoever looks after ehcplan: the fault lies with the program.",
      basis: "SEND Code of Practice 9.69(F); good practice", at: place)
  }
}
