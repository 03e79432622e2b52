import PlanModel
import TestSupport
import Testing

/// The dates a plan shows come from the events of the case, and from nothing else.
struct StageDatesTests {
  @Test func aPlanIsReviewedTwelveMonthsLessADayAfterItWasMade() {
    let dates = dates([event("final-issued", 2026, 6, 12)], .final)
    #expect(dates.made == Make.date(2026, 6, 12))
    #expect(dates.reviewBy == Make.date(2027, 6, 11))
  }

  @Test func afterAReviewTheTwelveMonthsRunFromTheReview() {
    let dates = dates([event("final-issued", 2026, 6, 12), event("review-decision", 2027, 5, 20)], .amendedFinal)
    #expect(dates.firstMade == Make.date(2026, 6, 12))
    #expect(dates.reviewBy == Make.date(2028, 5, 19))
  }

  @Test func aRecordedDayOfReviewIsShownThoughTheLawAllowsALaterOne() {
    let dates = dates([event("final-issued", 2026, 6, 12), event("review-due", 2026, 12, 1)], .final)
    #expect(dates.reviewBy == Make.date(2026, 12, 1))
    #expect(dates.latestReview == Make.date(2027, 6, 11))
  }

  @Test func withNoEventNothingIsAssumed() {
    let dates = dates([], .final)
    #expect(dates.made == nil)
    #expect(dates.reviewBy == nil)
    #expect(dates.amendment == nil)
  }

  @Test func theDraftThatWasSentHasItsReplyAndTheOneBeforeIsReplaced() {
    var first = event("draft-served", 2026, 4, 1)
    first.draft = 1
    var second = event("draft-served", 2026, 5, 1)
    second.draft = 2
    second.replyBy = Make.date(2026, 5, 18)
    let dates = dates([second, first], .reIssuedDraft, number: 2)
    #expect(dates.served == Make.date(2026, 5, 1))
    #expect(dates.replyBy == Make.date(2026, 5, 18))
    #expect(dates.replaced?.draft == 1)
  }

  @Test func howAPlanCameToBeAmendedIsWhatHappenedSinceThePlanBefore() {
    let made = event("final-issued", 2026, 6, 12)
    let amended = event("amended-issued", 2027, 6, 30)
    let review = event("review-decision", 2027, 5, 20)
    let notice = event("amendment-notice-sent", 2027, 6, 1)
    let order = event("tribunal-order-amend", 2027, 6, 2)
    #expect(dates([made, review, notice, amended], .amendedFinal).amendment == .review(Make.date(2027, 5, 20)))
    #expect(dates([made, notice, amended], .amendedFinal).amendment == .withoutReview)
    #expect(dates([made, review, order, amended], .amendedFinal).amendment == .order(Make.date(2027, 6, 2)))
    #expect(dates([made, amended], .amendedFinal).amendment == nil)
  }

  private func dates(_ events: [CaseEvent], _ stage: Stage, number: Int? = nil) -> StageDates {
    var record = Make.record()
    record.events = events
    return StageDates(record, stage: stage, number: number, on: Make.date(2027, 7, 1))
  }

  private func event(_ kind: String, _ year: Int, _ month: Int, _ day: Int) -> CaseEvent {
    CaseEvent(kind: kind, on: Make.date(year, month, day))
  }
}
