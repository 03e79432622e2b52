/// Codes that the program itself decides by. All other code lists are data: their codes travel as text, checked by the
/// schema, and get their words from `words/`.

/// The head of regulation 6(1) of the SEND Regulations 2014 under which advice is given. It does not depend on the
/// author's profession.
package enum RegulationHead: String, Sendable, Hashable, Comparable, CaseIterable {
  case a, b, c, d, e, f, g, h

  package static func < (left: RegulationHead, right: RegulationHead) -> Bool { left.rawValue < right.rawValue }
}

package enum SubmissionKind: String, Sendable, Hashable, CaseIterable {
  case advice
  case reviewAdvice = "review-advice"
  case addendum
  case representation
  case nilReturn = "nil-return"
  /// The plan of the authority that the child moved from (regulation 15).
  case transferredPlan = "transferred-plan"
}

/// Area of need: the four broad areas of the SEND Code of Practice (6.28 to 6.35), independence, and health and
/// social care for sections C and D. The heading of an area is a word of the template, never a fact of the model.
package enum Area: String, Sendable, Hashable, Comparable, CaseIterable {
  case communicationInteraction = "communication-interaction"
  case cognitionLearning = "cognition-learning"
  case semh
  case sensoryPhysical = "sensory-physical"
  case independence
  case health
  case socialCare = "social-care"

  package static func < (left: Area, right: Area) -> Bool { left.rank < right.rank }
  private var rank: Int { Area.allCases.firstIndex(of: self) ?? 0 }
}

/// The sections of a plan (regulation 12(1)), in the order of their letters.
package enum Section: String, Sendable, Hashable, Comparable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"
  case g = "G"
  case h1 = "H1"
  case h2 = "H2"
  case i = "I"
  case j = "J"
  case k = "K"

  package static func < (left: Section, right: Section) -> Bool { left.rank < right.rank }
  private var rank: Int { Section.allCases.firstIndex(of: self) ?? 0 }

  /// Sections that hold provision.
  package static let provision: [Section] = [.f, .g, .h1, .h2]
  /// Sections that hold needs.
  package static let needs: [Section] = [.b, .c, .d]
}

/// What an item of advice is.
package enum ItemKind: String, Sendable, Hashable, Comparable, CaseIterable {
  case view, strength, need, outcome, provision, fact, risk, recommendation, request
  case noNeeds = "no-needs"

  package static func < (left: ItemKind, right: ItemKind) -> Bool { left.rawValue < right.rawValue }
}
