import PlanModel
import PlanPipeline
import TestSupport

/// A case with its first draft made, and what went in.
struct MadeCase {
  let folder: CaseOnDisk
  let record: CaseRecord
  let advices: [Advice]
  let plan: Plan
  let account: Account

  static let names = Sample.allCases.map(\.rawValue) + ["generated"]

  /// Each is made once, when it is first asked for: making one takes seconds in a debug build.
  private static let made = names.map { name in (name, Once { try MadeCase(name) }) }

  static func named(_ name: String) throws -> MadeCase {
    guard let found = made.first(where: { $0.0 == name }) else { throw TestFault("no case \(name)") }
    return try found.1.value()
  }

  private init(_ name: String) throws {
    let sample = Sample(rawValue: name)
    if let sample {
      folder = try CaseOnDisk(sample: sample)
    } else {
      let generated = GeneratedCase(seed: 20_260_420)
      folder = try CaseOnDisk(generated.record, generated.advices)
    }
    let options = Run.options(try sample?.date() ?? Make.today)
    try Run.draft(of: folder, options)
    let (reading, assembled) = try Run.assembled(folder, options)
    record = reading.record
    advices = reading.advices
    plan = assembled.plan
    account = assembled.account
  }

  func item(_ line: Account.Line) -> AdviceItem? {
    guard let submission = line.submission else { return record.items.first { $0.id == line.item } }
    return advices.first { $0.id == submission && $0.version == line.version }?.items.first { $0.id == line.item }
  }

  func words(_ document: String, _ format: String) throws -> DraftWords {
    try DraftWords(try folder.file("\(document).\(format)"), format: format)
  }
}
