import Findings
import PlanModel

/// A row of provision that only points elsewhere. The merge asks about it.
package struct ProvisionFieldHoldsAdminText: FoundElsewhere {
  package let about = RuleDescription(
    "provision-field-holds-admin-text", .advice, .error, runs: [.merge, .draft, .final, .review],
    finds: "A row of provision that holds only a referral, a cover note or a pointer: “please see attached report”,"
      + " “information to be shared”, “referral made”.",
    spares: "A pointer beside an amount, in words or in fields.",
    why: "A referral or a reference to a report is no provision: nobody could deliver it.",
    remedy: "Ask the author for the provision itself, row by row, or leave the row out with a reason.",
    basis: "SEND Code of Practice 9.69(F)",
    examples: [
      .fires(provision: "Please see attached report."),
      .fires(provision: "Referral made to the clinic."),
      .calm(provision: "As set out in my report, 30 minutes each week with a therapist in term time."),
    ])
  package init() {}
}
