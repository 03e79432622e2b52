package import Findings
import PlanModel

/// A need of accepted advice that is nowhere in the plan.
package struct NeedDropped: Rule {
  package let about = RuleDescription(
    "need-dropped", .needs, .error, isFixed: true, runs: .plans,
    finds:
      "A need that accepted advice states, and that stands in no entry of the plan: it is kept back, and nobody has "
      + "decided what becomes of it.",
    spares: "A need that was joined to another, or set aside by a decision with a reason.",
    why: "The plan must specify all the needs that the assessment found. One that is left out gets no provision.",
    remedy: "Place it (ehcplan decide place), or set it aside with a reason.",
    basis: "s.37(2)(a) Children and Families Act 2014; R v Secretary of State ex p E [1992] 1 FLR 377",
    examples: [
      .fires("A need that its author marks as confidential, on which nobody has decided", at: "ep-1") {
        $0.confidentialNeed()
      },
      .calm("The same need, set aside with a reason") {
        $0.confidentialNeed()
        var decision = Decision(
          id: "d1", kind: .setAside, reason: Prose("The family asked that it be left out."), by: "R. Officer",
          on: ExampleCase.day(2026, 4, 16))
        decision.items = [Decision.ItemReference(submission: $0.advice.id, item: "XN1")]
        $0.decisions.append(decision)
      },
    ])
  package init() {}

  private struct Key: Hashable {
    var submission: String?
    var item: String?
  }

  package func findings(in context: CheckContext) -> [Finding] {
    var known: Set<Key> = []
    for entry in context.plan.entries {
      for source in entry.sources + entry.notFollowed.map(\.source) {
        known.insert(Key(submission: source.submission, item: source.item))
      }
    }
    for decision in context.plan.decisions where decision.kind != .overrideCheck {
      for item in decision.items { known.insert(Key(submission: item.submission, item: item.item)) }
    }
    return context.advices.flatMap { advice -> [Finding] in
      // A decision on the whole submission is one on each of its needs.
      if known.contains(Key(submission: advice.id, item: nil)) { return [] }
      return advice.items.filter { item in
        item.kind == .need && !known.contains(Key(submission: advice.id, item: item.id))
      }.map { item in
        let name = context.annexLabel(of: advice.id) ?? advice.id
        return finding(
          "\(item.id) of \(name) is a need that stands nowhere in the plan",
          at: Place(
            file: advice.source.path, line: item.line == 0 ? nil : item.line, submission: advice.id, item: item.id,
            section: Section.b.rawValue, field: "statement"))
      }
    }
  }
}

extension ExampleCase {
  mutating func confidentialNeed() {
    add(need: "Amira wets herself twice a week at school.", area: .cognitionLearning)
    var confidential = Confidential(reason: "family-request")
    confidential.items = ["XN1"]
    advice.confidential = [confidential]
  }
}
