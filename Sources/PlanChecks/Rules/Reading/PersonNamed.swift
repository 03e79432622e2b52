package import Findings
import PlanModel

/// Staff by name in outcomes and provision. One finding for each name in a plan, at its first place.
package struct PersonNamed: Rule {
  package let about = RuleDescription(
    "person-named", .reading, .note, runs: .adviceAndPlans,
    finds:
      "A member of staff by title and name in section E, F, G, H1 or H2. One finding for each, at the first place.",
    spares: "Section K, the recipient of a payment in section J, the family, quotations.",
    why: "People leave, and the duty stays: a row that names a person ends with their job.",
    remedy: "Name the role, such as “the class teacher”, and the training it needs.",
    basis: "good practice",
    examples: [
      .fires(provision: "‹Mrs Khan› will read with Amira for 15 minutes every school day."),
      .fires(
        provision: "The programme is written by ‹Dr Amina Lowe› and given by a teaching assistant for 15 minutes a day."
      ),
      .calm(provision: "The class teacher will read with Amira for 15 minutes every school day."),
      .calm(provision: "Ms Example and the class teacher will meet for 15 minutes each Friday."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let family = familyNames(context)
    let found = context.all(.personTitle, in: [.e, .f, .g, .h1, .h2]).compactMap { phrase -> FoundPhrase? in
      let words = phrase.field.text.words
      let title = words[phrase.match.words.lowerBound]
      var end = phrase.match.words.upperBound
      while end < words.count, end < phrase.match.words.upperBound + 3, words[end].startsWithCapital,
        !words[end].isInCapitals, words[end].before == [.space] || words[end].isHyphenated
      { end += 1 }
      let names = words[phrase.match.words.upperBound..<end]
      guard title.startsWithCapital, let last = names.last, !names.contains(where: { family.contains($0.text) }) else {
        return nil
      }
      var match = phrase.match
      match.words = match.words.lowerBound..<end
      match.range = match.range.lowerBound..<last.range.upperBound
      match.sign.phrase = last.text
      return FoundPhrase(statement: phrase.statement, field: phrase.field, match: match)
    }
    return found.byTerm { $0.match.sign.phrase }.map { first, entries in
      finding(
        "\(andMore(context.name(first.statement.entry), entries)) names a person", at: context.place(of: first))
    }
  }

  private func familyNames(_ context: CheckContext) -> Set<String> {
    let record = context.plan.record
    let names =
      record.contacts.map(\.name) + record.otherNames.map(\.name) + [record.child.fullName]
      + context.payments.compactMap(\.payment.recipient) + [record.decisionMaker?.representative ?? ""]
    return Set(names.flatMap { WordList.words(in: $0) }.filter { $0.count > 2 })
  }
}
