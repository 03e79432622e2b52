import Findings
import PlanModel
package import PlanPipeline
package import WatchFolder
import XMLKit

/// A receipt as a page that its sender can read: documents/receipt.xsl makes it of what stands here.
package struct ReceiptPage {
  /// More than these would bury what is to be done, and the rest often goes with them.
  static let mostFindings = 20

  private let receipt: Receipt
  private let authority: Authority?

  package static func html(_ receipt: Receipt, by workshop: Workshop) throws(PipelineFailure) -> [UInt8] {
    try workshop.page("receipt", from: ReceiptPage(receipt, authority: workshop.authority).element)
  }

  init(_ receipt: Receipt, authority: Authority?) {
    self.receipt = receipt
    self.authority = authority
  }

  /// By receipt.xsd.
  var element: XMLElement {
    let findings = receipt.findings.enumerated()
      .sorted { (ReceiptPage.rank($0.element), $0.offset) < (ReceiptPage.rank($1.element), $1.offset) }
      .map(\.element)
    var children = [ReceiptPage.made("file", text: ShownText.name(receipt.file))]
    if let contact { children.append(contact) }
    children += findings.prefix(ReceiptPage.mostFindings).map(finding)
    let left = findings.count - ReceiptPage.mostFindings
    let moment = ReceiptPage.moment(receipt.at)
    return ReceiptPage.made(
      "receipt",
      [
        ("schema-version", "1.0"), ("id", receipt.id), ("date", moment.date), ("time", moment.time),
        ("outcome", outcome), ("size", receipt.waitsFor == .notAFile ? nil : String(max(0, receipt.size))),
        ("case-ref", ShownText.words(receipt.caseReference)), ("submission", ShownText.words(receipt.submission)),
        ("version", receipt.version.map { String(max(0, $0)) }), ("draft", receipt.draft.map { String(max(0, $0)) }),
        ("more", left > 0 ? String(left) : nil),
      ], children)
  }

  /// What it waits for says more than that it waits; a file that is in its case may still wait for its plan.
  private var outcome: String {
    receipt.decision == .returned ? receipt.decision.rawValue : receipt.waitsFor?.rawValue ?? receipt.decision.rawValue
  }

  /// The officer who answers questions, else the team; the authority's own telephone where the officer gives none.
  private var contact: XMLElement? {
    guard let authority else { return nil }
    let officer = authority.officer(.answers)
    let hasOwn = officer?.telephone != nil || officer?.email != nil
    return ReceiptPage.made(
      "contact",
      [
        ("name", officer?.name), ("role", officer?.role), ("team", authority.department), ("authority", authority.name),
        ("telephone", hasOwn ? officer?.telephone : authority.telephone),
        ("email", hasOwn ? officer?.email : authority.email), ("hours", authority.hours),
      ].map { ($0.0, ShownText.words($0.1)) })
  }

  /// Without the name of a file: it may be that of another.
  private func finding(_ found: FindingRecord) -> XMLElement {
    let severity = Severity(rawValue: found.severity) ?? .note
    let line = found.line.flatMap { $0 > 0 ? String($0) : nil }
    var parts = [ReceiptPage.made("summary", text: ShownText.words(found.summary) ?? found.id)]
    for (name, words) in [("explanation", found.explanation), ("remedy", found.remedy)] {
      if let words = ShownText.words(words) { parts.append(ReceiptPage.made(name, text: words)) }
    }
    return ReceiptPage.made(
      "finding",
      [
        ("severity", severity.rawValue), ("line", line), ("place", ShownText.words(found.path)),
        ("item", found.path == nil ? ShownText.words(found.item) : nil),
      ], parts)
  }

  private static func rank(_ found: FindingRecord) -> Int {
    switch Severity(rawValue: found.severity) {
    case .error: 0
    case .warning: 1
    case .note, nil: 2
    }
  }

  /// "2026-11-23" and "07:40" of "2026-11-23T07:40:12Z".
  private static func moment(_ text: String) -> (date: String, time: String?) {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let day = parts.first.flatMap({ CivilDate(iso: String($0)) }) else { return (CivilDate.earliest.iso, nil) }
    let time = parts.count == 2 ? String(parts[1].prefix(5)) : ""
    let digits = Array(time.utf8)
    let isTime =
      digits.count == 5
      && digits.enumerated().allSatisfy { $0 == 2 ? $1 == UInt8(ascii: ":") : (0x30...0x39).contains($1) }
    return (day.iso, isTime ? time : nil)
  }

  private static func made(
    _ name: String, _ attributes: [(String, String?)] = [], _ children: [XMLElement] = [], text: String? = nil
  ) -> XMLElement {
    XMLElement(
      name, namespace: "urn:ehcplan:receipt",
      attributes: attributes.compactMap { key, value in value.map { XMLAttribute(key, $0) } },
      children: children.map(XMLNode.element) + (text.map { $0.isEmpty ? [] : [.text($0)] } ?? []))
  }
}
