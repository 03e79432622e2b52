import Findings
import PlanAssembly
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// What holds for every case, however much its authors disagree: tried on generated ones.
struct GeneratedCasesTests {
  /// Seeds by fifties: each test reads the templates once.
  private static func fifties(_ from: UInt64, _ count: UInt64) -> [Range<UInt64>] {
    (0..<count / 50).map { from + $0 * 50..<from + ($0 + 1) * 50 }
  }

  private static func each(_ seeds: Range<UInt64>, _ body: (UInt64) throws -> [String]) throws -> [String] {
    try seeds.flatMap { seed in try body(seed).map { "seed \(seed): \($0)" } }
  }

  @Test("Nothing is lost and nothing is invented", arguments: fifties(1, 1000))
  func nothingLostNothingInvented(_ seeds: Range<UInt64>) throws {
    let run = try DisputedRun()
    let faults = try Self.each(seeds) { seed in
      let (made, decisions, result) = run.decided(seed)
      return GeneratedSources(made, decisions).faults(of: result)
    }
    #expect(faults.isEmpty)
  }

  @Test("The order in which advice arrives does not matter", arguments: fifties(1001, 600))
  func orderOfArrival(_ seeds: Range<UInt64>) throws {
    let run = try DisputedRun()
    let faults = try Self.each(seeds) { seed in
      var (made, decisions, result) = run.decided(seed)
      let shuffled = run.assembled(made, decisions, advices: made.shuffled())
      var faults: [String] = []
      if shuffled.plan != result.plan { faults.append("another plan") }
      if shuffled.account != result.account { faults.append("another account") }
      if shuffled.findings != result.findings { faults.append("other findings") }
      if seed % 10 == 0, try planXML(shuffled) != planXML(result) { faults.append("other bytes") }
      return faults
    }
    #expect(faults.isEmpty)
  }

  @Test(
    "The same record gives the same plan, and taking its last decision again changes nothing",
    arguments: fifties(1601, 400))
  func idempotent(_ seeds: Range<UInt64>) throws {
    let run = try DisputedRun()
    let faults = try Self.each(seeds) { seed in
      let (made, decisions, result) = run.decided(seed)
      var faults: [String] = []
      if seed % 4 == 0 {
        let same = run.assembled(made, decisions)
        if same.plan != result.plan || same.account != result.account || same.findings != result.findings {
          faults.append("another result of the same record")
        }
      }
      guard var last = DecisionRecord(caseReference: "", decisions: decisions).standing.last else { return faults }
      last.id += "-again"
      let twice = run.assembled(made, decisions + [last])
      if twice.plan.entries.map(KeptEntry.init) != result.plan.entries.map(KeptEntry.init) {
        faults.append("\(last.kind): other entries")
      }
      if twice.account.lines.map(\.fate) != result.account.lines.map(\.fate) {
        faults.append("\(last.kind): other fates")
      }
      let (open, before) = (twice.plan.questions, result.plan.questions)
      if open.filter({ $0.kind != .reopened }).map(\.id) != before.filter({ $0.kind != .reopened }).map(\.id) {
        faults.append("\(last.kind): other questions")
      }
      return faults
    }
    #expect(faults.isEmpty)
  }

  @Test(
    "Every document of it is valid, and says no less than the account",
    arguments: [1..<11, 11..<21, 21..<31, 31..<41] as [Range<UInt64>])
  func documents(_ seeds: Range<UInt64>) throws {
    let run = try DisputedRun()
    for seed in seeds {
      let (made, decisions, result) = run.decided(seed)
      let folder = try CaseOnDisk(made.record)
      for (number, advice) in made.advices.enumerated() { try folder.write(advice, as: "\(number).xml") }
      try folder.write(decisions)
      // The road holds plan, review and document to their schemas: a fault throws.
      let report = try run.pipeline.run(CaseFolder(folder.path), Run.options(formats: ["html"]))
      #expect(!report.findings.contains { $0.id.hasPrefix("form-") }, "seed \(seed)")
      #expect(try CaseItems.accounted(folder).map(\.item) == CaseItems.inFiles(of: folder), "seed \(seed)")
      // What the account calls placed is there to be read.
      let plan = DocumentText.words(try folder.file("plan.html"))
      let texts = result.plan.entries.flatMap { ItemWords.texts(of: AdviceItem("x", $0.content)) }
      #expect(ItemWords.missing(texts, from: plan).isEmpty, "seed \(seed)")
    }
  }

  private func planXML(_ made: Assembly) throws -> [UInt8] {
    try CaseOnDisk.bytes(PlanSource.element(made.plan))
  }
}
