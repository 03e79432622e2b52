package import Findings
import PlanModel

/// An attached document that holds more than it shows.
package struct HiddenContentRule: Rule {
  package let about = RuleDescription(
    "hidden-content", .reading, .error, isFixed: true, runs: .adviceAndPlans,
    finds: "Tracked changes, comments or hidden text in an attached Word document, or the name of somebody in its"
      + " properties who is not its author. The document is looked for in the folder attachments beside the advice.",
    spares: "Working documents, which are not appended (appended=\"no\"); other formats.",
    why: "Whoever opens the document reads what was deleted, what was said in the margin, and sometimes the name of"
      + " another child's worker.",
    remedy: "Ask for a clean copy: changes accepted, comments deleted, properties removed.",
    basis: "UK GDPR; good practice",
    examples: [
      .fires("An attached report with 14 tracked changes", at: "ep-1") {
        var attachment = Attachment(name: "report.docx")
        attachment.hidden = HiddenContent()
        attachment.hidden?.trackedChanges = 14
        $0.advice.attachments = [attachment]
      },
      .calm("An attached report whose changes are accepted") {
        var attachment = Attachment(name: "report.docx")
        attachment.hidden = HiddenContent()
        attachment.hidden?.people = [$0.advice.authors.first?.name ?? ""]
        $0.advice.attachments = [attachment]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.advices.flatMap { advice in
      advice.attachments.enumerated().compactMap { index, attachment -> Finding? in
        guard attachment.isAppended != false, let hidden = attachment.hidden else { return nil }
        let found = told(hidden, of: advice)
        guard !found.isEmpty else { return nil }
        let label = context.annexLabel(of: advice.id) ?? advice.id
        return finding(
          "Attachment \(index + 1) of \(label) holds \(found.joined(separator: ", "))",
          at: Place(
            file: advice.source.path, submission: advice.id, label: context.isAdvice ? nil : label, section: "K",
            field: "attachment"))
      }
    }
  }

  private func told(_ hidden: HiddenContent, of advice: Advice) -> [String] {
    func counted(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
    }
    let authors = Set((advice.authors + advice.services.flatMap(\.authors)).map { Set(WordList.words(in: $0.name)) })
    let isStranger = hidden.people.contains { name in
      let words = Set(WordList.words(in: name))
      return !words.isEmpty && !authors.contains { words.isSubset(of: $0) || $0.isSubset(of: words) }
    }
    return [
      counted(hidden.trackedChanges, "tracked change", "tracked changes"),
      counted(hidden.comments, "comment", "comments"),
      counted(hidden.hiddenTexts, "hidden text", "hidden texts"),
      isStranger ? "the name of somebody who is not its author" : nil,
    ].compactMap { $0 }
  }
}
