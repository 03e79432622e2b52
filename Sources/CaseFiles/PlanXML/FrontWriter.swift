import PlanModel
import XMLKit

/// Writes the front page: what stands outside the statutory sections.
enum FrontWriter {
  static func element(_ plan: Plan) -> XMLElement {
    let record = plan.record
    return PlanElement.make(
      "front", [:],
      StageDatesWriter.elements(plan) + child(record.child, on: plan.date, isRestricted: record.child.isRestricted)
        + circumstances(record)
        + contacts(record) + people(record))
  }

  private static func child(_ child: Child, on date: CivilDate, isRestricted: Bool) -> [XMLElement] {
    var fields: [XMLElement?] = [
      PlanElement.value("full-name", child.fullName), PlanElement.value("preferred-name", child.preferredName),
    ]
    fields += child.knownAs.map { PlanElement.value("known-as", $0) }
    fields += [
      PlanElement.value("date-of-birth", child.dateOfBirth.iso),
      PlanElement.value("age", DateOfBirth(child.dateOfBirth).age(on: date).map(String.init)),
      PlanElement.value("sex", child.sex), PlanElement.value("gender-identity", child.genderIdentity),
      PlanElement.value("pronouns", child.pronouns), PlanElement.value("ethnicity", child.ethnicity),
      PlanElement.value("religion", child.religion),
    ]
    fields += child.firstLanguages.map { PlanElement.value("first-language", $0) }
    fields += [
      PlanElement.value("interpreter", child.interpreter),
      PlanElement.value("communication-method", child.communicationMethod),
      number("nhs-number", child.nhsNumber, shown: { (try? NHSNumber($0))?.displayed }),
    ]
    fields += child.upns.filter { !$0.isFormer }.map { number("upn", $0, shown: { (try? UPN($0))?.displayed }) }
    fields.append(number("uln", child.uln, shown: { (try? ULN($0))?.displayed }))
    if isRestricted {
      fields.append(PlanElement.make("address", ["restricted": "yes"]))
    } else {
      fields += child.addresses.map { PlanElement.value("address", $0) }
      fields.append(PlanElement.value("postcode", child.postcode))
      fields += child.settings.map { PlanElement.value("setting", $0.name, ["attendance": $0.attendance]) }
    }
    fields.append(lookedAfter(child.lookedAfter))
    fields.append(PlanElement.value("year-group", child.yearGroup?.words))
    return fields.compactMap { $0 }
  }

  /// As it is usually spaced when it passes its check; as written when it does not.
  private static func number(
    _ name: String, _ number: OfficialNumber?, shown: (String) -> String?
  ) -> XMLElement? {
    guard let number else { return nil }
    if number.value.isEmpty { return number.unknownReason.map { PlanElement.make(name, ["unknown-reason": $0]) } }
    return PlanElement.value(name, shown(number.value) ?? number.value)
  }

  private static func lookedAfter(_ state: LookedAfter?) -> XMLElement? {
    state.map {
      PlanElement.make(
        "looked-after",
        [
          "now": PlanElement.yesNo($0.now), "ever": PlanElement.yesNo($0.ever),
          "responsible-authority": $0.responsibleAuthority,
        ])
    }
  }

  private static func circumstances(_ record: CaseRecord) -> [XMLElement] {
    var fields: [XMLElement?] = record.senTypes.sorted { $0.rank < $1.rank }.map {
      PlanElement.value("sen-type", $0.code)
    }
    fields += record.phaseTransfers.map { PlanElement.value("phase-transfer", $0.to, ["date": $0.on.iso]) }
    fields.append(
      record.transferredIn.flatMap { PlanElement.value("transferred-in", $0.from, ["date": $0.on.iso]) })
    fields.append(
      record.custody.map {
        PlanElement.make(
          "custody",
          ["date": $0.from.iso, "release": $0.release?.iso, "responsible-authority": $0.homeAuthority],
          text: $0.accommodation ?? "")
      })
    if let maker = record.decisionMaker {
      fields.append(PlanElement.value("decision-maker", maker.who))
      fields.append(PlanElement.prose("capacity", maker.capacity))
      fields.append(PlanElement.value("representative", maker.representative))
    }
    return fields.compactMap { $0 }
  }

  /// Where the young person decides, the first contact is the young person (CFA 2014 s.83(2)).
  private static func contacts(_ record: CaseRecord) -> [XMLElement] {
    let isRestricted = record.child.isRestricted
    guard record.decisionMaker?.who == "young-person" else {
      return record.contacts.map { contact($0, part: nil, isRestricted: isRestricted) }
    }
    var others = record.contacts
    var own = Contact(name: record.child.fullName)
    own.address = record.child.addresses.first
    if let place = others.firstIndex(where: { isOfYoungPerson($0, record.child) }) { own = others.remove(at: place) }
    return [contact(own, part: "young-person", isRestricted: isRestricted)]
      + others.map { contact($0, part: nil, isRestricted: isRestricted) }
  }

  /// The name says it: forename in use and surname, with or without a title.
  private static func isOfYoungPerson(_ contact: Contact, _ child: Child) -> Bool {
    let words = Set(contact.name.split(separator: " ").map { Folding.nameKey(String($0)) })
    let forenames = ([child.legalForename, child.preferredName].compactMap { $0 } + child.knownAs)
    return forenames.contains { name in
      (name.split(separator: " ") + child.surname.split(separator: " "))
        .allSatisfy { words.contains(Folding.nameKey(String($0))) }
    }
  }

  private static func contact(_ contact: Contact, part: String?, isRestricted: Bool) -> XMLElement {
    PlanElement.make(
      "contact", ["part": part],
      [
        PlanElement.value("name", contact.name), PlanElement.value("relationship", contact.relationship),
        PlanElement.value("parental-responsibility", PlanElement.yesNo(contact.hasParentalResponsibility)),
        PlanElement.value("lives-with", PlanElement.yesNo(contact.livesWith)),
        PlanElement.value("address", isRestricted ? nil : contact.address),
        PlanElement.value("telephone", contact.telephone), PlanElement.value("email", contact.email),
        PlanElement.value("first-language", contact.firstLanguage),
        PlanElement.value("interpreter", contact.interpreter),
        PlanElement.value("preferred-contact", contact.preferredContact),
      ].compactMap { $0 })
  }

  private static func people(_ record: CaseRecord) -> [XMLElement] {
    record.officers.map { officer in
      PlanElement.make(
        "officer", [:],
        [
          PlanElement.value("name", officer.name), PlanElement.value("role", officer.role),
          PlanElement.value("team", officer.team), PlanElement.value("telephone", officer.telephone),
          PlanElement.value("email", officer.email),
        ].compactMap { $0 })
    } + record.commissioners.compactMap { PlanElement.value("commissioner", $0.words) }
      + record.servicesInvolved.compactMap {
        PlanElement.value(
          "service", $0.name, ["part": $0.part, "organisation": $0.organisation, "telephone": $0.telephone])
      }
  }
}
