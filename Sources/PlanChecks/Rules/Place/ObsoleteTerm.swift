package import Findings
import PlanModel

/// Bodies and terms of earlier law. One finding for each term in a plan, at its first place.
package struct ObsoleteTerm: Rule {
  package let about = RuleDescription(
    "obsolete-term", .place, .warning, runs: .adviceAndPlans,
    finds: "The name of a body that no longer exists, or a term of earlier law, such as CCG, PCT, statement of special"
      + " educational needs, School Action or BESD. One finding for each term.",
    spares: "History: section A, quotations, and sentences that name a year before the change.",
    why: "A duty laid on a body that no longer exists is nobody's, and an old term makes the plan look copied.",
    remedy: "Write what stands in its place now, after making sure that it is what is meant.",
    basis: "CFA 2014 Part 3; Health and Care Act 2022",
    examples: [
      .fires(provision: "A nurse paid by the ‹CCG› will change Amira's dressings for 20 minutes each Friday.", in: .g),
      .fires(need: "Amira was at ‹School Action Plus› and finds writing hard."),
      .calm(need: "Amira's statement of special educational needs of 2013 said that she finds writing hard."),
      .calm(provision: "A nurse paid by the ICB will change Amira's dressings for 20 minutes each Friday.", in: .g),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.all(.obsolete, in: Section.written).filter { !isHistory($0) }.byTerm { $0.match.sign.say ?? "" }.map {
      let name = andMore(context.name($0.first.statement.entry), $0.entries)
      return finding(
        "“\($0.first.match.sign.phrase)” in \(name) is out of use", at: context.place(of: $0.first),
        remedy: $0.first.match.sign.say.map { "Write \($0)." })
    }
  }

  /// Whether the sentence names a year of before the last of the changes, in 2022.
  private func isHistory(_ found: FoundPhrase) -> Bool {
    let words = found.field.text.words
    let sentence = words.sentence(around: found.match.words)
    return words[sentence].contains { word in
      word.count == 4 && word.isNumber && (Int(word.text).map { (1950...2022).contains($0) } ?? false)
    }
  }
}
