package import Findings
import PlanModel

/// Professionals' terms without plain words. One finding for each in a plan, at its first place.
package struct Jargon: Rule {
  package let about = RuleDescription(
    "jargon", .reading, .note, runs: .adviceAndPlans,
    finds: "A term of professionals, from a list that an authority adds to, that the plan nowhere says in plain words."
      + " One finding for each, at its first place.",
    spares: "A term that is followed by brackets or by “that is”, or that stands in brackets itself; section A and"
      + " quotations.",
    why: "A plan is for the family and for everybody who works with the child. What they cannot read they cannot do.",
    remedy: "Say it in plain words, or add them in brackets where the term stands first.",
    basis: "SEND Code of Practice 9.61",
    examples: [
      .fires(need: "Amira seeks ‹proprioceptive input› in class."),
      .fires(need: "Amira is ‹dysregulated› after lunch on most days."),
      .calm(need: "Amira seeks proprioceptive input (work for her muscles and joints, such as pushing and carrying)."),
      .calm(need: "Amira pushes and carries heavy things to feel calm."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let all = context.all(.jargon, in: Section.written)
    let glossed = Set(all.filter { isGlossed($0, context) }.compactMap(\.match.sign.say))
    return all.filter { !glossed.contains($0.match.sign.say ?? "") }.byTerm { $0.match.sign.say ?? "" }.map {
      first, entries in
      finding(
        "“\(first.match.sign.phrase)” in \(andMore(context.name(first.statement.entry), entries)) has no plain words",
        at: context.place(of: first),
        remedy: first.match.sign.say.map { "Say it in plain words, such as: \($0)." })
    }
  }

  private func isGlossed(_ found: FoundPhrase, _ context: CheckContext) -> Bool {
    let text = found.field.text
    let words = text.words
    if words[found.match.words.lowerBound].before.contains(.open) { return true }
    let next = found.match.words.upperBound
    // The brackets may follow the noun: "receptive language difficulties (…)".
    for index in next..<min(next + 2, words.count) {
      if words[index].before.contains(.open) { return true }
      if words[index].before.contains(.sentence) { return false }
    }
    return context.lists.matches(.glossLead, in: text).contains { (next...next + 1).contains($0.words.lowerBound) }
  }
}
