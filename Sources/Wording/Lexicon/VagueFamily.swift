package import PlanModel

/// A family of vague wording: its id is the id of the rule that tells of it.
package struct VagueFamily: Sendable, Hashable {
  /// What a phrase does to the statement that it stands in.
  package enum Effect: String, Sendable, Hashable, CaseIterable {
    /// Leaves it open whether, or how much, is provided: it undermines a statement that is otherwise firm.
    case escape
    /// Says nothing of what is done, unless firm words stand beside it.
    case empty
    /// Stands in the place of an element, and does not give it.
    case loose
  }

  /// What can rescue a phrase, when it stands in the same promise.
  package enum Rescue: String, Sendable, Hashable, CaseIterable {
    /// How often, how long, a total, all the time.
    case amount
    case frequency, length, group, who, qualification, trigger, date, place, review
    /// An amount and who.
    case served
    /// A thing with a name: equipment, a programme.
    case thing
  }

  package var id: String
  package var rescues: Set<Rescue>
  package var standsFor: Set<Element>
  /// Sections in which it is not looked for.
  package var notIn: Set<Section>
  /// Where its phrases come from: keys of the sources, for the manual.
  package var source: String

  package init(
    id: String, rescues: Set<Rescue> = [], standsFor: Set<Element> = [], notIn: Set<Section> = [], source: String = ""
  ) {
    self.id = id
    self.rescues = rescues
    self.standsFor = standsFor
    self.notIn = notIn
    self.source = source
  }
}
