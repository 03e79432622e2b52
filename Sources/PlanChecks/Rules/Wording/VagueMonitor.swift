import Findings
import PlanModel
package import Wording

/// "Monitor" and "keep under review", with no who, when and what then.
package struct VagueMonitor: VagueWordingRule {
  package let about = RuleDescription(
    "vague-monitor", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that says monitor, review, track or check in, without saying who does it, how often "
      + "and what happens next.",
    spares: "A review by a named role at stated times.",
    why: "A plan that is monitored by nobody in particular, at no particular time, is not monitored.",
    remedy: "Say who looks at what, how often, and whom they tell.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Progress will be ‹kept under review›."),
      .fires(provision: "Her progress is ‹reviewed regularly›."),
      .calm(
        provision:
          "The special educational needs co-ordinator checks the reading record every 4 weeks and writes to the "
          + "parents about it."),
      .calm(
        provision: "The speech and language therapist reviews the programme with the teaching assistant for 45 minutes "
          + "each half term."),
    ])
  package let says = "says that it is watched, and not by whom, how often and what then"
  package init() {}

  /// A review by nobody, at no time, is none.
  package func isTold(rescued phrase: VaguePhrase, of row: ReadRow) -> Bool {
    row.reading.missing.contains(.who) && row.reading.missing.contains(.howOften)
  }
}
