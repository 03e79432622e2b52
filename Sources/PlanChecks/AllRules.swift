package import Findings

/// Every rule, in the order of the catalogue.
package enum AllRules {
  package static let rules: [any Rule] =
    ShapeRules.rules + IdentityRules.rules + DatesRules.rules + AdviceRules.rules + NeedsRules.rules
    + OutcomesRules.rules + WordingRules.rules + FieldsRules.rules + PlaceRules.rules + AdulthoodRules.rules
    + AgreementRules.rules + ReadingRules.rules + RecordRules.rules

  /// What the rules that run on such an occasion find.
  package static func findings(in context: CheckContext) -> [Finding] {
    running(on: context.occasions).flatMap { $0.findings(in: context) }
  }

  /// The rules that run on one of the occasions.
  package static func running(on occasions: Set<Occasion>) -> [any Rule] {
    rules.filter { !$0.about.runs.isDisjoint(with: occasions) }
  }

  /// The rules that can judge a plan.xml by itself: those that look at its statements and links, and at nothing of the
  /// case it was made from.
  ///
  /// - Parameter besideOthers: whether there are plans of other children to compare its statements with.
  package static func readingStatements(
    on occasions: Set<Occasion>, besideOthers: Bool = false
  ) -> [any Rule] {
    let groups: Set<RuleGroup> = [.needs, .outcomes, .wording, .fields, .place, .reading]
    return running(on: occasions).filter { rule in
      guard !(rule is any FoundElsewhere) else { return false }
      return groups.contains(rule.about.group) && rule.about.runs.contains(.advice) || ofLinks.contains(rule.id)
        || besideOthers && rule is TextSharedWithOtherPlan
    }
  }

  private static let ofLinks: Set<String> = [
    "need-without-provision", "provision-without-need", "outcome-unlinked", "need-without-outcome",
    "therapy-that-teaches-in-g", "outcome-duplicate",
  ]
}
