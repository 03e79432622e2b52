package import Findings
import PlanModel

/// A statement of which nobody can tell where it comes from.
package struct ProvenanceMissing: Rule {
  package let about = RuleDescription(
    "provenance-missing", .agreement, .error, isFixed: true, runs: .plans,
    finds: "An entry that names no source, or advice that is not in section K; a view in the case file that says"
      + " neither whose it is by name, nor who took it down, nor how.",
    spares: "Standard headings; what the authority decided, with the decision that says who and when.",
    why: "A plan is put together from advice. What nobody wrote can be neither checked nor defended.",
    remedy: "Give the source: the advice it stands in, or who took it down, how and when.",
    basis: "SEND Code of Practice 9.69; good practice",
    examples: [
      .fires("A view in the case file of which nobody knows who took it down", at: "A") {
        $0.record.items.append(
          AdviceItem("XV1", .view(View(words: Prose("Likes swimming."), contributor: "other"))))
      },
      .calm("A view in the case file with who took it down and how") {
        var view = View(words: Prose("Likes swimming."), contributor: "child")
        view.mode = "symbols"
        view.gatheredBy = "teaching assistant"
        $0.record.items.append(AdviceItem("XV1", .view(view)))
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let annex = Set(context.plan.annex.compactMap { $0.advice?.id })
    return context.plan.entries.compactMap { entry in
      if entry.sources.isEmpty {
        return entry.decisions.isEmpty ? told(entry, "names no source", context) : nil
      }
      let named = entry.sources.compactMap(\.submission)
      if !named.isEmpty, !annex.isEmpty, annex.isDisjoint(with: named) {
        return told(entry, "comes from advice that is not in section K", context)
      }
      if named.isEmpty, case .view(let view) = entry.content, view.contributorName == nil, view.gatheredBy == nil,
        view.mode == nil, view.contributor == "other"
      {
        return told(entry, "does not say whose it is, or who took it down", context)
      }
      return nil
    }
  }

  private func told(_ entry: PlanEntry, _ words: String, _ context: CheckContext) -> Finding {
    let name = entry.label ?? "An entry of section \(entry.section.rawValue)"
    return finding("\(name) \(words)", at: context.place(of: entry, field: "source"))
  }
}
