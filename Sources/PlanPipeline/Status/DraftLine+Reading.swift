import CaseFiles
import Findings
import PlanModel

extension DraftLine {
  /// The newest draft of a case, as its manifest and findings say; nil while there is none.
  ///
  /// - Parameter advice: the hashes of the submissions that the plan would hold now.
  static func newest(of folder: CaseFolder, advice: Set<String>) -> DraftLine? {
    let drafts = Drafts(folder: folder.draftsFolder)
    let number = drafts.last
    guard number > 0 else { return nil }
    var line = DraftLine(number: number)
    let path = drafts.path(number)
    if let manifest: Manifest = json(path + "/manifest.json") {
      line.stage = Stage(rawValue: manifest.stage)
      line.date = CivilDate(iso: manifest.date)
      line.newerAdvice = advice.subtracting(manifest.inputs.map(\.sha256)).count
    }
    if let report: FindingReport = json(path + "/findings.json") {
      line.findings = Findings(errors: report.errors, warnings: report.warnings, notes: report.notes)
    }
    return line
  }

  /// The plan that was issued last.
  static func issued(of folder: CaseFolder) -> DraftLine? {
    guard let last = (try? IssuedPlans(of: folder))?.plans.last else { return nil }
    var line = DraftLine(number: last.number)
    line.stage = last.stage
    line.date = last.manifest.flatMap { CivilDate(iso: $0.date) }
    return line
  }

  /// Nil where the file is not there or is not of this shape: a draft that is damaged is told without its numbers.
  private static func json<Value: Decodable>(_ path: String) -> Value? {
    (try? SafeFile.bytes(at: path, limit: 64 << 20)).flatMap { JSONText.value(Value.self, from: $0) }
  }
}
