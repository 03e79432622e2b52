/// What a list of phrases is about; the `name` of a `list` in wording/*.xml.
package enum PhraseKind: UInt8, Sendable, Hashable, CaseIterable {
  // People. `code` of a role is its code in codes.xsd where it has one.
  case role, service
  /// A person of no stated role: staff, an adult, a key person.
  case weakPerson
  /// Words that state a qualification or training.
  case qualification
  /// Words that only claim one: trained, experienced.
  case unclearQualification
  /// The last word of a profession's name: therapist, officer. With a word of its own before it, it is a role.
  case occupation
  /// The last word of a service’s name: team, agency.
  case firm
  /// Words that make no profession of the word after them: trained, regular, other.
  case plainModifier
  /// What stands before a person's name: Mrs, Dr.
  case title
  /// What “by the …” says besides a person: “by the end of”.
  case noAgent
  /// A post whose name says what is done: independent visitor, advocate.
  case namedPost
  /// Somebody else than who provides: the family, peers, friends.
  case recipient

  /// A profession's short name that means its work: OT sessions, weekly physio.
  case discipline

  // Amounts. `code` is a value or a unit.
  case number
  case timeUnit
  case periodUnit
  case frequencyWord
  case times, per, every
  case countNoun
  case occasion
  case continuous
  case weekday, month
  case person
  case group
  case smallGroup
  case limit
  case period
  case datedTime
  /// Numbers of something else: ages, levels, stages.
  case otherNumber

  // What is provided.
  case thing
  /// A subject of teaching: firm, and by itself no work of its own.
  case subject
  /// Words after which a role only says what others do: “advised by”.
  case adviser
  /// A way of doing things: asked how often, never how long.
  case approach
  case vagueThing
  case equipment
  case environment
  case curriculum
  case procedure
  case review
  case training
  case referral
  case breaks
  case staffing
  case shortBreak
  /// A place that has its own staff, whose number is the measure: a house, a unit.
  case staffed
  case moneyPaid
  case trigger
  /// What only the child can feel, or somebody must judge: no sign.
  case innerState
  /// A verb or an adjective by which somebody judges, feels or pays: “sees fit”, “permits”, “anxious”.
  case judgement
  /// What the child says or shows: then anybody can see it.
  case observed
  /// Words after which a loose word is explained: “that is”, “this means”.
  case explains
  /// Provision that is contact: asked how often, never how long.
  case contact
  /// What is often added to a promise without saying how much.
  case openAddition
  /// Words that only hold provision: sessions, visits, a course.
  case container
  case task
  case place
  case aim
  case small
}

extension PhraseKind {
  private static let names: [String: PhraseKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      let name = String(describing: kind).map {
        $0.isUppercase ? "-" + $0.lowercased() : String($0)
      }.joined()
      return (name, kind)
    })

  /// The kind of a list, by its name in the files: “weak-person” is `weakPerson`.
  package init?(rawValue name: String) {
    guard let kind = PhraseKind.names[name] else { return nil }
    self = kind
  }
}
