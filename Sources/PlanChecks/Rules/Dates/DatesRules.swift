/// Dates.
enum DatesRules {
  static let rules: [any Rule] = [
    DateBeforeBirth(), DateInFuture(), AssessedAfterWritten(), AdviceUndated(), AdviceLate(), AdviceStale(),
    AgeDoesNotFit(), YearGroupDoesNotFit(), DeadlineNear(), DeadlinePassed(), ReviewOverdue(), OutcomeDatePast(),
    OutcomePastPhaseEnd(), ProvisionEnded(), DatedBeforePlan(), TimelineImpossible(), ReplyPeriodShort(),
  ]
}
