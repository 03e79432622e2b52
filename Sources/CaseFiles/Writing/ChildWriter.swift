import PlanModel
import XMLKit

extension ElementBuilder {
  /// Who the child is, in the order of the schema.
  mutating func child(_ child: Child) {
    add("legal-forename", child.legalForename)
    add("middle-names", child.middleNames)
    add("surname", child.surname)
    add("preferred-name", child.preferredName)
    add("known-as", child.knownAs)
    add("former-name", child.formerNames)
    add("date-of-birth", child.dateOfBirth)
    add("sex", child.sex)
    add("gender-identity", child.genderIdentity)
    add("pronouns", child.pronouns)
    add("ethnicity", child.ethnicity)
    add("religion", child.religion)
    add("first-language", child.firstLanguages)
    add("interpreter", child.interpreter)
    add("communication-method", child.communicationMethod)
    for number in child.upns { add("upn", number) }
    add("uln", child.uln)
    add("nhs-number", child.nhsNumber)
    add("address", child.addresses)
    add("postcode", child.postcode)
    if child.isRestricted { add("restricted", "yes") }
    add("looked-after", child.lookedAfter) { lookedAfter, builder in
      builder.set("now", lookedAfter.now)
      builder.set("ever", lookedAfter.ever)
      builder.set("responsible-authority", lookedAfter.responsibleAuthority)
    }
    add("setting", each: child.settings) { setting, builder in
      builder.set("type", setting.type)
      builder.set("urn", setting.urn)
      builder.set("ukprn", setting.ukprn)
      builder.set("laestab", setting.laestab)
      builder.set("from", setting.from)
      builder.set("to", setting.to)
      builder.set("attendance", setting.attendance)
      builder.text(setting.name)
    }
    add("year-group", child.yearGroup) { year, builder in
      if year.isOutOfCohort { builder.set("out-of-cohort", true) }
      builder.text(year.words)
    }
  }

  private mutating func add(_ name: String, _ number: OfficialNumber?) {
    guard let number else { return }
    add(
      made(name, line: number.line) {
        $0.set("unknown-reason", number.unknownReason)
        if number.isFormer { $0.set("former", true) }
        $0.text(number.value)
      })
  }
}
