package import Findings
import PlanModel

/// A new wording of advice that has lost a word on which its meaning hangs.
///
/// A decision to reword says that only the words change. A decision to depart from the advice, or to give an amount of
/// the authority's own, says that the meaning does, with its reason.
package struct MeaningWordLost: Rule {
  package let about = RuleDescription(
    "meaning-word-lost", .agreement, .error, isFixed: true, runs: .plans,
    finds: "A statement that was reworded and has lost its negation, a number, a unit, the strength of “must”, a side"
      + " of the body or a dose.",
    spares: "A change of substance that is recorded as such: a decision to depart from the advice, with its reason."
      + " Lost amounts of sessions have a finding of their own.",
    why: "A rewording must say the same. Without that word the plan tells somebody to do another thing than the advice"
      + " does.",
    remedy: "Put the word back, or record a decision to depart from the advice, with the reason.",
    basis: "good practice; SEND Code of Practice 9.69",
    examples: [
      .fires("“Must not be left alone” reworded as “should be supervised”", at: "F") {
        $0.add(provision: "Amira must not be left alone near water.")
        $0.decide(.reword, "XP1", field: "what", text: "Amira should be supervised near water.")
      },
      .fires("“With the left hand” reworded as “with one hand”", at: "B") {
        $0.add(need: "Amira can press a switch with her left hand.", area: .sensoryPhysical)
        $0.decide(.reword, "XN1", field: "statement", text: "Amira can press a switch with one hand.")
      },
      .calm("“Must not be left alone” reworded as “must never be alone”") {
        $0.add(provision: "Amira must not be left alone near water.")
        $0.decide(.reword, "XP1", field: "what", text: "Near water Amira must never be alone.")
      },
      .calm("“Must not be left alone” changed by a decision to depart from the advice") {
        $0.add(provision: "Amira must not be left alone near water.")
        $0.decide(
          .depart, "XP1", field: "what", text: "Amira should be supervised near water.",
          because: "The swimming teacher and the author agreed on 2 April 2026 that she swims safely.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.editedFields.compactMap { edited in
      guard edited.kinds.isDisjoint(with: [.depart, .authorityAmount]) else { return nil }
      let lost = LostMeaning(edited, context.lists).words
      guard !lost.isEmpty else { return nil }
      return finding(
        "\(context.name(edited.entry)) as reworded has lost \(lost.listed)",
        at: context.place(of: edited.entry, field: edited.name))
    }
  }
}
