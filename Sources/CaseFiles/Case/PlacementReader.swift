import PlanModel
import XMLKit

/// Reads what the case file says for sections I and J, and why a section is empty.
enum PlacementReader {
  static func sectionNote(_ element: XMLElement) -> SectionNote? {
    guard let section = element.value("section").flatMap(Section.init) else { return nil }
    var note = SectionNote(section: section, reason: element.value("reason") ?? "", words: element.prose)
    note.area = element.value("area").flatMap(Area.init)
    note.submission = element.value("submission")
    return note
  }

  static func placement(_ element: XMLElement) -> Placement {
    var placement = Placement()
    placement.name = element.value("name")
    placement.type = element.value("type")
    placement.typeWords = element.value("type-words")
    placement.urn = element.value("urn")
    placement.ukprn = element.value("ukprn")
    placement.laestab = element.value("laestab")
    placement.from = element.date("from")
    placement.to = element.date("to")
    placement.isResidential = element.yes("residential")
    placement.share = element.value("share")
    placement.rank = element.count("rank")
    placement.consultedOn = element.date("consulted-on")
    placement.responseOn = element.date("response-on")
    placement.isParentalArrangement = element.yes("parental-arrangement")
    placement.annex = element.prose("annex")
    return placement
  }

  static func personalBudget(_ element: XMLElement) -> PersonalBudget {
    var budget = PersonalBudget(isRequested: element.yes("requested") ?? false)
    budget.requestedOn = element.date("requested-on")
    budget.answer = element.value("answer")
    budget.answeredOn = element.date("answered-on")
    budget.reason = element.value("reason")
    budget.statement = element.prose("statement")
    budget.payments = element.elements("payment").map(payment)
    return budget
  }

  private static func payment(_ element: XMLElement) -> Payment {
    var payment = Payment(id: element.value("id") ?? "")
    payment.provisions = element.value("provisions")
    payment.needs = element.value("needs")
    payment.outcomes = element.value("outcomes")
    payment.amount = element.value("amount")
    payment.period = element.value("period")
    payment.rate = element.value("rate")
    payment.hours = element.value("hours")
    payment.weeks = element.count("weeks")
    payment.howHeld = element.value("how-held")
    payment.recipient = element.value("recipient")
    payment.fundedBy = element.value("funded-by")
    payment.isOnSettingPremises = element.yes("on-setting-premises")
    payment.settingConsentOn = element.date("setting-consent-on")
    payment.isForPlace = element.yes("for-place")
    payment.start = element.date("start")
    payment.reviewDates = element.value("review-dates")
    payment.remark = element.words
    return payment
  }
}
