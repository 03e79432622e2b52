package import Findings
import PlanModel

/// From 17: health or social care, and nothing on the services for adults that follow.
package struct AdultServicesTransition: Rule {
  package let about = RuleDescription(
    "adult-services-transition", .adulthood, .note, runs: .plans,
    finds: "From 17, rows of section G, or of sections H1 and H2, in a plan that names no service for adults and no"
      + " transfer to one. One finding for health and one for social care.",
    spares: "A plan that says which service for adults follows, and when.",
    why: "Services for children end at 18, some earlier. What nobody has planned for stops on the birthday.",
    remedy: "Ask the service who takes over, and when they first meet.",
    basis: "SEND Code of Practice 8.53 to 8.58, 9.69(E); Care Act 2014 s.58",
    examples: [
      .fires("A young person of 17 with a children's clinic and nothing after it", at: "G") {
        $0.setBirth(years: 17, days: 30)
        $0.add(provision: "The children's epilepsy nurse will see Amira for 30 minutes each term.", in: .g)
      },
      .calm("A young person of 17 with a children's clinic and a date for the clinic for adults") {
        $0.setBirth(years: 17, days: 30)
        $0.add(
          provision: "The children's epilepsy nurse will see Amira for 30 minutes each term, from March 2027 together"
            + " with the adult clinic.", in: .g)
      },
    ])
  package init() {}

  /// The age from which it is looked at; services end from 18.
  private static let age = 17

  package func findings(in context: CheckContext) -> [Finding] {
    guard let age = DateOfBirth(context.plan.record.child.dateOfBirth).age(on: context.plan.date), age >= Self.age
    else { return [] }
    let life = AdultLife(context)
    return [([Section.g], [Section.c, .e], "health care"), ([.h1, .h2], [.d, .e], "social care")].compactMap {
      sections, about, words in
      let rows = context.statements(in: sections, .provision)
      guard let first = rows.first, !rows.contains(where: { $0.row?.type == "adult-social-care" }),
        !(rows + context.statements(in: about)).contains(where: life.namesAdultService)
      else { return nil }
      return finding(
        "\(andMore(context.name(first.entry), rows.count)): \(words), and no plan for the services for adults",
        at: context.place(of: first, nil, nil))
    }
  }
}
