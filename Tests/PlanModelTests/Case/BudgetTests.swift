import PlanModel
import Testing

/// Sums of money are whole pence, and totals are added up only from stated amounts.
struct BudgetTests {
  @Test(arguments: [
    ("2400.00", 240_000), ("0.05", 5), ("999999999.99", 99_999_999_999), ("12.50", 1250),
  ])
  func poundsAreReadAsPence(_ text: String, _ pence: Int) {
    #expect(Pence(pounds: text)?.count == pence)
  }

  @Test(arguments: ["2400", "2400.0", "-1.00", "1,000.00", "£1.00", "", ".50", "1.5x"])
  func anythingElseIsNoSum(_ text: String) {
    #expect(Pence(pounds: text) == nil)
  }

  @Test(arguments: [(5, "£0.05"), (123_456, "£1,234.56"), (100_000_000, "£1,000,000.00"), (99_999, "£999.99")])
  func aSumIsShownAsPeopleWriteIt(_ pence: Int, _ words: String) {
    #expect(Pence(pence).displayed == words)
  }

  /// 0.1 and 0.3 have no exact binary fraction: floating point would be a penny out somewhere.
  @Test(arguments: [
    ("42.00", "1.5", 38, 239_400), ("14.80", "4", 50, 296_000), ("0.10", "0.3", 1, 3), ("0.05", "0.1", 1, 1),
    ("33.33", "0.25", 3, 2500),
  ])
  func rateByHoursByWeeksIsExactToThePenny(_ rate: String, _ hours: String, _ weeks: Int, _ pence: Int) throws {
    let rate = try #require(Pence(pounds: rate))
    #expect(Pence.sum(rate: rate, hours: hours, weeks: weeks)?.count == pence)
  }

  @Test func aSumBeyondAllMoneyIsNone() throws {
    let rate = try #require(Pence(pounds: "999999999.99"))
    #expect(Pence.sum(rate: rate, hours: "9999999.9999", weeks: 1_000_000_000) == nil)
    #expect(Pence.sum(rate: rate, hours: "many", weeks: 1) == nil)
  }

  @Test func totalsAreKeptApartByWhoPaysAndByTime() {
    let totals = BudgetTotals([
      payment("P1", "100.00", "LA-education", "year"), payment("P2", "50.50", "ICB", "year"),
      payment("P3", "20.00", "LA-adult-social-care", "once"), payment("P4", "1.00", "LA-education", "year"),
    ])
    #expect(
      totals.lines.map { "\($0.part?.rawValue ?? "all") \($0.period ?? "") \($0.amount.displayed)" } == [
        "education year £101.00", "health year £50.50", "social-care once £20.00", "all year £151.50",
        "all once £20.00",
      ])
    #expect(!totals.leavesOut)
  }

  @Test func aPaymentWithoutAnAmountIsInNoTotalAndThatIsSaid() {
    var worked = payment("P1", nil, "ICB", "year")
    worked.rate = "10.00"
    worked.hours = "2"
    worked.weeks = 3
    let totals = BudgetTotals([worked, payment("P2", "5.00", "ICB", "year")])
    #expect(totals.lines.last?.amount == Pence(500))
    #expect(totals.leavesOut)
    #expect(worked.product == Pence(6000))
  }

  private func payment(_ id: String, _ amount: String?, _ body: String, _ period: String) -> Payment {
    var payment = Payment(id: id)
    payment.amount = amount
    payment.fundedBy = body
    payment.period = period
    return payment
  }
}
