/// What one statement of a need says, and where it falls short of describing the child (SEND Code of Practice 9.69(B)).
package struct NeedReading: Sendable, Hashable {
  package enum Fault: String, Sendable, Hashable, CaseIterable {
    /// A condition by name, and nothing of what is hard.
    case diagnosisOnly = "diagnosis-only"
    /// What should be given, instead of what is hard.
    case asProvision = "need-as-provision"
    /// A word of difficulty with neither measure nor example.
    case vague = "need-vague"
    case blaming = "blaming-language"
    /// A score that does not say of which test, or of when.
    case scoreWithoutDate = "score-without-date"
  }

  package var faults: Set<Fault>
  /// The words behind the faults, in order; the family is the id of the fault.
  package var phrases: [VaguePhrase]
  /// Whether a number stands in it that measures something.
  package var hasMeasure: Bool

  package static let blank = NeedReading(faults: [], phrases: [], hasMeasure: false)

  package init(faults: Set<Fault>, phrases: [VaguePhrase], hasMeasure: Bool) {
    self.faults = faults
    self.phrases = phrases
    self.hasMeasure = hasMeasure
  }

  /// The words behind a fault.
  package func words(of fault: Fault) -> [VaguePhrase] { phrases.filter { $0.family == fault.rawValue } }
}
