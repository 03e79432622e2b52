import CaseFiles
package import PlanModel
import PlanPipeline
package import XMLKit

/// plan.xml of a plan, and the words of the base, for tests of what templates make of them.
package enum PlanSource {
  package static func element(_ plan: Plan, showsPlacement: Bool = false) -> XMLElement {
    PlanWriter.element(plan, stageAllowsPlacement: showsPlacement)
  }

  package static func words() throws -> [String: String] { try Run.workshop().words }

  /// The plan of a case of values.
  package static func plan(_ record: CaseRecord = Make.record(), _ advices: [Advice], stage: Stage = .draft) throws
    -> Plan
  {
    let folder = try CaseOnDisk(record, advices)
    return try Run.assembled(folder, Run.options(stage: stage)).assembled.plan
  }
}
