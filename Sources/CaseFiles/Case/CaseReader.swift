import Findings
import PlanModel
import XMLKit

/// Reads a case file. The element has passed the form's check.
enum CaseReader {
  /// The law that a plan is made under when the case names none.
  static let defaultProfile = "england-2014"

  /// What the schema leaves open because it has no list of sections.
  static func faults(_ root: XMLElement, file: String) -> [Finding] {
    root.elements("section-note").enumerated().compactMap { position, note in
      guard Section(rawValue: note.value("section") ?? "") == nil else { return nil }
      return Finding(
        "form-unknown-code", .error, "section is not the letter of a section of the plan",
        remedy: "Write one of: \(Section.allCases.map(\.rawValue).joined(separator: ", "))",
        at: Place(file: file, line: note.line, path: "section of section-note \(position + 1)"))
    }
  }

  static func caseRecord(_ root: XMLElement, source: SourceFile) -> CaseRecord? {
    guard let reference = root.value("ref"), let child = root.first("child").flatMap(ChildReader.child) else {
      return nil
    }
    var record = CaseRecord(
      reference: reference, profile: root.value("profile") ?? defaultProfile, child: child, source: source)
    record.schemaVersion = root.value("schema-version") ?? record.schemaVersion
    record.authority = root.words("authority")
    record.stage = root.value("stage").flatMap(Stage.init)
    people(&record, root)
    record.events = root.elements("event").compactMap(ProcessReader.event)
    record.exemptions = root.elements("exemption").map(ProcessReader.exemption)
    record.adviceRequests = root.elements("advice-request").compactMap(ProcessReader.adviceRequest)
    record.items = root.elements.compactMap { ItemReader.item($0, service: nil) }
    record.representations = root.elements("representation").compactMap(ProcessReader.representation)
    record.healthAgreements = root.elements("health-agreement").map(ProcessReader.healthAgreement)
    record.panels = root.elements("panel").compactMap(ProcessReader.panel)
    record.phaseTransfers = root.elements("phase-transfer").compactMap(ProcessReader.phaseTransfer)
    record.transferredIn = root.first("transferred-in").flatMap(ProcessReader.transferredIn)
    record.custody = root.first("custody").flatMap(ProcessReader.custody)
    record.sectionNotes = root.elements("section-note").compactMap(PlacementReader.sectionNote)
    record.placements = root.elements("placement").map(PlacementReader.placement)
    record.educationOtherwise = root.prose("education-otherwise")
    record.personalBudget = root.first("personal-budget").map(PlacementReader.personalBudget)
    record.fiveDayNote = root.prose("five-day-note")
    return record
  }

  private static func people(_ record: inout CaseRecord, _ root: XMLElement) {
    record.contacts = root.elements("contact").map(contact)
    record.otherNames = root.elements("other-name").map { source in
      var name = OtherName(name: source.words, relationship: source.value("relationship") ?? "")
      name.mayBeShown = source.yes("may-be-shown")
      return name
    }
    record.decisionMaker = root.first("decision-maker").map { source in
      var maker = DecisionMaker(who: source.value("who") ?? "")
      maker.capacity = source.prose("capacity")
      maker.representative = source.words("representative")
      return maker
    }
    record.officers = root.elements("authority-contact").map(officer)
    record.commissioners = root.elements("commissioner").map { source in
      var commissioner = source.coded()
      commissioner.body = source.value("body")
      return commissioner
    }
    record.servicesInvolved = root.elements("service-involved").map { source in
      var service = ServiceInvolved(name: source.words, part: source.value("part") ?? "")
      service.organisation = source.value("organisation")
      service.telephone = source.value("telephone")
      return service
    }
    record.senTypes = root.elements("sen-type").map { source in
      var type = SenType(code: source.value("code") ?? "", rank: source.count("rank") ?? 0)
      type.source = source.value("source")
      return type
    }
    record.signature = root.first("signature").map { source in
      var signature = Signature(by: source.value("by") ?? "")
      signature.role = source.value("role")
      signature.on = source.date("on")
      signature.isElectronic = source.yes("electronic") ?? false
      return signature
    }
    record.distribution = root.elements("distribution").map { source in
      var recipient = Recipient(to: source.value("to") ?? "")
      recipient.purpose = source.words
      recipient.ground = source.value("ground")
      recipient.on = source.date("on")
      recipient.isWithoutContactDetails = source.yes("without-contact-details")
      return recipient
    }
  }

  private static func contact(_ element: XMLElement) -> Contact {
    var contact = Contact(name: element.words("name") ?? "")
    contact.relationship = element.words("relationship")
    contact.email = element.words("email")
    contact.telephone = element.words("telephone")
    contact.address = element.words("address")
    contact.firstLanguage = element.words("first-language")
    contact.interpreter = element.words("interpreter")
    contact.preferredContact = element.words("preferred-contact")
    contact.hasParentalResponsibility = element.yes("parental-responsibility")
    contact.livesWith = element.yes("lives-with")
    contact.receivesPlan = element.yes("copy-of-plan")
    contact.servesInArmedForces = element.yes("armed-forces")
    return contact
  }

  private static func officer(_ element: XMLElement) -> Officer {
    var officer = Officer(name: element.words("name") ?? "")
    officer.part = element.value("part")
    officer.role = element.words("role")
    officer.team = element.words("team")
    officer.email = element.words("email")
    officer.telephone = element.words("telephone")
    return officer
  }
}
