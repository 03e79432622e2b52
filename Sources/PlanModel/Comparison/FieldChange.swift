/// One field of an item, before and after.
package struct FieldChange: Sendable, Hashable {
  /// Name of the field as in the form, such as "frequency"; "amount" is the time in a year worked out of several.
  package var field: String
  /// Key of the word that names it for people.
  package var key: String
  /// Nil where nothing was said.
  package var before: FieldValue?
  package var after: FieldValue?
  /// Nil for an item that is new or gone as a whole.
  package var effect: Effect?
  package var reasons: [Reason]

  package init(
    _ field: String, key: String, before: FieldValue?, after: FieldValue?, effect: Effect?, reasons: [Reason] = []
  ) {
    self.field = field
    self.key = key
    self.before = before
    self.after = after
    self.effect = effect
    self.reasons = reasons
  }

  package enum Effect: String, Sendable, Hashable, CaseIterable {
    case less, more
    /// Less of one thing and more of another.
    case both
    /// Something else, and no rule tells whether it is more or less.
    case different
    /// Other words only.
    case wording
    /// Only what it goes with.
    case links
  }
}

/// Why a change counts as less or more, or what a reader should look at.
package enum Reason: String, Sendable, Hashable, CaseIterable {
  case lessTime = "less-time"
  case moreTime = "more-time"
  case fewerTimes = "fewer-times"
  case moreTimes = "more-times"
  case shorter, longer
  case largerGroup = "larger-group"
  case smallerGroup = "smaller-group"
  case lessQualified = "less-qualified"
  case moreQualified = "more-qualified"
  case fewer, further
  case startsLater = "starts-later"
  case startsSooner = "starts-sooner"
  case endsSooner = "ends-sooner"
  case endsLater = "ends-later"
  case later, sooner
  case lower, higher
  case noLongerSaid = "no-longer-said"
  case nowSaid = "now-said"
  case noLongerInNumbers = "no-longer-in-numbers"
  case nowInNumbers = "now-in-numbers"
  case weakerWords = "weaker-words"
  case strongerWords = "stronger-words"
  case conditionAdded = "condition-added"
  case conditionRemoved = "condition-removed"
  case lessDirect = "less-direct"
  case moreDirect = "more-direct"
  case noLongerAgreed = "no-longer-agreed"
  case nowAgreed = "now-agreed"
  /// A "not" more or less: neither less nor more, and never only wording.
  case negation
  /// Another number in the words.
  case number
  /// More than a few words without any in their place: something is said that was not, or no longer.
  case wordsAdded = "words-added"
  case wordsRemoved = "words-removed"
  /// Hardly a word is left.
  case otherWords = "other-words"

  package enum Direction: Sendable, Hashable { case less, more, unclear }

  package var direction: Direction {
    switch self {
    case .lessTime, .fewerTimes, .shorter, .largerGroup, .lessQualified, .fewer, .startsLater, .endsSooner, .later,
      .lower, .noLongerSaid, .noLongerInNumbers, .weakerWords, .conditionAdded, .lessDirect, .noLongerAgreed:
      .less
    case .moreTime, .moreTimes, .longer, .smallerGroup, .moreQualified, .further, .startsSooner, .endsLater, .sooner,
      .higher, .nowSaid, .nowInNumbers, .strongerWords, .conditionRemoved, .moreDirect, .nowAgreed:
      .more
    case .negation, .number, .wordsAdded, .wordsRemoved, .otherWords: .unclear
    }
  }
}
