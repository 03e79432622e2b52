package import Findings
import PlanModel

/// A reply such as "not known to this service": nobody assessed, so it is not a finding of "no needs".
package struct NilReturn: Rule {
  package let about = RuleDescription(
    "nil-return", .advice, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let entries = context.plan.entries.filter { $0.marks.contains(.nilReturn) }.map { entry in
      finding(context.place(of: entry), name: context.annexLabel(of: entry.sources.first?.submission))
    }
    let rows = context.plan.annex.filter { $0.state == .nilReturn }.map { row in
      finding(
        Place(
          file: row.advice?.source.path ?? context.plan.record.source.path, submission: row.advice?.id,
          label: row.label, section: "K"), name: row.label ?? "(\(row.head.rawValue))")
    }
    var seen: Set<String> = []
    return (entries + rows).filter { seen.insert($0.place.submission ?? $0.summary).inserted }
  }

  private func finding(_ place: Place, name: String?) -> Finding {
    Finding(
      id, .warning, "\(name ?? "A reply") says nothing about needs because nobody assessed them",
      explanation: "A service that does not know the child has not found that there are no needs.",
      remedy: "Ask the service to assess, and to say what it found.",
      basis: "reg 6(1) SEND Regulations 2014; practice", at: place)
  }
}
