/// What a list of phrases is about; the `name` of a `list` in wording/*.xml.
package enum PhraseKind: String, Sendable, Hashable, CaseIterable {
  // People. `code` of a role is its code in codes.xsd where it has one.
  case role, service
  /// A person of no stated role: staff, an adult, a key person.
  case weakPerson = "weak-person"
  /// Words that state a qualification or training.
  case qualification
  /// Words that only claim one: trained, experienced.
  case unclearQualification = "unclear-qualification"
  /// Somebody else than who provides: the family, peers, friends.
  case recipient

  /// A profession's short name that means its work: OT sessions, weekly physio.
  case discipline

  // Amounts. `code` is a value or a unit.
  case number
  case timeUnit = "time-unit"
  case periodUnit = "period-unit"
  case frequencyWord = "frequency-word"
  case times, per, every
  case countNoun = "count-noun"
  case occasion
  case continuous
  case weekday, month
  case person
  case group
  case smallGroup = "small-group"
  case limit
  case period
  case datedTime = "dated-time"
  case by
  /// Numbers of something else: ages, levels, stages.
  case otherNumber = "other-number"

  // What is provided.
  case thing
  /// A subject of teaching: firm, and by itself no work of its own.
  case subject
  /// Words after which a role only says what others do: “advised by”.
  case adviser
  /// A way of doing things: asked how often, never how long.
  case approach
  case vagueThing = "vague-thing"
  case equipment
  case environment
  case curriculum
  case procedure
  case review
  case training
  case referral
  case breaks
  case staffing
  case shortBreak = "short-break"
  case moneyPaid = "money-paid"
  case trigger
  case task
  case place
  case aim
  case small

  // Outcomes and needs.
  case measure, service1 = "service-language", change, effect, profile, diagnosis, strength
}
