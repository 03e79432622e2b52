package import PlanModel

/// A form of advice for one professional or for the family, filled in as far as the case tells.
package struct NewAdviceForm: Sendable, Hashable {
  package let record: CaseRecord
  package let head: RegulationHead
  /// Code of the author's role, if known.
  package let role: String?
  /// The request of the case that this form answers, if it is plain which one.
  package let request: AdviceRequest?
  /// Whether the case lists several open requests that it could answer.
  package let isAmbiguous: Bool
  package var author: String?
  /// When the advice is due, where the request does not say.
  package var dueOn: CivilDate?

  package init(_ record: CaseRecord, head: RegulationHead, role: String? = nil) {
    self.record = record
    self.head = head
    let choice = RequestChoice(record, head, role)
    request = choice.request
    isAmbiguous = choice.isAmbiguous
    self.role = role ?? choice.request?.role ?? NewAdviceForm.usualRole(head, record)
  }

  private static func usualRole(_ head: RegulationHead, _ record: CaseRecord) -> String? {
    if head == .a { return record.decisionMaker?.who == "young-person" ? "young-person" : "parent" }
    return AdviceTopic.asked(head).role
  }

  /// The name of the submission: that which the case expects, else made of reference, head and role.
  package var submission: String {
    if let expected = request?.submission { return expected }
    let taken = Set(record.adviceRequests.compactMap(\.submission))
    let tail = ["", head.rawValue, role?.lowercased() ?? ""].joined(separator: "-")
    let end = tail.hasSuffix("-") ? String(tail.dropLast()) : tail
    for number in 1...taken.count + 1 {
      let suffix = end + (number == 1 ? "" : "-\(number)")
      let name = NewAdviceForm.identifier(record.reference, room: 64 - suffix.utf8.count) + suffix
      if !taken.contains(name) { return name }
    }
    return "advice" + end
  }

  /// Letters, digits, full stops, hyphens and underscores of the reference; all else becomes a hyphen.
  private static func identifier(_ reference: String, room: Int) -> String {
    var name = ""
    for scalar in reference.unicodeScalars where name.utf8.count < room {
      let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isKept || scalar == "." || scalar == "_" {
        name.unicodeScalars.append(scalar)
      } else if !name.hasSuffix("-") {
        name += "-"
      }
    }
    let start = name.drop { !$0.isLetter && !$0.isNumber }
    return start.isEmpty ? "advice" : String(start)
  }

  /// A name for the file, without names of people: “advice-d-ep.xml”.
  package var fileName: String {
    (["advice", head.rawValue] + (role.map { [$0.lowercased()] } ?? [])).joined(separator: "-") + ".xml"
  }

  /// - Parameter guide: that of advice files.
  package func bytes(_ guide: FormGuide) -> [UInt8] {
    var page = NewFormPage(guide)
    let topic = AdviceTopic.topic(head, role: role)
    var parts = opening(&page)
    parts += head == .a ? family(topic, &page) : header(&page) + items(topic, &page)
    parts += page.listed() + [.gap]
    let root = NewElement(
      guide.root.name,
      [
        ("schema-version", guide.version), ("id", submission), ("version", "1"),
        ("kind", SubmissionKind.advice.rawValue),
      ], .parts(parts))
    return NewFormWriter.bytes(root, namespace: guide.namespace, preface: preface(guide))
  }

  private var nilReturn: String {
    if head == .a { return "" }
    return """
       If you have nothing to give, write kind="nil-return", delete the parts about needs, outcomes and provision, and \
      say why in limits.
      """
  }

  private func preface(_ guide: FormGuide) -> String {
    let words = guide.value("Regulation6").codes.first { $0.code == head.rawValue }?.words ?? ""
    return """
      Advice for case \(record.reference) under regulation 6(1)(\(head.rawValue)) of the Special Educational Needs and \
      Disability Regulations 2014: \(words).
      \(NewFormPage.instructions)
      Keep the id of the file when you send a corrected version, and count version up.\(nilReturn)
      The file holds personal data of a child. Send it to the local authority in the way that it has agreed with you.
      """
  }
}

/// The request that a form answers: one that is open, under the same head, to the same role.
private struct RequestChoice {
  var request: AdviceRequest?
  var isAmbiguous = false

  init(_ record: CaseRecord, _ head: RegulationHead, _ role: String?) {
    let open = record.adviceRequests.filter { $0.regulation == head && RequestChoice.isOpen($0) }
    var candidates = open
    if let role {
      candidates = open.filter { $0.role == role }
      if candidates.isEmpty { candidates = open.filter { $0.role == nil } }
      // Under these heads one adviser is asked, whoever then writes.
      if candidates.isEmpty, open.count == 1, [.a, .b, .d, .e].contains(head) { candidates = open }
    }
    request = candidates.count == 1 ? candidates.first : nil
    isAmbiguous = candidates.count > 1
  }

  private static func isOpen(_ request: AdviceRequest) -> Bool {
    guard request.receivedOn == nil else { return false }
    return [nil, "not-requested", "requested", "chased", "returned"].contains(request.status)
  }
}
