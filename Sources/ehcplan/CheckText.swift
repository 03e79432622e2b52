import Findings
import PlanChecks
import PlanPipeline

/// What `check` prints for people: what is new, then how much is known or suppressed.
struct CheckText {
  let report: CheckReport
  let printer: TextPrinter

  init(_ report: CheckReport, printer: TextPrinter) {
    self.report = report
    self.printer = printer
  }

  var text: String {
    let told = report.findings.filter { !$0.isKnown }
    let known = report.findings.count - told.count
    var lines = told.isEmpty ? [] : [printer.text(told)]
    if known > 0 { lines.append("\(known) known \(known == 1 ? "finding" : "findings") of the baseline not repeated") }
    if report.subject == .plan { lines.append(ofPlan) }
    if report.subject == .advice {
      lines.append("The file can be accepted. Whether it is about the right child only the case can show.")
    }
    return (lines + [FindingReport(told).words]).joined(separator: "\n") + "\n"
  }

  private var ofPlan: String {
    "\(report.rules.count) of \(AllRules.rules.count) rules can judge a plan.xml by itself. The others need the case: "
      + "ehcplan check with the folder of the case."
  }
}
