package import Findings
import PlanModel

/// Health provision with no body that arranges it: neither the row nor the case names a commissioner.
package struct CommissionerMissing: Rule {
  package let about = RuleDescription(
    "commissioner-missing", .place, .error, runs: .plans,
    finds: "A row of section G with no commissioner, in a case whose file names none either.",
    spares: "A case file that names the commissioner once for the whole plan; rows of other sections that a health"
      + " service delivers.",
    why: "Health provision must be arranged by the responsible commissioning body. A plan that does not name it owes"
      + " the child nothing in section G.",
    remedy: "Name the commissioner in the case file (commissioner), and the provider in the row.",
    basis: "CFA 2014 s.42(3)",
    examples: [
      .fires("A row of section G, and no commissioner in the row or in the case file", at: "G") {
        $0.record.commissioners = []
        $0.add(provision: "A nurse will change Amira's dressings for 20 minutes each Friday.", in: .g)
      },
      .calm("A row of section G that names its commissioner") {
        $0.record.commissioners = []
        $0.add(provision: "A nurse will change Amira's dressings for 20 minutes each Friday.", in: .g) {
          $0.commissioner = Provision.Commissioner(name: "NHS Westmarch Integrated Care Board")
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.withoutCommissioner(context).map {
      finding("\(context.name($0)) names no commissioner", at: context.place(of: $0, field: "commissioner"))
    }
  }
}

extension Plan {
  /// Rows of section G for which nobody is named who arranges them.
  func withoutCommissioner(_ context: CheckContext) -> [PlanEntry] {
    guard record.commissioners.isEmpty, context.stage?.isAssessedHere != false else { return [] }
    return entries(in: .g, .provision).filter { entry in
      if case .provision(let row) = entry.content {
        row.commissioner == nil && !["ICB", "NHS-England"].contains(row.responsibleBody?.code ?? "")
      } else {
        false
      }
    }
  }
}
