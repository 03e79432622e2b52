/// What the local authority knows of one case, as its case file says.
package struct CaseRecord: Sendable, Hashable {
  /// The version of the form that the file was written for.
  package var schemaVersion = "1.0"
  /// The authority's reference. It stands in file names, so it holds no person's name.
  package var reference: String
  package var profile: String
  package var stage: Stage?
  package var child: Child
  /// Name of the local authority, where its own layer of templates does not give it.
  package var authority: String?
  package var contacts: [Contact] = []
  package var otherNames: [OtherName] = []
  package var decisionMaker: DecisionMaker?
  package var officers: [Officer] = []
  package var commissioners: [Coded] = []
  package var servicesInvolved: [ServiceInvolved] = []
  package var senTypes: [SenType] = []
  package var events: [CaseEvent] = []
  package var exemptions: [CaseExemption] = []
  package var adviceRequests: [AdviceRequest] = []
  /// Views collected by the authority, and requests of the family, as items whose source is the case file.
  package var items: [AdviceItem] = []
  package var representations: [Representation] = []
  package var healthAgreements: [HealthAgreement] = []
  package var sectionNotes: [SectionNote] = []
  package var placements: [Placement] = []
  package var educationOtherwise: Prose?
  package var personalBudget: PersonalBudget?
  package var panels: [Panel] = []
  package var signature: Signature?
  package var distribution: [Recipient] = []
  package var phaseTransfers: [PhaseTransfer] = []
  package var transferredIn: TransferredIn?
  package var custody: Custody?
  package var fiveDayNote: Prose?
  package var source: SourceFile

  package init(reference: String, profile: String, child: Child, source: SourceFile) {
    self.reference = reference
    self.profile = profile
    self.child = child
    self.source = source
  }

  /// Whether a plan has been made, here or by another authority.
  package var hasPlan: Bool {
    transferredIn != nil
      || events.contains { ["final-issued", "plan-first-made", "amended-issued", "transfer-in"].contains($0.kind) }
  }

  /// Who writes the plan: the officer who drafts it, else the coordinator of the case, else the first officer named.
  package var planWriter: Officer? {
    officers.first { $0.part == "drafting" } ?? officers.first { $0.part == "coordinator" } ?? officers.first
  }

  /// First day of the kind of event on record, if any.
  package func first(_ kind: String) -> CivilDate? { events.filter { $0.kind == kind }.map(\.on).min() }
}

/// Stage in the life of a plan. What each stage allows is data of the profile.
package enum Stage: String, Sendable, Hashable, CaseIterable {
  case workingDraft = "working-draft"
  case draft
  case reIssuedDraft = "re-issued-draft"
  case consultation
  case final
  case proposedAmended = "proposed-amended"
  case amendedFinal = "amended-final"
  case tribunalAmended = "tribunal-amended"
  case transferredIn = "transferred-in"
}
