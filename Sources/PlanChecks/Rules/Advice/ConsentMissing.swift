package import Findings
import PlanModel

/// Material of child protection, or of a child in need, without consent.
package struct ConsentMissing: Rule {
  package let about = RuleDescription(
    "consent-missing", .advice, .error, runs: .adviceAndPlans,
    finds:
      "An entry of section D, H1 or H2, or a fact of social care, that tells of a plan for child"
      + " protection or for a child"
      + " in need, from a submission that records no consent.",
    spares:
      "A submission with consent on record; a denial (“not on a child protection plan”); the section of the Act under"
      + " which an assessment was made.",
    why: "Such information goes into a plan only with consent.",
    remedy: "Ask the family, and record who consented and when (consent), or take it out.",
    basis: "SEND Code of Practice 9.69(D)",
    examples: [
      .fires("Section D says “she is the subject of a child protection plan”, and no consent is recorded.") {
        $0.advice.consents = []
        $0.add(
          need: "She is the subject of a child protection plan and needs to be kept safe at home.", area: .socialCare)
      },
      .calm("The same, “included with the parents' consent of 9 May 2026”.") {
        $0.add(
          need: "She is the subject of a child protection plan and needs to be kept safe at home.", area: .socialCare)
        var consent = Consent(givenBy: "parents")
        consent.on = $0.day(-20)
        $0.advice.consents = [consent]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let consented = Set(context.annexed.map(\.advice).filter { !$0.consents.isEmpty }.map(\.id))
    return context.draftedEntries.compactMap { entry in
      guard [.d, .h1, .h2].contains(entry.section),
        !entry.sources.contains(where: { $0.submission.map(consented.contains) ?? true })
      else { return nil }
      for field in entry.content.fieldTexts {
        let text = WordedText(field.prose)
        let denied = Set(text.matches(.denial, context.words).map { text.words[$0.lowerBound].clause })
        let place = text.matches(.protection, context.words).first {
          !denied.contains(text.words[$0.lowerBound].clause) && !text.isQuoted($0)
        }
        if let place {
          return finding(
            "\(entry.label ?? "An entry") tells of child protection or of a child in need without consent on record",
            at: context.place(of: entry, field: field.field, range: text.range(place)))
        }
      }
      return nil
    }
  }
}
