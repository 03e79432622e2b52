import PlanModel
import XMLKit

/// Reads who the child is: the same shape in advice and in the case file.
enum ChildReader {
  static func child(_ element: XMLElement) -> Child? {
    guard let forename = element.words("legal-forename"), let born = element.childDate("date-of-birth") else {
      return nil
    }
    var child = Child(legalForename: forename, surname: element.words("surname") ?? "", dateOfBirth: born)
    child.middleNames = element.words("middle-names")
    child.preferredName = element.words("preferred-name")
    child.knownAs = element.allWords("known-as")
    child.formerNames = element.allWords("former-name")
    child.sex = element.words("sex")
    child.genderIdentity = element.words("gender-identity")
    child.pronouns = element.words("pronouns")
    child.ethnicity = element.words("ethnicity")
    child.religion = element.words("religion")
    child.firstLanguages = element.allWords("first-language")
    child.interpreter = element.words("interpreter")
    child.communicationMethod = element.words("communication-method")
    child.upns = element.elements("upn").map(number)
    child.uln = element.first("uln").map(number)
    child.nhsNumber = element.first("nhs-number").map(number)
    child.addresses = element.allWords("address")
    child.postcode = element.words("postcode")
    child.isRestricted = element.words("restricted") == "yes"
    child.lookedAfter = element.first("looked-after").map(lookedAfter)
    child.settings = element.elements("setting").map(setting)
    child.yearGroup = element.first("year-group").map { source in
      var year = YearGroup(source.words)
      year.isOutOfCohort = source.yes("out-of-cohort") ?? false
      return year
    }
    return child
  }

  private static func number(_ element: XMLElement) -> OfficialNumber {
    var number = OfficialNumber(element.words)
    number.unknownReason = element.value("unknown-reason")
    number.isFormer = element.yes("former") ?? false
    number.line = element.line
    return number
  }

  private static func lookedAfter(_ element: XMLElement) -> LookedAfter {
    var result = LookedAfter(now: element.yes("now") ?? false)
    result.ever = element.yes("ever")
    result.responsibleAuthority = element.value("responsible-authority")
    return result
  }

  private static func setting(_ element: XMLElement) -> EducationSetting {
    var setting = EducationSetting(name: element.words)
    setting.type = element.value("type")
    setting.urn = element.value("urn")
    setting.ukprn = element.value("ukprn")
    setting.laestab = element.value("laestab")
    setting.from = element.date("from")
    setting.to = element.date("to")
    setting.attendance = element.value("attendance")
    return setting
  }
}
