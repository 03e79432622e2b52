package import Findings
import PlanModel

/// Words that were to be replaced by something, and were not.
package struct PlaceholderLeft: Rule {
  package let about = RuleDescription(
    "placeholder-left", .shape, .error, runs: .adviceAndPlans,
    finds: "A blank of a template in the text: “[INSERT]”, “[CHILD’S NAME]”, “{{name}}”, “XXX”, “TBC”, a line of"
      + " underscores, “lorem ipsum”.",
    spares:
      "“Insert” as an ordinary word, remarks in brackets, quotations, and views in the family’s own words. A row of"
      + " provision that leaves an amount to be confirmed is told by the rules for its wording.",
    why: "Nobody can rely on a blank, and it shows that the text was not read.",
    remedy: "Put in what is meant, or ask the author for it.", basis: "good practice",
    examples: [
      .fires(need: "‹[CHILD’S NAME]› finds reading hard."),
      .fires(need: "She reads at the level of ‹{{reading_age}}›."),
      .fires(need: "Her standard score for spelling is ‹XXX›."),
      .calm(need: "She needs an adult to insert the battery of her hearing device [see the photograph]."),
      .calm(need: "She can write Roman numerals such as XX and XIX."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    var findings = context.draftedEntries.compactMap { entry in
      first(in: entry.content, context.words).map { place in
        finding(
          "\(entry.label ?? "An entry") holds a blank of a template",
          at: context.place(of: entry, field: place.0, range: place.1))
      }
    }
    let child = context.plan.record.child
    let front = [child.legalForename, child.surname, child.preferredName ?? ""]
    if front.contains(where: { Blanks.first(in: Prose($0), context.words, isRow: false) != nil }) {
      findings.append(
        finding(
          "The name of the child in the case file is a blank of a template", at: context.casePlace(field: "child")))
    }
    return findings
  }

  private func first(in content: AdviceItem.Content, _ lists: RuleWords) -> (String, Range<Int>)? {
    if case .view = content { return nil }
    var isRow = false
    if case .provision = content { isRow = true }
    for text in content.fieldTexts {
      if let range = Blanks.first(in: text.prose, lists, isRow: isRow) { return (text.field, range) }
    }
    return nil
  }
}
