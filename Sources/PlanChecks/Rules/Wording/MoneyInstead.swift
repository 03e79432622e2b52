import Findings
import PlanModel

/// Money or a band, in place of provision.
package struct MoneyInstead: VagueWordingRule {
  package let about = RuleDescription(
    "money-instead", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that gives an amount of money, a band, top-up or funded hours, in place of what will "
      + "be done.",
    spares: "Section J, direct payments in sections H1 and H2, and what an item costs beside the item.",
    why: "A sum of money is no provision. The same money buys more or less.",
    remedy: "Say which staff, for how many hours, do what.",
    basis: "R v Cumbria CC ex p P [1994] ELR 337",
    examples: [
      .fires(provision: "‹Top-up funding› for a teaching assistant."),
      .fires(provision: "‹Element 3 funding›."),
      .calm(provision: "A teaching assistant works with Amira in class for 25 hours each week."),
      .calm(provision: "A teaching assistant reads with Amira for 15 minutes every school day."),
    ])
  package let says = "gives money, a band or funding in place of provision"
  package init() {}
}
