package import Findings
import PlanModel

/// An address or school in the text of a case in which it must not be shown.
package struct RestrictedAddressShown: Rule {
  package let about = RuleDescription(
    "restricted-address-shown", .identity, .error, isFixed: true, runs: .plans,
    finds: "The child's address, postcode or school in the text of the plan or of the appended advice, or in section I,"
      + " although the case or the advice says that it must not be shown (restricted). The front page leaves it out by"
      + " itself.",
    spares: "Cases without that flag.",
    why: "Somebody may be put in danger by learning where the child lives or learns.",
    remedy: "Ask the author for a version without it. Until then the plan must not leave the authority.",
    basis: "UK GDPR, security; good practice",
    examples: [
      .fires("The case is restricted, and a statement says “Home: 4 Mill Lane”.") {
        $0.record.child.isRestricted = true
        $0.record.child.addresses = ["4 Mill Lane, Exampleton"]
        $0.add(need: "She walks home to 4 Mill Lane by herself and loses her way.", area: .cognitionLearning)
      },
      .calm("The case is not restricted.") {
        $0.record.child.addresses = ["4 Mill Lane, Exampleton"]
        $0.add(need: "She walks home to 4 Mill Lane by herself and loses her way.", area: .cognitionLearning)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let children = [plan.record.child] + context.annexed.map(\.advice.child)
    guard children.contains(where: \.isRestricted) else { return [] }
    var secrets = PhraseTable<Bool>()
    for child in children {
      for text in child.addresses.map(firstLine) + [child.postcode ?? ""] + child.settings.map(\.name)
      where text.count > 4 {
        secrets.add(text, true)
      }
    }
    var findings: [Finding] = []
    for entry in plan.entries {
      if let field = entry.content.fieldTexts.first(where: { !secrets.matches(in: $0.prose.plain).isEmpty }) {
        findings.append(
          finding(
            "\(entry.label ?? "An entry") shows an address or school that must not be shown",
            at: context.place(of: entry, field: field.field)))
      }
    }
    for (label, advice) in context.annexed {
      let texts = [advice.title ?? ""] + advice.remarks.map(\.plain)
      guard texts.contains(where: { !secrets.matches(in: $0).isEmpty }) else { continue }
      findings.append(
        finding(
          "\(context.name(advice, label)) shows an address or school that must not be shown",
          at: context.place(of: advice, label)))
    }
    return findings
  }

  /// A house and street say where somebody lives; a town by itself may be named.
  private func firstLine(_ address: String) -> String {
    String(address.split(whereSeparator: { $0 == "," || $0.isNewline }).first ?? "")
  }
}
