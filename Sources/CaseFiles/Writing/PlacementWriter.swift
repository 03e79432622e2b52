import PlanModel
import XMLKit

extension ElementBuilder {
  /// What the case file says for sections I and J, and why a section is empty.
  mutating func placing(_ record: CaseRecord) {
    add("section-note", each: record.sectionNotes) {
      $1.set("section", $0.section.rawValue)
      $1.set("area", $0.area?.rawValue)
      $1.set("reason", $0.reason)
      $1.set("submission", $0.submission)
      $1.prose($0.words)
    }
    add("placement", each: record.placements) {
      $1.set("name", $0.name)
      $1.set("type", $0.type)
      $1.set("type-words", $0.typeWords)
      $1.set("urn", $0.urn)
      $1.set("ukprn", $0.ukprn)
      $1.set("laestab", $0.laestab)
      $1.set("from", $0.from)
      $1.set("to", $0.to)
      $1.set("residential", $0.isResidential)
      $1.set("share", $0.share)
      $1.set("rank", $0.rank)
      $1.set("consulted-on", $0.consultedOn)
      $1.set("response-on", $0.responseOn)
      $1.set("parental-arrangement", $0.isParentalArrangement)
      $1.add("annex", $0.annex)
    }
    add("education-otherwise", record.educationOtherwise)
    add("personal-budget", record.personalBudget) {
      $1.set("requested", $0.isRequested)
      $1.set("requested-on", $0.requestedOn)
      $1.set("answer", $0.answer)
      $1.set("answered-on", $0.answeredOn)
      $1.set("reason", $0.reason)
      $1.add("statement", $0.statement)
      for payment in $0.payments { $1.payment(payment) }
    }
    add("five-day-note", record.fiveDayNote)
  }

  private mutating func payment(_ payment: Payment) {
    add("payment", payment) {
      $1.set("id", $0.id)
      $1.set("provisions", $0.provisions)
      $1.set("needs", $0.needs)
      $1.set("outcomes", $0.outcomes)
      $1.set("amount", $0.amount)
      $1.set("period", $0.period)
      $1.set("rate", $0.rate)
      $1.set("hours", $0.hours)
      $1.set("weeks", $0.weeks)
      $1.set("how-held", $0.howHeld)
      $1.set("recipient", $0.recipient)
      $1.set("funded-by", $0.fundedBy)
      $1.set("on-setting-premises", $0.isOnSettingPremises)
      $1.set("setting-consent-on", $0.settingConsentOn)
      $1.set("for-place", $0.isForPlace)
      $1.set("start", $0.start)
      $1.set("review-dates", $0.reviewDates)
      $1.text($0.remark)
    }
  }
}
