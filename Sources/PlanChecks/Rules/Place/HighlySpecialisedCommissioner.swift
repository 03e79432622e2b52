package import Findings
import PlanModel

/// Care that NHS England may commission, with a local board as its commissioner.
package struct HighlySpecialisedCommissioner: Rule {
  package let about = RuleDescription(
    "highly-specialised-commissioner", .place, .note, runs: .plans,
    finds: "Specialised communication aids, inpatient mental health care, cochlear implants or health care in custody"
      + " in section G, with an integrated care board as commissioner.",
    spares: "A row or a case that names NHS England.",
    why: "Some highly specialised care is commissioned nationally. Agreement by the wrong body is no agreement.",
    remedy: "Ask the board whether NHS England commissions it, and record who does.",
    basis: "CFA 2014 s.42(3); National Health Service Act 2006 s.3B",
    examples: [
      .fires(provision: "An ‹eye-gaze› communication aid, supplied and kept up by the regional service.", in: .g) {
        $0.commissioner = Provision.Commissioner(name: "NHS Westmarch Integrated Care Board")
        $0.commissioner?.body = "ICB"
      },
      .calm(provision: "An eye-gaze communication aid, supplied and kept up by the regional service.", in: .g) {
        $0.commissioner = Provision.Commissioner(name: "NHS England")
        $0.commissioner?.body = "NHS-England"
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let isNationalCase = context.plan.record.commissioners.contains {
      $0.body == "NHS-England" || $0.code == "NHS-England" || $0.words.hasPrefix("NHS England")
    }
    guard !isNationalCase else { return [] }
    return context.statements(in: [.g], .provision).compactMap { statement in
      guard let row = statement.row, row.commissioner?.body != "NHS-England",
        row.responsibleBody?.code != "NHS-England", !context.holds(.nationalCommissioner, statement)
      else { return nil }
      // Without any commissioner there is another finding.
      guard row.commissioner != nil || !context.plan.record.commissioners.isEmpty else { return nil }
      let found = context.first(.highlySpecialised, in: statement, fields: ["what", "delivered-by", "provider"])
      guard found != nil || row.type == "aac" else { return nil }
      return finding(
        "\(context.name(statement.entry)) may be commissioned by NHS England",
        at: context.place(of: statement, found?.field.name ?? "commissioner", found?.match.range))
    }
  }
}
