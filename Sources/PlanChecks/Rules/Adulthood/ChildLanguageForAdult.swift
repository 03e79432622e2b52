package import Findings
import PlanModel

/// Words for a young child, about somebody of 19 or over. One finding for each word in a plan.
package struct ChildLanguageForAdult: Rule {
  package let about = RuleDescription(
    "child-language-for-adult", .adulthood, .note, runs: .adviceAndPlans,
    finds: "Words such as play skills, circle time or mum and dad in the language of services, from 19. One finding for"
      + " each word.",
    spares: "Section A and quotations.",
    why: "A plan for an adult that speaks as if to a child is not theirs, and its outcomes will not be either.",
    remedy: "Write it for an adult: “spending time with friends” in place of “play skills”.",
    basis: "SEND Code of Practice 8.13; good practice",
    examples: [
      .fires(need: "Amira's ‹play skills› are those of a much younger person.") { _ in },
      .calm(need: "Amira spends time with friends only when somebody arranges it.") { _ in },
    ].map { example in
      RuleExample.aged(example, years: 19)
    } + [.calm(need: "Amira's play skills are those of a much younger child.") { _ in }])
  package init() {}

  /// The age from which the words of services are those for adults.
  private static let age = 19

  package func findings(in context: CheckContext) -> [Finding] {
    guard let age = DateOfBirth(context.plan.record.child.dateOfBirth).age(on: context.plan.date), age >= Self.age
    else { return [] }
    return context.all(.childLanguage, in: Section.written).byTerm { $0.match.sign.phrase }.map { first, entries in
      let name = andMore(context.name(first.statement.entry), entries)
      return finding("“\(first.match.sign.phrase)” in \(name) is a word for a child", at: context.place(of: first))
    }
  }
}
