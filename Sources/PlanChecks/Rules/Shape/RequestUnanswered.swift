package import Findings
import PlanModel

/// Something that the family asks for, with no answer on record.
package struct RequestUnanswered: Rule {
  /// Kinds of request whose answer is looked for in a place of its own: section I, section J, the advice that was asked
  /// for.
  private static let elsewhere: Set<String> = ["setting-preference", "personal-budget", "person-to-ask"]

  package let about = RuleDescription(
    "request-unanswered", .shape, .note, runs: .plans,
    finds: "A request in the case file, such as for a meeting or for a plan in another form or language, without an"
      + " answer.",
    spares: "A school or college, a personal budget and a person to be asked: each has its own rule.",
    why: "Whoever asks how to be told, met or heard is owed an answer, and a plan that cannot be read is no plan.",
    remedy: "Record what was answered and when in the case file (request, answer).",
    basis: "CFA 2014 s.19; Equality Act 2010 s.20; SEND Code of Practice 9.21 to 9.26",
    examples: [
      .fires("A request for a plan in large print, with no answer", at: "XQ1") { $0.addRequest(answer: "open") },
      .calm("The same request, agreed") { $0.addRequest(answer: "agreed") },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.record.items.compactMap { item in
      guard case .request(let request) = item.content, !RequestUnanswered.elsewhere.contains(request.kind),
        request.answer == nil || request.answer == "open"
      else { return nil }
      return finding("Request \(item.id) of the family has no answer", at: context.casePlace(item: item.id))
    }
  }
}

extension ExampleCase {
  fileprivate mutating func addRequest(answer: String) {
    var request = FamilyRequest(kind: "other", words: Prose("The plan in large print, please."))
    request.madeBy = "Ms Leila Example"
    request.answer = answer
    if answer != "open" { request.answeredOn = date }
    record.items.append(AdviceItem("XQ1", .request(request)))
  }
}
