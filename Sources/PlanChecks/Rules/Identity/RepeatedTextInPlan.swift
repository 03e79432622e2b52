package import Findings
import PlanModel

/// The same row of provision more than once.
package struct RepeatedTextInPlan: Rule {
  package let about = RuleDescription(
    "repeated-text-in-plan", .identity, .note, runs: .plans,
    finds: "Rows of provision in one section that have the same words, six or more, and stand apart.",
    spares:
      "Short words such as “As above”, rows that a question of the merge already puts beside each other, and one row"
      + " that names several needs.",
    why: "A reader cannot tell whether the provision is owed once or several times.",
    remedy: "Make one row of them that names all the needs (ehcplan decide merge).", basis: "good practice",
    examples: [
      .fires("Two rows have the same words, and other fields.", at: "F") {
        let words = "A teaching assistant will teach her ten new words before each new topic in science."
        $0.add(provision: words) { $0.place = "classroom" }
        $0.add(provision: words) { $0.place = "library" }
      },
      .calm("One row names two needs.") {
        $0.add(provision: "A teaching assistant will teach her ten new words before each new topic in science.") {
          $0.needs = [ExampleCase.need]
        }
      },
    ])
  package init() {}

  private static let fewestWords = 6

  package func findings(in context: CheckContext) -> [Finding] {
    let asked = Set(context.plan.questions.flatMap { $0.sides.compactMap(\.entry) })
    var seen: [String: [PlanEntry]] = [:]
    var order: [String] = []
    for entry in context.draftedEntries {
      guard case .provision(let row) = entry.content else { continue }
      let words = WordList.words(in: row.what.plain)
      guard words.count >= RepeatedTextInPlan.fewestWords else { continue }
      let key = entry.section.rawValue + " " + words.joined(separator: " ")
      if seen[key] == nil { order.append(key) }
      seen[key, default: []].append(entry)
    }
    return order.compactMap { key in
      guard let entries = seen[key], entries.count > 1, let first = entries.first,
        !entries.allSatisfy({ asked.contains($0.id) })
      else { return nil }
      let labels = entries.compactMap(\.label).joined(separator: ", ")
      return finding("\(labels) have the same words", at: context.place(of: first, field: "what"))
    }
  }
}
