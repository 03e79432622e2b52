import PlanModel
import XMLKit

/// Reads what a submission says of itself.
enum HeaderReader {
  static func fill(_ advice: inout Advice, from root: XMLElement) {
    advice.otherReferences = root.elements("other-ref").map {
      OtherReference(system: $0.value("system") ?? "", value: $0.words)
    }
    advice.title = root.words("title")
    advice.authors = root.elements("author").map(author)
    advice.requestedOn = root.childDate("requested-on")
    advice.dueOn = root.childDate("due-on")
    advice.receivedOn = root.childDate("received-on")
    advice.assessments = root.elements("assessed").compactMap(assessment)
    advice.evidence = root.elements("evidence").map { $0.coded() }
    advice.consents = root.elements("consent").map(consent)
    advice.confidential = root.elements("confidential").map { source in
      var confidential = Confidential(reason: source.words)
      confidential.items = source.list("items")
      return confidential
    }
    advice.viewsGathered = root.prose("views-gathered")
    advice.limits = root.prose("limits")
    advice.narratives = root.elements("narrative").map(narrative)
    advice.reuse = root.first("reuse").map(reuse)
    advice.signatures = root.elements("signed").map(signature)
    advice.checks = root.elements("checked").map { source in
      var check = QualityCheck(by: source.value("by") ?? "")
      check.role = source.value("role")
      check.on = source.date("on")
      return check
    }
    advice.attachments = root.elements("attachment").map(attachment)
  }

  static func service(_ element: XMLElement) -> ServicePart {
    var service = ServicePart(name: element.value("name") ?? "")
    service.provider = element.value("provider")
    service.authors = element.elements("author").map(author)
    service.assessments = element.elements("assessed").compactMap(assessment)
    service.narratives = element.elements("narrative").map(narrative)
    return service
  }

  private static func author(_ element: XMLElement) -> Author {
    var author = Author(name: element.words("name") ?? "", role: element.first("role")?.coded() ?? Coded(""))
    author.id = element.value("id")
    if let organisation = element.first("organisation") {
      author.organisation = organisation.words
      author.organisationCode = organisation.value("code")
      author.organisationBody = organisation.value("body")
    }
    author.team = element.words("team")
    author.email = element.words("email")
    author.telephone = element.words("telephone")
    author.regulator = element.words("regulator")
    author.registrationNumber = element.words("registration-number")
    author.qualifications = element.allWords("qualification")
    author.supervisor = element.words("supervisor")
    return author
  }

  private static func assessment(_ element: XMLElement) -> Assessment? {
    guard let on = element.partialDate("on") else { return nil }
    var assessment = Assessment(on: on)
    assessment.place = element.value("place")
    assessment.method = element.value("method")
    assessment.present = element.value("present")
    assessment.minutes = element.count("minutes")
    assessment.words = element.words
    return assessment
  }

  private static func consent(_ element: XMLElement) -> Consent {
    var consent = Consent(givenBy: element.value("given-by") ?? "")
    consent.on = element.date("on")
    consent.covers = element.value("covers")
    consent.scope = element.words
    return consent
  }

  private static func narrative(_ element: XMLElement) -> Narrative {
    var narrative = Narrative(heading: element.value("heading") ?? "", text: element.prose)
    narrative.isConfidential = element.value("confidential") == "yes"
    return narrative
  }

  private static func reuse(_ element: XMLElement) -> Reuse {
    var reuse = Reuse()
    reuse.authorAgreed = element.date("author-agreed")
    reuse.authorityAgreed = element.date("authority-agreed")
    reuse.familyAgreed = element.date("family-agreed")
    reuse.purpose = element.value("purpose")
    return reuse
  }

  private static func signature(_ element: XMLElement) -> Signature {
    var signature = Signature(by: element.value("by") ?? "")
    signature.on = element.date("on")
    signature.statement = element.value("statement")
    return signature
  }

  private static func attachment(_ element: XMLElement) -> Attachment {
    var attachment = Attachment(name: element.value("name") ?? "")
    attachment.title = element.value("title")
    attachment.sha256 = element.value("sha256")
    attachment.pages = element.count("pages")
    attachment.isAppended = element.yes("appended")
    attachment.restricted = element.value("restricted")
    return attachment
  }
}
