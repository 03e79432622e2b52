package import Findings
import XMLKit

/// Why a document could not be made. It is always a fault of a template or of the program, never of the advice.
package struct RenderFailure: Error, Sendable, Equatable {
  /// Address of the template, such as "documents/plan.xsl".
  package var template: String
  package var line: Int?
  package var detail: String

  package init(template: String, line: Int? = nil, detail: String) {
    self.template = template
    self.line = line
    self.detail = detail
  }

  init(_ failure: XMLFailure, in template: String) {
    self.init(template: template, line: failure.line, detail: failure.detail)
  }

  package var finding: Finding {
    Finding(
      "template-failed", .error, "The template \(template) could not make the document",
      explanation: "No document was written: words might have been lost.",
      remedy: "Run ehcplan templates check. If the template is your authority's own, correct it there.",
      at: Place(file: template, line: line), note: detail)
  }
}
