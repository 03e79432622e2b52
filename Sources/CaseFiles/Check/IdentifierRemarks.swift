import Findings
import PlanModel
import XMLKit

/// Official numbers that fail their check. They do not refuse the file: the advice is as good as before, and the number
/// can be put right while the plan is drafted.
enum IdentifierRemarks {
  static func add(_ child: Child, to remarks: inout Remarks) {
    for number in child.upns { add(number, "upn", "UPN", UPN.fault(in: number.value), to: &remarks) }
    if let number = child.uln { add(number, "uln", "ULN", ULN.fault(in: number.value), to: &remarks) }
    if let number = child.nhsNumber {
      add(number, "nhs-number", "NHS number", NHSNumber.fault(in: number.value), to: &remarks)
    }
  }

  private static func add(
    _ number: OfficialNumber, _ field: String, _ name: String, _ fault: IdentifierFault?, to remarks: inout Remarks
  ) {
    // Left empty, with or without a reason, is no slip of the finger.
    guard let fault, !number.value.isEmpty else { return }
    let place = Place(file: remarks.file, line: number.line, path: "\(field) of child", field: field)
    remarks.add(
      Finding(
        "identifier-check-failed", .error, "\(name) \(words(fault))",
        explanation: "A number that fails its check is mistyped, or is another kind of number.",
        remedy: "Compare it with the record it was copied from, and ask the sender for the right one", at: place))
  }

  static func add(_ advice: Advice, _ root: XMLElement, to remarks: inout Remarks) {
    let services = zip(root.elements("service"), advice.services)
    let all = [(root, advice.authors)] + services.map { ($0.0, $0.1.authors) }
    for (element, authors) in all {
      for (position, (source, author)) in zip(element.elements("author"), authors).enumerated() {
        guard let number = author.registrationNumber, let code = author.regulator,
          let regulator = Regulator(rawValue: code), let fault = Registration.fault(in: number, of: regulator)
        else { continue }
        let line = source.first("registration-number")?.line ?? source.line
        let place = Place(
          file: remarks.file, line: line, path: "registration-number of author \(position + 1)",
          field: "registration-number")
        remarks.add(
          Finding(
            "identifier-check-failed", .error, "The \(code) registration number \(words(fault))",
            explanation: "Only the pattern is checked: the program is offline and cannot ask the register.",
            remedy: "Ask the author for the number as the register shows it", at: place))
      }
    }
  }

  /// Without the character that would fit: it is a part of the right number, which a log must not hold.
  private static func words(_ fault: IdentifierFault) -> String {
    if case .checkFailed = fault { return "fails its check" }
    return fault.description
  }
}
