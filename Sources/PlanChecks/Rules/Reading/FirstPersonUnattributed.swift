package import Findings
import PlanModel

/// Words in the first person in section A, and nothing that says how they were given.
package struct FirstPersonUnattributed: Rule {
  package let about = RuleDescription(
    "first-person-unattributed", .reading, .warning, runs: .adviceAndPlans,
    finds: "A view with “I” or “my” that does not say how it was given: quoted, with symbols, signed, written.",
    spares: "A view with its mode; what the person themself sent in.",
    why: "Written in the first person, a view is taken for the child's own words. The plan must say whether they are.",
    remedy: "Say who spoke and how (contributor, mode), and who took it down.",
    basis: "SEND Code of Practice 9.69(A)",
    examples: [
      .fires("“I hate noise.” in section A, and nothing that says how Amira said so", at: "A") {
        $0.addView("I hate noise.", mode: nil)
      },
      .calm("“I hate noise.” in section A, said with symbols") { $0.addView("I hate noise.", mode: "symbols") },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isAssessedHere != false else { return [] }
    let own = Dictionary(
      context.advices.map { ($0.id, Set($0.authors.compactMap(\.role.code))) }, uniquingKeysWith: { first, _ in first })
    return context.plan.entries(in: .a, .view).compactMap { entry in
      guard case .view(let view) = entry.content, view.mode == nil, !entry.marks.contains(.fromPreviousPlan),
        // What parents or a young person send in is in writing, and theirs.
        !isOwn(entry, view, own),
        let first = context.lists.matches(.firstPerson, in: context.lists.text(view.words)).first
      else { return nil }
      return finding(
        "A view in section A speaks in the first person, and does not say how it was given",
        at: context.place(of: entry, field: "text", range: first.range))
    }
  }

  private func isOwn(_ entry: PlanEntry, _ view: View, _ roles: [String: Set<String>]) -> Bool {
    guard let submission = entry.sources.first?.submission else { return false }
    return roles[submission]?.contains(view.contributor) ?? false
  }
}

extension ExampleCase {
  fileprivate mutating func addView(_ words: String, mode: String?) {
    var view = View(words: Prose(words), contributor: "child")
    view.contributorName = "Amira"
    view.mode = mode
    advice.items.append(AdviceItem("XV1", .view(view)))
  }
}
