/// One accepted submission of advice, as its author wrote it. It is never changed; corrections are new versions.
package struct Advice: Sendable, Hashable {
  /// The version of the form that the file was written for.
  package var schemaVersion = "1.0"
  /// The sender's own name for the submission; the same for every version of it.
  package var id: String
  package var version: Int
  package var kind: SubmissionKind
  package var supersedes: String?
  package var addsTo: String?
  package var language: String?
  package var caseReference: String
  package var otherReferences: [OtherReference] = []
  /// Heads of regulation 6(1), in order and without repeats.
  package var regulations: [RegulationHead]
  package var title: String?
  package var child: Child
  package var authors: [Author] = []
  package var requestedOn: CivilDate?
  package var dueOn: CivilDate?
  package var receivedOn: CivilDate?
  package var dated: CivilDate
  package var assessments: [Assessment] = []
  package var evidence: [Coded] = []
  package var consents: [Consent] = []
  package var confidential: [Confidential] = []
  package var viewsGathered: Prose?
  package var limits: Prose?
  package var narratives: [Narrative] = []
  package var reuse: Reuse?
  package var signatures: [Signature] = []
  package var checks: [QualityCheck] = []
  package var attachments: [Attachment] = []
  /// The parts of several services in one letter, by their place in the file; items name them by index.
  package var services: [ServicePart] = []
  package var items: [AdviceItem] = []
  package var source: SourceFile

  package init(
    id: String, version: Int = 1, kind: SubmissionKind = .advice, caseReference: String,
    regulations: [RegulationHead], child: Child, dated: CivilDate, source: SourceFile
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.caseReference = caseReference
    self.regulations = regulations
    self.child = child
    self.dated = dated
    self.source = source
  }
}

/// Where bytes came from. The path is for people; the hash says which bytes.
package struct SourceFile: Sendable, Hashable {
  package var path: String
  package var sha256: String
  package var byteCount: Int

  package init(path: String, sha256: String, byteCount: Int) {
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
  }
}

extension Advice {
  /// The author of an item: the one it names, else the one who speaks for its service, else the first.
  package func author(of item: AdviceItem) -> Author? {
    let all = authors + services.flatMap(\.authors)
    if let named = item.author, let author = all.first(where: { $0.id == named }) { return author }
    if let index = item.service, services.indices.contains(index), let author = services[index].authors.first {
      return author
    }
    return authors.first
  }

  /// Whether a part of it must not be printed in the plan.
  package var holdsConfidential: Bool {
    !confidential.flatMap(\.items).isEmpty || hasConfidentialNarrative
  }

  package var hasConfidentialNarrative: Bool {
    (narratives + services.flatMap(\.narratives)).contains(where: \.isConfidential)
  }
}
