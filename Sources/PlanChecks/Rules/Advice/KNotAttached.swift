package import Findings
import PlanModel

/// A document that is listed and not appended.
package struct KNotAttached: Rule {
  package let about = RuleDescription(
    "k-not-attached", .advice, .error, isFixed: true, runs: .plans,
    finds:
      "A document that a submission names as its attachment and that is marked as not appended, or of which neither the"
      + " hash nor the number of pages is given; earlier advice that is relied on and of which no file is in the case.",
    spares: "A document that is restricted, with the reason. What stands in the advice itself is appended in any case.",
    why: "The advice itself is set out in the appendices, not only a list of it.",
    remedy: "Append the document, or record why it is restricted.", basis: "reg 12 SEND Regulations 2014",
    examples: [
      .fires("“Report of the clinic – appended: no”.") {
        var file = Attachment(name: "report.docx")
        file.isAppended = false
        file.pages = 6
        $0.advice.attachments = [file]
      },
      .calm("The report is not appended because it is restricted, and the reason is given.") {
        var file = Attachment(name: "report.docx")
        file.isAppended = false
        file.restricted = "It tells where the family lives."
        $0.advice.attachments = [file]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    var findings = context.annexed.flatMap { label, advice in
      advice.attachments.enumerated().compactMap { index, file -> Finding? in
        guard file.restricted == nil else { return nil }
        let isUnknown = file.sha256 == nil && file.pages == nil
        guard file.isAppended == false || isUnknown else { return nil }
        let what = file.isAppended == false ? "not appended" : "named, and nothing shows that it is there"
        return finding(
          "Attachment \(index + 1) of \(context.name(advice, label)) is \(what)",
          at: context.place(of: advice, label, field: "attachment"))
      }
    }
    for row in context.plan.annex where row.advice == nil && row.answeredBy == nil && row.request?.status == "reused" {
      findings.append(
        finding(
          "Earlier advice under regulation 6(1)(\(row.head.rawValue)) is relied on, and no file of it is in the case",
          at: Place(file: context.plan.record.source.path, section: "K", field: "advice-request")))
    }
    return findings
  }
}
