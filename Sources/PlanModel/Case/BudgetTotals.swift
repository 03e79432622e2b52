/// Which part of a personal budget a payment belongs to: the split that a family is told of (SEND Code of Practice 9.95).
package enum BudgetPart: String, Sendable, Hashable, Comparable, CaseIterable {
  case education, health
  case socialCare = "social-care"
  case other

  /// - Parameter body: the code of who pays.
  package init(paidBy body: String?) {
    switch body {
    case "LA-education", "school", "college": self = .education
    case "ICB", "NHS-England", "NHS-trust", "LA-public-health": self = .health
    case "LA-children-social-care", "LA-adult-social-care": self = .socialCare
    default: self = .other
    }
  }

  package static func < (left: BudgetPart, right: BudgetPart) -> Bool { left.rank < right.rank }
  private var rank: Int { BudgetPart.allCases.firstIndex(of: self) ?? 0 }
}

/// What the stated amounts of a budget come to, by who pays and in all. A sum for a year and a sum paid once are not added
/// to each other, and an amount that is not stated is not worked out.
package struct BudgetTotals: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    /// Nil for the whole budget.
    package var part: BudgetPart?
    /// Code of the period, such as "year".
    package var period: String?
    package var amount: Pence
  }

  package var lines: [Line]
  /// Whether a payment states no amount, and so is in no total.
  package var leavesOut: Bool

  package init(_ payments: [Payment]) {
    let stated = payments.compactMap { payment in
      payment.amount.flatMap { Pence(pounds: $0) }.map {
        Line(part: BudgetPart(paidBy: payment.fundedBy), period: payment.period, amount: $0)
      }
    }
    leavesOut = stated.count < payments.count
    var periods: [String?] = []
    for line in stated where !periods.contains(line.period) { periods.append(line.period) }
    let parts: [BudgetPart?] = BudgetPart.allCases + [nil]
    lines = parts.flatMap { part in
      periods.compactMap { period in
        let mine = stated.filter { ($0.part == part || part == nil) && $0.period == period }
        guard !mine.isEmpty else { return nil }
        return Line(part: part, period: period, amount: mine.map(\.amount).reduce(Pence(0), +))
      }
    }
  }
}

extension Payment {
  /// What rate, hours and weeks come to; nil unless all three are stated.
  package var product: Pence? {
    guard let rate = rate.flatMap({ Pence(pounds: $0) }), let hours, let weeks else { return nil }
    return Pence.sum(rate: rate, hours: hours, weeks: weeks)
  }

  package var isDirect: Bool { howHeld == "direct-payment" }
}
