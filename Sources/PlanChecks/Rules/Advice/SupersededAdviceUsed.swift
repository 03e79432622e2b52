package import Findings
import PlanModel

/// A statement that rests on advice which is recorded as superseded.
package struct SupersededAdviceUsed: Rule {
  package let about = RuleDescription(
    "superseded-advice-used", .advice, .error, runs: .plans,
    finds:
      "An entry that rests only on a submission which the case file records as superseded, or on another version of it"
      + " than section K appends.",
    spares:
      "An entry that a decision keeps, and one that newer advice says too. Where both versions are in the case, the"
      + " newer is used by itself.",
    why: "Its author no longer stands by the older words.",
    remedy: "Put the newer advice into the case and decide again, or record why the older statement is kept.",
    basis: "reg 11 SEND Regulations 2014; good practice",
    examples: [
      .fires("The case file says that the psychologist's report was superseded, and F1 rests on it.", at: "F1") {
        var request = AdviceRequest(regulation: .d, from: "Educational psychology")
        request.status = "superseded"
        request.submission = $0.advice.id
        $0.record.adviceRequests.removeAll { $0.regulation == .d }
        $0.record.adviceRequests.append(request)
      },
      .calm("The case file says that the psychologist's report was received.") {
        var request = AdviceRequest(regulation: .d, from: "Educational psychology")
        request.status = "received"
        request.submission = $0.advice.id
        $0.record.adviceRequests.removeAll { $0.regulation == .d }
        $0.record.adviceRequests.append(request)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    var versions: [String: Int] = [:]
    var superseded: Set<String> = []
    for row in context.plan.annex {
      guard let advice = row.advice else { continue }
      versions[advice.id] = advice.version
      if row.request?.status == "superseded" { superseded.insert(advice.id) }
    }
    return context.draftedEntries.compactMap { entry in
      guard entry.decisions.isEmpty, !entry.sources.isEmpty,
        entry.sources.allSatisfy({ source in
          guard let id = source.submission else { return false }
          return superseded.contains(id) || versions[id].map { $0 != source.version } ?? false
        })
      else { return nil }
      return finding("\(entry.label ?? "An entry") rests on advice that was superseded", at: context.place(of: entry))
    }
  }
}
