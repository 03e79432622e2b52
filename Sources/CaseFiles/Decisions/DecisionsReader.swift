import Findings
package import PlanModel
import XMLKit

extension LayerFiles {
  /// The decisions of a case, from the bytes of its `decisions.xml`.
  /// - Parameter file: How to name the file to people. Not opened.
  package func readDecisions(_ bytes: [UInt8], file: String) -> LayerReading<DecisionRecord> {
    let read = root(bytes, file: file, decisions)
    guard let root = read.value else { return LayerReading(findings: read.findings) }
    let findings = DecisionsReader.faults(root, file: file)
    guard findings.isEmpty, let record = DecisionsReader.record(root) else { return LayerReading(findings: findings) }
    return LayerReading(value: record)
  }
}

/// `decisions.xml` as a value. What the form demands has been checked before.
enum DecisionsReader {
  static func record(_ root: XMLElement) -> DecisionRecord? {
    guard let reference = root.value("case") else { return nil }
    return DecisionRecord(caseReference: reference, decisions: root.elements("decision").compactMap(decision))
  }

  private static func decision(_ element: XMLElement) -> Decision? {
    guard let id = element.value("id"), let kind = element.value("kind").flatMap(Decision.Kind.init),
      let by = element.value("by"), let on = element.date("on")
    else { return nil }
    var decision = Decision(id: id, kind: kind, reason: element.prose("reason") ?? Prose(""), by: by, on: on)
    decision.role = element.value("role")
    decision.until = element.date("until")
    decision.items = element.elements("item").compactMap(reference)
    decision.value = element.first("value").map(value) ?? Decision.Value()
    decision.evidence = element.allWords("evidence")
    decision.agreedWith = element.elements("agreed-with").map { agreed in
      var agreement = Decision.Agreement(name: agreed.words)
      agreement.role = agreed.value("role")
      agreement.on = agreed.date("on")
      return agreement
    }
    decision.replaces = element.list("replaces")
    decision.line = element.line
    return decision
  }

  private static func reference(_ element: XMLElement) -> Decision.ItemReference? {
    let (submission, item) = (element.value("submission"), element.value("item"))
    guard submission != nil || item != nil else { return nil }
    return Decision.ItemReference(submission: submission, item: item, wordsSHA256: element.value("words-sha256"))
  }

  private static func value(_ element: XMLElement) -> Decision.Value {
    var value = Decision.Value()
    value.section = element.first("section")?.value("letter").flatMap(Section.init)
    value.area = element.first("area")?.value("code").flatMap(Area.init)
    value.needs = element.elements("need").compactMap(reference)
    value.outcomes = element.elements("outcome").compactMap(reference)
    value.keep = element.first("keep").flatMap(reference)
    value.field = element.words("field")
    value.text = element.prose("text")
    value.check = element.words("check")
    value.amount = element.first("amount").map { amount in
      var result = Decision.Amount()
      result.times = amount.value("times")
      result.per = amount.value("per")
      result.minutes = amount.count("minutes")
      result.weeks = amount.count("weeks")
      return result
    }
    return value
  }

  /// What the form cannot say: a decision replaces only earlier ones, and has the parts that its kind needs.
  static func faults(_ root: XMLElement, file: String) -> [Finding] {
    var earlier: Set<String> = []
    var findings: [Finding] = []
    for element in root.elements("decision") {
      let id = element.value("id") ?? ""
      let place = Place(file: file, line: element.line, item: id)
      for replaced in element.list("replaces") where !earlier.contains(replaced) {
        findings.append(
          Finding(
            "decision-replaces-unknown", .error, "\(id) replaces \(replaced), and no earlier decision has that name",
            remedy: "Write the name of a decision that stands above it", at: place))
      }
      if let decision = decision(element), let missing = DecisionParts.missing(from: decision) {
        findings.append(
          Finding(
            "decision-incomplete", .error, "\(id) does not say \(missing)",
            remedy: "Add it, or record the decision again with ehcplan decide", at: place))
      }
      earlier.insert(id)
    }
    return findings
  }
}
