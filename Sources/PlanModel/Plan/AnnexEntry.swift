/// One row of section K: advice that was asked for or came, and its state.
package struct AnnexEntry: Sendable, Hashable {
  /// "K3"; nil while nothing has come.
  package var label: String?
  package var head: RegulationHead
  package var state: State
  package var request: AdviceRequest?
  /// The accepted submission, whole: it is appended to the plan (regulation 12).
  package var advice: Advice?
  /// The submission that answers this request too, where another row appends it already.
  package var answeredBy: String?

  package init(head: RegulationHead, state: State, request: AdviceRequest?, advice: Advice?) {
    self.head = head
    self.state = state
    self.request = request
    self.advice = advice
  }

  /// States that writers blur and a reader must be able to tell apart: not asked, asked and not come, come without an
  /// assessment.
  package enum State: String, Sendable, Hashable {
    case received
    case nilReturn = "nil-return"
    case reused
    /// A file came and could not be accepted.
    case refused
    case outstanding
    case notRequested = "not-requested"
    case declined
    case exception = "not-received-exception"
    case notAsked = "not-asked"
    case withdrawn
  }
}

extension AnnexEntry {
  /// Whether advice is still missing with no reason that lets the plan go on.
  package var isOutstanding: Bool {
    switch state {
    case .outstanding, .notRequested, .refused: true
    default: false
    }
  }
}
