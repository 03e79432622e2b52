import Findings
import PlanModel
import PlanPipeline
import TestSupport

/// A case in a folder with the means to decide on it, as the command does.
struct DecidedCase {
  let disk: CaseOnDisk
  private let pipeline: Pipeline

  init(_ disk: CaseOnDisk) throws {
    self.disk = disk
    pipeline = Pipeline(try Run.workshop())
  }

  init(_ record: CaseRecord = Make.record(), _ advices: [Advice]) throws { try self.init(CaseOnDisk(record, advices)) }

  var path: String { disk.path }
  /// Where its decisions are.
  var file: String { path + "/decisions.xml" }

  @discardableResult
  func decide(
    _ kind: Decision.Kind, _ items: [String] = [], replaces: [String] = [], by: String? = "R. Officer",
    because reason: String? = "It was agreed.", _ fill: (inout DecisionRequest.Own) -> Void = { _ in }
  ) throws -> DecisionReport {
    var own = DecisionRequest.Own()
    own.items = items
    fill(&own)
    var request = DecisionRequest(.own(kind, own), on: Make.today)
    request.replaces = replaces
    (request.by, request.reason) = (by, reason)
    return try decide(request)
  }

  /// Takes a printed choice of a question.
  @discardableResult
  func answer(_ question: String, _ choice: Int) throws -> DecisionReport {
    var request = DecisionRequest(.answer(question: question, choice: choice), on: Make.today)
    request.by = "R. Officer"
    return try decide(request)
  }

  private func decide(_ request: DecisionRequest) throws -> DecisionReport {
    try pipeline.decide(CaseFolder(path), request, Run.options())
  }

  @discardableResult
  func draft(_ options: Pipeline.Options = Run.options(formats: ["html"])) throws -> DraftReport {
    try pipeline.run(CaseFolder(path), options)
  }

  /// The case as it is now, with its decisions.
  func assembled() throws -> AssembledCase {
    let reading = try pipeline.read(CaseFolder(path))
    let profile = try pipeline.workshop.profile(reading.record.profile, askedBy: "a test")
    return try pipeline.assemble(reading, profile, number: 1, Run.options())
  }

  func record() throws -> DecisionRecord {
    try pipeline.read(CaseFolder(path)).decisions ?? DecisionRecord(caseReference: "")
  }

  /// Ids of the findings with which something was refused; empty when it was not.
  static func refusal(_ body: () throws -> Void) throws -> [String] {
    do {
      try body()
      return []
    } catch let failure as PipelineFailure {
      return failure.findings.map(\.id)
    }
  }
}
