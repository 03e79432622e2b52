import Findings
import PlanModel

/// Two authors' outcomes that say nearly the same. The merge asks it as a question.
package struct OutcomeDuplicate: FoundElsewhere {
  package let about = RuleDescription(
    "outcome-duplicate", .outcomes, .note, runs: [.merge],
    finds: "Outcomes of two authors that say nearly the same.",
    spares: "The same wording for a long and for a medium term; outcomes that a decision keeps apart.",
    why: "Two outcomes on one matter are measured twice, and one of them is soon forgotten.",
    remedy: "Decide whether they are one outcome: ehcplan decide.",
    basis: "Good practice",
    examples: [
      .fires("The school and the psychologist both aim at the same common words") {
        let words = "By July 2027 Amira will take turns in a game with two classmates for ten minutes at break."
        $0.add(outcome: words)
        $0.advices[1].items.append(
          AdviceItem(
            "XO1", area: .cognitionLearning,
            .outcome(
              Outcome(
                statement: Prose(
                  "By July 2027 Amira will take turns in a game with two classmates at break for ten minutes a day."))))
        )
      },
      .calm("One author says it for the medium term, and in other words for the long term") {
        $0.add(outcome: "By July 2027 Amira will take turns in a game with two classmates for ten minutes.") {
          $0.term = "medium"
        }
        $0.add(outcome: "By July 2030 Amira will take turns in a game with two classmates for ten minutes.") {
          $0.term = "long"
        }
      },
    ])
  package init() {}
}
