import PlanModel
import PlanPipeline

/// What `account --format json` prints. Keys are never renamed, new ones may come; absent means "does not apply".
struct AccountRecord: Encodable {
  var version = 1
  var caseReference: String
  var stage: String
  var date: String
  var totals: [String: Int]
  var submissions: [Submission]
  var refusedFiles: [String]
  var decisions: [DecisionMade]

  struct Submission: Encodable {
    /// Absent for the case file.
    var submission: String?
    var version: Int
    var annex: String?
    var role: String?
    var items: [Item]
  }

  struct Item: Encodable {
    var item: String
    var kind: String
    var fate: String
    var section: String?
    var entry: String?
    var label: String?
    var words: String
    var decision: String?
  }

  struct DecisionMade: Encodable {
    var id: String
    var kind: String
    var by: String
    var role: String?
    var on: String
    var reason: String
    var evidence: [String]
    var agreedWith: [String]
  }

  init(_ report: AccountReport) {
    caseReference = report.caseReference
    stage = report.stage.rawValue
    date = report.date.iso
    totals = Dictionary(uniqueKeysWithValues: report.totals.map { ($0.fate, $0.count) })
    refusedFiles = report.refusedFiles
    submissions = report.groups.map { group in
      Submission(
        submission: group.submission, version: group.version, annex: group.annex, role: group.role,
        items: group.items.map(Item.init))
    }
    var seen: Set<String> = []
    decisions = report.items.compactMap(\.decision).filter { seen.insert($0.id).inserted }.map(DecisionMade.init)
  }
}

extension AccountRecord.Item {
  init(_ item: AccountReport.Item) {
    let line = item.line
    self.init(
      item: line.item, kind: line.kind.rawValue, fate: line.fate.name, section: line.fate.place?.1.rawValue,
      entry: line.fate.place?.0.text, label: item.label, words: item.words, decision: line.decision)
  }
}

extension AccountRecord.DecisionMade {
  init(_ decision: Decision) {
    self.init(
      id: decision.id, kind: decision.kind.rawValue, by: decision.by, role: decision.role, on: decision.on.iso,
      reason: decision.reason.plain, evidence: decision.evidence, agreedWith: decision.agreedWith.map(\.name))
  }
}
