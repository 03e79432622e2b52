import CaseFiles
import Findings
package import PlanModel
import Templates

extension CaseOnDisk {
  /// Writes decisions.xml one decision after the other, as they would have been taken.
  package func write(_ decisions: [Decision], caseReference: String = Make.reference) throws {
    let files = try LayerFiles(templates: TemplateStore(authority: nil))
    var bytes = try DecisionsWriter.empty(caseReference: caseReference)
    for decision in decisions {
      let read = files.readDecisions(bytes, file: "decisions.xml")
      guard let record = read.value else {
        throw TestFault("the decisions before \(decision.id) cannot be read: \(read.findings.map(\.summary))")
      }
      bytes = try DecisionsWriter.appending(decision, to: bytes, holding: record)
    }
    try Disk.write(bytes, to: path + "/decisions.xml")
  }
}
