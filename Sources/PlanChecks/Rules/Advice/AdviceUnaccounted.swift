import Findings
import PlanModel

/// An item of advice that is neither in the plan nor in the account. The run stops.
package struct AdviceUnaccounted: FoundElsewhere {
  package let about = RuleDescription(
    "advice-unaccounted", .advice, .error, isFixed: true, runs: [.merge, .draft, .final, .review],
    finds:
      "A need, an outcome, a row of provision or any other item of an accepted submission that has"
      + " no line in the account."
      + " No plan is made then: the fault would lie with the program.",
    spares: "Items that were placed, merged, or set aside with a reason.",
    why: "Nothing of the advice may be lost in silence.",
    remedy: "Report it to whoever looks after ehcplan.", basis: "SEND Code of Practice 9.69(F); good practice",
    examples: [])
  package init() {}
}
