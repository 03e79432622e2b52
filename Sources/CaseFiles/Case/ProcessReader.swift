import PlanModel
import XMLKit

/// Reads what happened in a case and when.
enum ProcessReader {
  static func event(_ element: XMLElement) -> CaseEvent? {
    guard let on = element.date("on") else { return nil }
    var event = CaseEvent(kind: element.value("kind") ?? "", on: on)
    event.how = element.value("how")
    event.by = element.value("by")
    event.replyBy = element.date("reply-by")
    event.draft = element.count("draft")
    event.remark = element.words
    return event
  }

  static func exemption(_ element: XMLElement) -> CaseExemption {
    var exemption = CaseExemption(
      limit: element.value("limit") ?? "", ground: element.value("ground") ?? "", reason: element.words)
    exemption.recordedBy = element.value("recorded-by")
    exemption.on = element.date("on")
    return exemption
  }

  static func adviceRequest(_ element: XMLElement) -> AdviceRequest? {
    guard let head = element.value("regulation").flatMap(RegulationHead.init) else { return nil }
    var request = AdviceRequest(regulation: head, from: element.value("from") ?? "")
    request.role = element.value("role")
    request.organisation = element.value("organisation")
    request.requestedOn = element.date("requested-on")
    request.dueOn = element.date("due-on")
    request.chasedOn = element.date("chased-on")
    request.receivedOn = element.date("received-on")
    request.status = element.value("status")
    request.reason = element.value("reason")
    request.submission = element.value("submission")
    request.annex = element.value("annex")
    request.requestedBy = element.value("requested-by")
    request.remark = element.words
    request.line = element.line
    return request
  }

  static func representation(_ element: XMLElement) -> Representation? {
    guard let received = element.date("received-on") else { return nil }
    var representation = Representation(
      id: element.value("id") ?? "", from: element.value("from") ?? "", receivedOn: received,
      kind: element.value("kind") ?? "", text: element.prose("text") ?? Prose([]))
    representation.answer = element.prose("answer")
    representation.outcome = element.value("outcome")
    representation.answeredOn = element.date("answered-on")
    representation.how = element.value("how")
    representation.draft = element.count("draft")
    representation.section = element.value("section")
    representation.item = element.value("item")
    representation.evidence = element.value("evidence")
    representation.changedItems = element.value("changed-items")
    return representation
  }

  static func healthAgreement(_ element: XMLElement) -> HealthAgreement {
    var agreement = HealthAgreement(
      submission: element.value("submission") ?? "", item: element.value("item") ?? "",
      agreed: element.value("agreed") ?? "")
    agreement.by = element.value("by")
    agreement.on = element.date("on")
    agreement.isDisputed = element.yes("disputed")
    agreement.remark = element.words
    return agreement
  }

  static func panel(_ element: XMLElement) -> Panel? {
    guard let on = element.date("on") else { return nil }
    var panel = Panel(on: on)
    panel.name = element.value("name")
    panel.decision = element.words
    return panel
  }

  static func phaseTransfer(_ element: XMLElement) -> PhaseTransfer? {
    guard let on = element.date("on") else { return nil }
    var transfer = PhaseTransfer(to: element.value("to") ?? "", on: on)
    transfer.isPost16 = element.yes("post-16")
    return transfer
  }

  static func transferredIn(_ element: XMLElement) -> TransferredIn? {
    guard let on = element.date("on") else { return nil }
    var transfer = TransferredIn(from: element.value("from") ?? "", on: on)
    transfer.firstMadeOn = element.date("first-made-on")
    return transfer
  }

  static func custody(_ element: XMLElement) -> Custody? {
    guard let from = element.date("from") else { return nil }
    var custody = Custody(from: from)
    custody.release = element.date("release")
    custody.homeAuthority = element.value("home-authority")
    custody.accommodation = element.value("accommodation")
    return custody
  }
}
