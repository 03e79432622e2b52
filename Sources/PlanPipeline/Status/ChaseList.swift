import PlanModel

/// Advice that was asked for and has not come, by whom it was asked of, for somebody who rings round. The most late
/// comes first.
package struct ChaseList: Sendable, Hashable {
  package var groups: [Group]

  package struct Group: Sendable, Hashable {
    package var adviser: Adviser
    /// What advice was asked of somebody whose name cannot be shown.
    package var title: String
    package var requests: [Request]
  }

  package struct Request: Sendable, Hashable {
    package var reference: String
    package var advice: AdviceLine
  }

  package init(_ cases: [CaseOverview]) {
    let requests = cases.flatMap { overview in
      overview.advice.filter(\.isAwaited).map { Request(reference: overview.reference, advice: $0) }
    }
    groups = Dictionary(grouping: requests) { Key($0.advice) }.values.compactMap { requests in
      let sorted = requests.sorted { ChaseList.key($0) < ChaseList.key($1) }
      return sorted.first.map { Group(adviser: $0.advice.adviser, title: $0.advice.title, requests: sorted) }
    }.sorted { left, right in
      (left.days, left.adviser.words) < (right.days, right.adviser.words)
    }
  }

  /// Who is the same: the same name at the same organisation, however it is written. Families are not told apart, as
  /// they are not named.
  private struct Key: Hashable {
    var words: [String]

    init(_ advice: AdviceLine) {
      let adviser = advice.adviser
      words = [adviser.isFamily ? "family" : "", adviser.name, adviser.organisation ?? ""].map(Folding.folded)
      if adviser.name.isEmpty { words += [adviser.role ?? "", advice.title] }
    }
  }

  private static func key(_ request: Request) -> (Int, String, String) {
    (request.advice.daysLeft ?? .max, request.reference, request.advice.head.rawValue)
  }
}

extension ChaseList.Group {
  /// Days left for the most urgent request; fewer than none when it is late.
  fileprivate var days: Int { requests.first?.advice.daysLeft ?? .max }
}

extension Adviser {
  /// For sorting alone.
  fileprivate var words: String { [isFamily ? "~" : "", name, organisation ?? "", role ?? ""].joined(separator: "|") }
}
