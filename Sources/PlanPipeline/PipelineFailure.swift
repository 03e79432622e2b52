package import Findings

/// Why a run cannot go on, with the sentence a person reads. The commands map `kind` to an exit code.
package struct PipelineFailure: Error, Sendable, Equatable {
  package var kind: Kind
  package var findings: [Finding]

  package init(_ kind: Kind, _ findings: [Finding]) {
    self.kind = kind
    self.findings = findings
  }

  package enum Kind: Sendable, Equatable {
    /// The case file, or every advice, is not valid.
    case notValid
    case notFound
    case cannotCreate
    case inputOutput
    /// Somebody else is working on the same folder: try again.
    case temporary
    case authorityNotValid
    /// Our own fault.
    case internalFault
  }
}
