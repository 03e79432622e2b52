import Findings
import PlanModel

/// "Regular", "frequent" and "ongoing", in place of how often.
package struct VagueFrequency: VagueWordingRule {
  package let about = RuleDescription(
    "vague-frequency", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that says regular, frequent, ongoing or the like in place of a number of times.",
    spares: "A real frequency in the same sentence leaves a note only: the word can go.",
    why: "Once a year can be regular. Nobody could say that too little had been provided.",
    remedy: "Say how many times a day, week or term, and for how long each time.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "‹Regular› sessions of occupational therapy."),
      .fires(provision: "‹Frequent› breaks with the teaching assistant."),
      .calm(provision: "An occupational therapist works with Amira alone for 45 minutes each fortnight in term time."),
      .calm(provision: "The teaching assistant leads a break of 5 minutes after every 20 minutes of work."),
    ])
  package let says = "does not say how often it will be"
  package let tellsRescuedWords = true
  package init() {}
}
