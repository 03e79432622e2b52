package import Findings

/// What the watcher asks of a worker process. The watcher itself never opens a file that somebody sent.
package struct WorkRequest: Codable, Sendable, Equatable {
  package enum Kind: String, Codable, Sendable {
    /// Say what is to become of the one file in `folder`.
    case judge
    /// Make a draft of the case `caseReference`.
    case assemble
    /// Make a page of `receipt`.
    case page
  }

  package var kind: Kind
  /// The folder of the claim.
  package var folder: String?
  package var caseReference: String?
  package var receipt: Receipt?

  package static func judge(_ folder: String) -> WorkRequest { WorkRequest(kind: .judge, folder: folder) }
  package static func assemble(_ reference: String) -> WorkRequest {
    WorkRequest(kind: .assemble, caseReference: reference)
  }
  package static func page(_ receipt: Receipt) -> WorkRequest { WorkRequest(kind: .page, receipt: receipt) }
}

/// What a worker answers. One of the parts is there.
package struct WorkAnswer: Codable, Sendable, Equatable {
  package var verdict: Verdict?
  package var made: MadeDraftReport?
  package var page: String?
  /// The machine could not do it now: no room, no permission, somebody else at work. In the system's own words.
  package var trouble: String?
  /// The worker ended without an answer: the time limit, the memory limit, or a fault. Only the watcher writes this.
  package var died: String?

  package init() {}
}

/// What is to become of one file.
package struct Verdict: Codable, Sendable, Equatable {
  package enum Outcome: String, Codable, Sendable {
    /// It goes into the advice of its case.
    case accepted
    /// The same bytes are in the case already.
    case unchanged
    /// It is at fault and goes back.
    case returned
    /// There is no such case yet.
    case caseNotOpen = "case-not-open"
    /// It stops before its end.
    case unfinished
  }

  package var outcome: Outcome
  /// Of the bytes that were read; nil where the file was too large to be read.
  package var sha256: String?
  /// The folder of the case under cases/.
  package var caseReference: String?
  /// The name that the file gets in advice/, by its kind and its content; for the same content again, the name that it
  /// has there.
  package var adviceName: String?
  package var submission: String?
  package var version: Int?
  package var findings: [FindingRecord] = []

  package init(_ outcome: Outcome) { self.outcome = outcome }
}

/// What came of assembling a case.
package struct MadeDraftReport: Codable, Sendable, Equatable {
  /// Number of the newest draft; nil where none could be made.
  package var draft: Int?
  package var isNew = false
  /// Why no draft could be made: the authority has to mend something.
  package var obstacles: [FindingRecord] = []
  /// What the draft says of single files, by their names in advice/: such as that one is set apart.
  package var aboutFiles: [String: [FindingRecord]] = [:]

  package init() {}
}

/// Whoever does the work: a crew of worker processes.
package protocol Workforce: AnyObject {
  /// Has every request answered, in any order, one answer each.
  ///
  /// - Parameter isStopping: asked before each request is handed out; those not handed out stay unanswered.
  /// - Throws: when no worker can be had at all.
  func run(
    _ requests: [WorkRequest], isStopping: () -> Bool, answered: (Int, WorkAnswer) -> Void
  ) throws(NoWorkers)
  /// Lets the workers go; the next request starts new ones.
  func dismiss()
}

/// No worker could be started, or none got ready: the program or the authority's templates are at fault.
package struct NoWorkers: Error, Sendable, Equatable {
  /// The exit code of the worker; nil where it could not be started.
  package var exitCode: Int32?
  package var words: String

  package init(exitCode: Int32? = nil, words: String) {
    self.exitCode = exitCode
    self.words = words
  }
}
