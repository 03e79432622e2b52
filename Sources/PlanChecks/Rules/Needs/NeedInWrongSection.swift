package import Findings
import PlanModel
import Wording

/// Health or social care needs that are educational, or the other way round.
package struct NeedInWrongSection: Rule {
  package let about = RuleDescription(
    "need-in-wrong-section", .needs, .warning, runs: .plans,
    finds:
      "A need in section C or D about speech, language, learning, attention, literacy or skills of independence; a "
      + "need in section B that is purely medical.",
    spares:
      "A need that is linked to one in section B; what health does to learning; a need with its effect on learning.",
    why: "Only what stands in section B must be met by section F, and can be appealed.",
    remedy: "Move it (ehcplan decide place), or link it to the need in the other section.",
    basis: "s.21(5) and s.37(2) Children and Families Act 2014",
    examples: [
      .fires("An expressive language delay in section C", at: "XN1") {
        $0.add(need: "Amira’s expressive language is two years behind her age.", area: .health)
      },
      .fires("A medicine in section B", at: "XN1") {
        $0.add(need: "Amira has a seizure about once a month.", area: .sensoryPhysical)
      },
      .calm("Asthma in section C") { $0.add(need: "Amira has asthma that is brought on by cold air.", area: .health) },
      .calm("Epilepsy in section B with what it does to learning") {
        $0.add(
          need: "Amira has an absence seizure in one lesson in four, and misses what is taught.", area: .sensoryPhysical
        )
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let educational = Set(context.needs.filter { $0.section == .b }.map(\.entry.id))
    return context.needs.compactMap { need in
      guard !need.isFamilys, !need.entry.relatesTo.contains(where: educational.contains) else { return nil }
      let kinds = context.reader.kinds(ofNeed: need.statement.plain)
      let place = need.place("statement")
      if need.section != .b, kinds == [.educational] {
        return finding(
          "\(need.name("A need")) in section \(need.section.rawValue) is about learning or language", at: place)
      }
      if need.section == .b, kinds.isSuperset(of: [.clinical]), kinds.isDisjoint(with: [.educational, .effect]),
        need.impact?.isEmpty != false
      {
        return finding(
          "\(need.name("A need")) in section B is medical, and does not say what it does to learning", at: place)
      }
      return nil
    }
  }
}
