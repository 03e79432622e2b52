import CaseFiles
import Findings
import PlanChecks
import PlanModel
import PlanPipeline
import TestSupport

/// An example of a rule on the whole road: what stands in the case is assembled and checked as for any other.
struct ExampleRun {
  private let workshop: Workshop
  private let profile: Profile

  init() throws {
    workshop = try Run.workshop()
    profile = try workshop.profile("england-2014", askedBy: "an example")
  }

  /// What is found in a case of values, and where a rule's findings come from the reading of files, when it is read.
  func findings(of rule: any Rule, in example: ExampleCase) throws -> [Finding] {
    let found = try findings(example).filter { $0.id == rule.id }
    guard found.isEmpty, rule is any FoundElsewhere else { return found }
    return try findingsOfFiles(example).filter { $0.id == rule.id }
  }

  /// What is found in a case of values.
  func findings(_ example: ExampleCase) throws -> [Finding] {
    let reading = CaseReading(
      record: example.record, advices: example.advices,
      decisions: DecisionRecord(caseReference: example.record.reference, decisions: example.decisions))
    return try findings(reading, example)
  }

  /// What is found when the same case is written as files, and these are read.
  func findingsOfFiles(_ example: ExampleCase) throws -> [Finding] {
    var findings: [Finding] = []
    let caseBytes = try CaseOnDisk.bytes(CaseWriter.element(example.record))
    let caseFile = readCase(bytes: caseBytes, path: "case.xml", schemas: workshop.schemas)
    findings += caseFile.findings + caseFile.remarks
    guard let record = caseFile.caseRecord else { return findings }
    var reading = CaseReading(record: record, advices: [], findings: findings)
    for advice in example.advices {
      let path = advice.source.path
      let read = readAdvice(bytes: try CaseOnDisk.bytes(advice: advice), path: path, schemas: workshop.schemas)
      reading.findings += read.findings + read.remarks
      if let advice = read.advice { reading.advices.append(advice) }
    }
    return try self.findings(reading, example)
  }

  private func findings(_ reading: CaseReading, _ example: ExampleCase) throws -> [Finding] {
    let options = Run.options(example.date, stage: example.stage)
    let pipeline = Pipeline(workshop)
    var earlier: KeptPlan?
    if let change = example.earlier {
      let same = Run.options(example.date, stage: .draft)
      var plan = KeptPlan(
        try pipeline.assemble(reading, profile, number: 1, same).plan, showsPlacement: false)
      change(&plan)
      earlier = plan
    }
    return try pipeline.assemble(
      reading, profile, number: 1, options, earlier: earlier, otherPlans: example.otherPlans
    ).findings
  }
}
