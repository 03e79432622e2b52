import CaseFiles
import Findings
import Templates
import XMLKit

enum Fixtures {
  private static let compiled = Result { () throws(XMLFailure) in try FormSchemas() }

  /// Compiled once for all tests, as the program does.
  static func schemas() throws -> FormSchemas { try compiled.get() }

  /// A small submission that follows the form, with more elements put in before its end.
  static func advice(_ more: String = "", attributes: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <advice xmlns="urn:ehcplan:advice" schema-version="1.0" id="slt-1" version="1" kind="advice"\(attributes)>
      <case-ref>C-17</case-ref>
      <regulation code="f"/>
      <child>
        <legal-forename>Amira</legal-forename>
        <surname>Example</surname>
        <date-of-birth>2016-07-03</date-of-birth>
      </child>
      <author><name>Kim Writer</name><role code="SaLT">Speech and language therapist</role></author>
      <dated>2026-03-27</dated>
      <need id="N1" area="communication-interaction"><statement>Amira needs help to follow long sentences.</statement></need>
    \(more)</advice>
    """
  }

  static func caseFile(_ more: String = "") -> String {
    """
    <case xmlns="urn:ehcplan:case" schema-version="1.0" ref="C-17">
      <child>
        <legal-forename>Amira</legal-forename><surname/><date-of-birth>2016-07-03</date-of-birth>
      </child>
    \(more)</case>
    """
  }

  static func read(_ xml: String) throws -> ReadAdvice {
    readAdvice(bytes: Array(xml.utf8), path: "advice/a.xml", schemas: try schemas())
  }

  static func readCaseFile(_ xml: String) throws -> ReadCase {
    readCase(bytes: Array(xml.utf8), path: "case.xml", schemas: try schemas())
  }
}

extension Finding {
  /// Everything that is printed of a finding, in one text.
  var allWords: String {
    let parts: [String?] = [
      id, summary, explanation, remedy, basis, note, place.path, place.submission, place.item, place.label,
      place.section, place.field,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n")
  }

  /// “form-blank 12 statement of need 1 (N1)”.
  var inShort: String { "\(id) \(place.line ?? 0) \(place.path ?? "")" }
}
