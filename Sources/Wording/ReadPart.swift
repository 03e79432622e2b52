/// Something that was read in a statement, with its words' place and what they come to.
package struct ReadPart: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The thing promised: a therapy, a task, equipment, a place.
    case what
    /// A role or named service; a person of no role (staff, an adult) is no part.
    case who
    case qualification
    /// How often: `times` per `unit`.
    case frequency
    /// How long each time, in minutes.
    case sessionLength = "session-length"
    /// Hours, days or sessions in a `unit` of time.
    case total
    case group
    /// How long it goes on, and in which weeks.
    case period
    case place
    case review
    /// A day, or a day by which.
    case date
    /// What sets off a response, where it can be seen by anybody.
    case trigger
    /// All the time, or all through a stated part of the day.
    case continuous
    /// Once only.
    case oneOff = "one-off"
    case money
  }

  package var kind: Kind
  /// In Unicode scalars of the text that was read.
  package var range: Range<Int>
  /// Lowest and highest number, in thousandths: times, minutes, hours, people, pounds. Equal where one was given.
  package var low: Int?
  package var high: Int?
  /// “week”, “term”, “lesson”: what the number counts per; for a total the unit it is given for.
  package var unit: String?
  /// How many such units: every 6 weeks is once per 6 × week.
  package var every: Int = 1
  /// What the numbers of a total count: “hours”, “minutes”, “sessions”, “days”. Otherwise a code, such as that of a role.
  package var code: String?
  /// Adults and children of a ratio, such as 2 and 1.
  package var adults: Int?
  package var children: Int?

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
