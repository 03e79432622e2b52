import Findings
import PlanModel

/// The family sees otherwise than an adviser found. Found when advice is put together.
package struct ParentProfessionalDiffer: FoundElsewhere {
  package let about = RuleDescription(
    "parent-professional-differ", .agreement, .note, runs: [.merge],
    finds: "The family and the advisers say opposite things of the same matter, such as sleep or seizures.",
    spares: "Matters on which the advisers themselves disagree, which has a finding of its own.",
    why: "Both stand, each with its source: the family's words are not measured against a report.",
    remedy: "Keep both, and ask what was looked at and when.",
    basis: "s.19 Children and Families Act 2014; SEND Code of Practice 9.61",
    examples: [
      .fires("A mother who says that her child never sleeps, and advice that says: sleep normal") {
        $0.addSleep(family: "Amira never sleeps.", adviser: "Sleep normal.")
      },
      .calm("A mother and an adviser who both say that a child sleeps badly") {
        $0.addSleep(family: "Amira never sleeps.", adviser: "Poor sleep.")
      },
    ])
  package init() {}
}

extension ExampleCase {
  fileprivate mutating func addSleep(family words: String, adviser: String) {
    var view = View(words: Prose(words), contributor: "parent")
    view.contributorName = "Ms Leila Example"
    view.mode = "written"
    view.topic = "home"
    family.items.append(AdviceItem("XV1", .view(view)))
    advice.items.append(
      AdviceItem("XF1", area: .health, .fact(Fact(kind: "history", words: Prose(adviser)))))
  }
}
