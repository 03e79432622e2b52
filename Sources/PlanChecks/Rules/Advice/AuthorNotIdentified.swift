package import Findings
import PlanModel

/// Advice whose author has no name, no role or no organisation.
package struct AuthorNotIdentified: Rule {
  package let about = RuleDescription(
    "author-not-identified", .advice, .error, runs: .adviceAndPlans,
    finds:
      "A submission of a professional where the author is a team or a mailbox, or where role or"
      + " organisation is not given.",
    spares: "Parents, the child, the young person; people who work for themselves and say so in their role.",
    why: "Section K names who advised. A team cannot be asked, and cannot be called to the Tribunal.",
    remedy: "Ask for the name, the role and the organisation of the person who gave the advice.",
    basis: "reg 6(1) and 12 SEND Regulations 2014; good practice",
    examples: [
      .fires("The author is “Paediatric team”.") { $0.advice.authors[0].name = "Paediatric team" },
      .calm("The author is Dr A. Lowe, consultant community paediatrician, of a trust.") {
        $0.advice.authors[0].name = "Dr A. Lowe"
        $0.advice.authors[0].organisation = "Example NHS Trust"
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.professional.compactMap { label, advice in
      let authors = advice.allAuthors
      let isNamed = authors.contains { isPerson($0.name, context.words) }
      let hasRole = authors.contains { isRole($0.role.words, context.words) }
      let hasPlace = authors.contains { author in
        author.organisation != nil || author.team != nil
          || ["independent", "private", "self employed", "freelance"].contains {
            WordList.words(in: author.role.words).joined(separator: " ").contains($0)
          }
      }
      let missing = [("name", isNamed), ("role", hasRole), ("organisation", hasPlace)].filter { !$0.1 }.map(\.0)
      guard !missing.isEmpty else { return nil }
      return finding(
        "\(context.name(advice, label)) does not give the \(missing.listed) of its author",
        at: context.place(of: advice, label, field: "author"))
    }
  }

  /// "Social worker, Disabled Children's Team" is a role; "not given" and "duty desk" are none.
  private func isRole(_ role: String, _ lists: RuleWords) -> Bool {
    let words = WordList.words(in: role)
    return lists.matches(.unit, in: words).reduce(0) { $0 + $1.count } < words.count
  }

  private func isPerson(_ name: String, _ lists: RuleWords) -> Bool {
    !name.isEmpty && !lists.holds(.unit, in: name)
  }
}
