package import Findings
import PlanModel

/// A row of health or social care that only says where the family may ask.
package struct LocalOfferNotProvision: Rule {
  package let about = RuleDescription(
    "local-offer-not-provision", .place, .warning, runs: .adviceAndPlans,
    finds: "A row of section G, H1 or H2 that only points to the Local Offer, signposts, or says that the family can"
      + " refer themselves.",
    spares: "A signpost added to a row that states an amount.",
    why: "What is open to everybody is no provision for this child, and nobody has to deliver a leaflet twice.",
    remedy: "Ask the author what will be provided, by whom and how much, or set the row aside with a reason.",
    basis: "CFA 2014 s.37(2)(d) to (f); SEND Code of Practice 9.69(H)",
    examples: [
      .fires(provision: "‹See the Local Offer› for clubs and holiday schemes.", in: .h2),
      .fires(provision: "The family has been ‹signposted› to the sleep service.", in: .g),
      .calm(
        provision: "3 hours of Saturday club with a worker of her own, 40 weeks a year. More clubs stand in the Local"
          + " Offer.", in: .h2),
      .calm(provision: "A sitting service of 3 hours each Saturday, at home.", in: .h1),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: [.g, .h1, .h2], .provision).compactMap { statement in
      guard let row = statement.row, let words = statement.main?.text.words,
        let found = context.first(.signpost, in: statement, fields: ["what"])
      else { return nil }
      let isStated =
        !row.frequencies.isEmpty || !row.totals.isEmpty || !row.sessionLengths.isEmpty
        || words.contains { $0.isNumber && $0.count < 4 }
      guard !isStated else { return nil }
      return finding(
        "\(context.name(statement.entry)) only says where to ask", at: context.place(of: found))
    }
  }
}
