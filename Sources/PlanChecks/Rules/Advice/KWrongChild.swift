import Findings
import PlanModel

/// An appended file whose heading names another child.
package struct KWrongChild: FoundElsewhere {
  package let about = RuleDescription(
    "k-wrong-child", .advice, .error, isFixed: true, runs: [.merge],
    finds:
      "A submission whose heading has another forename than the child's, although date of birth and case reference are"
      + " this child's, as a twin's would have. Where less than two of the three match, the file is set apart"
      + " and told as"
      + " file-identity-unconfirmed.",
    spares:
      "Every name that the case file gives the child, and another spelling or part of the surname, which is told as"
      + " name-varies; a brother or sister named inside a report about this child.",
    why: "Another child's report in the appendices is a breach of that child's privacy.",
    remedy:
      "Find out whose report it is. If it is another child's, remove it at once and report it; if the child uses the"
      + " name, add it as known-as in case.xml.",
    basis: "UK GDPR, accuracy; reg 12 SEND Regulations 2014",
    examples: [
      .fires("The heading of the advice has the name of the twin.") { $0.advice.child.legalForename = "Zebedee" },
      .calm("The heading has the name that the child is known by.") {
        $0.record.child.knownAs = ["Mimi"]
        $0.advice.child.legalForename = "Mimi"
      },
    ])
  package init() {}
}
