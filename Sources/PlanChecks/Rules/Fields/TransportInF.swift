package import Findings
import Wording
import PlanModel

/// How a child gets to school, in section F.
package struct TransportInF: Rule {
  package let about = RuleDescription(
    "transport-in-f", .fields, .warning, runs: .adviceAndPlans,
    finds: "A row of section F that is about a taxi, transport to school or an escort on the way.",
    spares:
      "Learning to travel: travel training educates. Visits and activities for which transport is only mentioned.",
    why: "Transport is as a rule no educational provision. It is decided under the authority's transport policy.",
    remedy:
      "Take it out of section F, and ask for it under the transport policy; note there what the escort must know.",
    basis: "Staffordshire CC v JM [2016] UKUT 246 (AAC)",
    examples: [
      .fires(provision: "A ‹taxi› to school with a ‹passenger assistant›."),
      .fires(provision: "Accessible ‹transport› between home and school every day."),
      .calm(
        provision: "A teaching assistant teaches Amira to use public transport for 60 minutes each week in term time."
      ) {
        $0.type = "travel-training"
      },
      .calm(provision: "A taxi to the youth club every Friday in term time.", in: .h1),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard row.isTransportInF else { return nil }
      let ranges = row.found.of("transport").map(\.range)
      return finding(
        "\(row.name) is about transport, which is as a rule no educational provision",
        at: row.place("what", ranges))
    }
  }
}
