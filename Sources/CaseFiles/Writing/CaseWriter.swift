package import PlanModel
package import XMLKit

/// Writes a case file in the form it was read from.
package enum CaseWriter {
  package static let namespace = "urn:ehcplan:case"

  package static func element(_ record: CaseRecord) -> XMLElement {
    var root = ElementBuilder("case", namespace)
    root.set("schema-version", record.schemaVersion)
    root.set("ref", record.reference)
    root.set("profile", record.profile)
    root.set("stage", record.stage?.rawValue)
    root.add("authority", record.authority)
    root.add("child", record.child) { $1.child($0) }
    root.people(record)
    root.process(record)
    for item in record.items { root.add(root.item(item)) }
    root.answers(record)
    root.placing(record)
    return root.built
  }
}

extension ElementBuilder {
  fileprivate mutating func people(_ record: CaseRecord) {
    add("contact", each: record.contacts) {
      $1.set("parental-responsibility", $0.hasParentalResponsibility)
      $1.set("lives-with", $0.livesWith)
      $1.set("copy-of-plan", $0.receivesPlan)
      $1.set("armed-forces", $0.servesInArmedForces)
      $1.add("name", $0.name)
      $1.add("relationship", $0.relationship)
      $1.add("email", $0.email)
      $1.add("telephone", $0.telephone)
      $1.add("address", $0.address)
      $1.add("first-language", $0.firstLanguage)
      $1.add("interpreter", $0.interpreter)
      $1.add("preferred-contact", $0.preferredContact)
    }
    add("other-name", each: record.otherNames) {
      $1.set("relationship", $0.relationship)
      $1.set("may-be-shown", $0.mayBeShown)
      $1.text($0.name)
    }
    add("decision-maker", record.decisionMaker) {
      $1.set("who", $0.who)
      $1.add("capacity", $0.capacity)
      $1.add("representative", $0.representative)
    }
    add("authority-contact", each: record.officers) {
      $1.set("part", $0.part)
      $1.add("name", $0.name)
      $1.add("role", $0.role)
      $1.add("team", $0.team)
      $1.add("email", $0.email)
      $1.add("telephone", $0.telephone)
    }
    for commissioner in record.commissioners { add("commissioner", commissioner) }
    add("service-involved", each: record.servicesInvolved) {
      $1.set("part", $0.part)
      $1.set("organisation", $0.organisation)
      $1.set("telephone", $0.telephone)
      $1.text($0.name)
    }
    add("sen-type", each: record.senTypes) {
      $1.set("code", $0.code)
      $1.set("rank", $0.rank)
      $1.set("source", $0.source)
    }
  }

  fileprivate mutating func process(_ record: CaseRecord) {
    add("event", each: record.events) {
      $1.set("kind", $0.kind)
      $1.set("on", $0.on)
      $1.set("how", $0.how)
      $1.set("by", $0.by)
      $1.set("reply-by", $0.replyBy)
      $1.set("draft", $0.draft)
      $1.text($0.remark)
    }
    add("exemption", each: record.exemptions) {
      $1.set("limit", $0.limit)
      $1.set("ground", $0.ground)
      $1.set("recorded-by", $0.recordedBy)
      $1.set("on", $0.on)
      $1.text($0.reason)
    }
    for request in record.adviceRequests { add(adviceRequest(request)) }
    add("panel", each: record.panels) {
      $1.set("on", $0.on)
      $1.set("name", $0.name)
      $1.text($0.decision)
    }
    add("signature", record.signature) {
      $1.set("by", $0.by)
      $1.set("role", $0.role)
      $1.set("on", $0.on)
      if $0.isElectronic { $1.set("electronic", true) }
    }
    add("distribution", each: record.distribution) {
      $1.set("to", $0.to)
      $1.set("ground", $0.ground)
      $1.set("on", $0.on)
      $1.set("without-contact-details", $0.isWithoutContactDetails)
      $1.text($0.purpose)
    }
    add("phase-transfer", each: record.phaseTransfers) {
      $1.set("to", $0.to)
      $1.set("on", $0.on)
      $1.set("post-16", $0.isPost16)
    }
    add("transferred-in", record.transferredIn) {
      $1.set("from", $0.from)
      $1.set("on", $0.on)
      $1.set("first-made-on", $0.firstMadeOn)
    }
    add("custody", record.custody) {
      $1.set("from", $0.from)
      $1.set("release", $0.release)
      $1.set("home-authority", $0.homeAuthority)
      $1.set("accommodation", $0.accommodation)
    }
  }

  private func adviceRequest(_ request: AdviceRequest) -> XMLElement {
    made("advice-request", line: request.line) {
      $0.set("regulation", request.regulation.rawValue)
      $0.set("from", request.from)
      $0.set("role", request.role)
      $0.set("organisation", request.organisation)
      $0.set("requested-on", request.requestedOn)
      $0.set("due-on", request.dueOn)
      $0.set("chased-on", request.chasedOn)
      $0.set("received-on", request.receivedOn)
      $0.set("status", request.status)
      $0.set("reason", request.reason)
      $0.set("submission", request.submission)
      $0.set("annex", request.annex)
      $0.set("requested-by", request.requestedBy)
      $0.text(request.remark)
    }
  }

  fileprivate mutating func answers(_ record: CaseRecord) {
    add("representation", each: record.representations) {
      $1.set("id", $0.id)
      $1.set("from", $0.from)
      $1.set("received-on", $0.receivedOn)
      $1.set("how", $0.how)
      $1.set("draft", $0.draft)
      $1.set("section", $0.section)
      $1.set("item", $0.item)
      $1.set("kind", $0.kind)
      $1.set("evidence", $0.evidence)
      $1.set("outcome", $0.outcome)
      $1.set("answered-on", $0.answeredOn)
      $1.set("changed-items", $0.changedItems)
      $1.add("text", $0.text)
      $1.add("answer", $0.answer)
    }
    add("health-agreement", each: record.healthAgreements) {
      $1.set("submission", $0.submission)
      $1.set("item", $0.item)
      $1.set("agreed", $0.agreed)
      $1.set("by", $0.by)
      $1.set("on", $0.on)
      $1.set("disputed", $0.isDisputed)
      $1.text($0.remark)
    }
  }
}
