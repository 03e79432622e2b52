/// What one statement of an outcome says, and what it leaves open (SEND Code of Practice 9.61 and 9.66).
package struct OutcomeReading: Sendable, Hashable {
  /// Whose change or act the statement tells of.
  package enum Subject: String, Sendable, Hashable {
    case child
    /// A person or body that serves the child.
    case service
    /// A thing that is given or arranged.
    case thing
  }

  /// Why a statement is no outcome that can be seen to be reached, in the order of what weighs most.
  package enum Fault: String, Sendable, Hashable, CaseIterable {
    /// Something is received, given or arranged.
    case isProvision = "outcome-is-provision"
    /// The subject is a service.
    case isServiceCentred = "outcome-service-centred"
    /// The place in a school is the outcome.
    case namesPlacement = "outcome-names-placement"
    /// A hope for life that nobody can be held to.
    case isAspiration = "outcome-is-aspiration"
    /// No number, test or act that can be seen.
    case notMeasurable = "outcome-not-measurable"
    case noDate = "outcome-no-date"
  }

  /// What was read, with its place in Unicode scalars of the text.
  package struct Part: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case subject, change, measure, condition, baseline
      case byWhen = "by-when"
    }
    package var kind: Kind
    package var range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// Nil for a text without words.
  package var verdict: Verdict?
  package var subject: Subject
  package var faults: Set<Fault>
  /// `what` where nothing can be measured, `date` where it is not said by when.
  package var missing: [Element]
  /// Words behind the faults; the family is the id of the fault.
  package var vague: [VaguePhrase]
  package var parts: [Part]
  /// Whether a number, test or standard stands in it, beside an act that can be seen.
  package var hasNumber: Bool
  package var hasBaseline: Bool

  package static let blank = OutcomeReading(
    verdict: nil, subject: .child, faults: [], missing: [], vague: [], parts: [], hasNumber: false, hasBaseline: false)

  package init(
    verdict: Verdict?, subject: Subject, faults: Set<Fault>, missing: [Element], vague: [VaguePhrase], parts: [Part],
    hasNumber: Bool, hasBaseline: Bool
  ) {
    self.verdict = verdict
    self.subject = subject
    self.faults = faults
    self.missing = missing
    self.vague = vague
    self.parts = parts
    self.hasNumber = hasNumber
    self.hasBaseline = hasBaseline
  }

  /// The words behind a fault.
  package func words(of fault: Fault) -> [VaguePhrase] { vague.filter { $0.family == fault.rawValue } }
}
