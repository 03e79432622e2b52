package import Findings
import PlanModel

/// A row or an outcome whose author left a field blank that a reader must be able to ask for.
///
/// Whether the sentence says it all the same is not judged here: the author is asked to fill the field in, and nobody
/// else may.
package struct FieldsLeftBlank: Rule {
  package let about = RuleDescription(
    "field-left-blank", .record, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries.filter { !$0.blanks.isEmpty }.map { entry in
      let fields = entry.blanks.map(words).joined(separator: ", ")
      return Finding(
        id, .warning, "\(entry.label ?? "An entry") leaves blank: \(fields)",
        explanation: "Provision must be detailed and specific, and normally quantified; an outcome needs a date.",
        remedy: "Ask the author to fill it in. If the sentence says it already, ask for the same in its field.",
        basis: "SEND Code of Practice 9.66 and 9.69", at: context.place(of: entry, field: entry.blanks.first?.rawValue))
    }
  }

  private func words(_ field: Gap.Field) -> String {
    switch field {
    case .deliveredBy: "by whom"
    case .frequency: "how often"
    case .sessionLength: "how long each time"
    case .group: "with how many others"
    case .byWhen: "by when"
    case .need: "which need"
    case .provision: "which provision"
    case .entries, .advice, .views: field.rawValue
    }
  }
}
