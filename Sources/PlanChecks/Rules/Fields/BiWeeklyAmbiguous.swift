package import Findings
import PlanModel
import Wording

/// "Bi-weekly": twice a week, or every two weeks.
package struct BiWeeklyAmbiguous: Rule {
  package let about = RuleDescription(
    "bi-weekly-ambiguous", .fields, .warning, runs: .adviceAndPlans,
    finds: "Bi-weekly, bi-monthly, bi-annual or twice fortnightly, in the words of a row or of its frequency.",
    spares: "Sentences that say the same in plain words besides; quotations.",
    why: "Some readers take it for twice a week, others for every two weeks: one is four times the other.",
    remedy: "Write \"twice a week\" or \"every two weeks\".",
    basis: "Good practice; SEND Code of Practice 9.61 and 9.69",
    examples: [
      .fires(provision: "A speech and language therapist teaches Amira alone, ‹bi-weekly›, for 30 minutes."),
      .fires(provision: "Visits by the social worker are ‹bi-monthly›.", in: .h2),
      .calm(provision: "A speech and language therapist teaches Amira alone every two weeks for 30 minutes."),
      .calm(
        provision: "A speech and language therapist teaches Amira alone, bi-weekly (twice a week), for 30 minutes."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      let inWords = row.found
      guard !inWords.has("twofold-explained") else { return nil }
      let summary = "\(row.name) says how often with a word of two meanings"
      let ranges = inWords.of("twofold").map(\.range)
      if !ranges.isEmpty {
        return finding(summary, at: row.place("what", ranges), remedy: context.ask(about.remedy))
      }
      let isInField = row.row.frequencies.contains { frequency in
        let found = context.checkWords.found(in: frequency.words)
        return frequency.times == nil && found.has("twofold") && !found.has("twofold-explained")
      }
      return isInField ? finding(summary, at: row.place("frequency"), remedy: context.ask(about.remedy)) : nil
    }
  }
}
