package import Findings
import PlanModel
package import Wording

/// A rule that tells one fault which the reader finds in the words of an outcome.
package protocol OutcomeWordingRule: Rule {
  var fault: OutcomeReading.Fault { get }
  /// What follows the name of the outcome in the summary.
  var says: String { get }
  /// The field of the form that the fault is put right in, where no words show it.
  var field: String { get }
}

extension OutcomeWordingRule {
  package var field: String { "statement" }

  package func findings(in context: CheckContext) -> [Finding] {
    context.outcomes.filter { $0.section == .e && !$0.isFamilys && $0.reading.faults.contains(fault) }.map { outcome in
      let ranges = outcome.reading.words(of: fault).map(\.range)
      return finding(
        "\(outcome.name("An outcome")) \(says)", at: outcome.place(ranges.isEmpty ? field : "statement", ranges))
    }
  }
}

extension Rule {
  /// One finding for each item; one for the whole section where so many are alike that nobody would read them all.
  func oneByOne<Content, Reading>(
    _ items: [Checked<Content, Reading>], field: String, says: String, allSay: String
  ) -> [Finding] {
    guard items.count > mostByItself, let first = items.first else {
      return items.map { finding("\($0.name("An item")) \(says)", at: $0.place(field)) }
    }
    var place = first.place(field)
    (place.submission, place.item, place.label, place.line) = (nil, nil, nil, nil)
    let names = items.prefix(mostByItself).map { $0.name("one") }.joined(separator: ", ")
    return [finding("\(items.count) \(allSay): \(names) and others", at: place)]
  }

  private var mostByItself: Int { 6 }
}
