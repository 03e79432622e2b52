/// That a case was deleted: retired/REF.json of the share. It holds no name of a child and of no file.
package struct DeletionRecord: Codable, Sendable, Equatable {
  package enum State: String, Codable, Sendable {
    /// It was begun, and goes on where it stopped.
    case deleting
    case deleted
  }

  package var state: State
  package var caseReference: String
  package var closedOn: String
  package var deleteAfter: String
  /// The day on which deleting began, such as "2027-11-24".
  package var deletedOn: String
  /// Who closed the case.
  package var by: String?
  /// How many files were in the folder of the case, and their bytes.
  package var files: Int
  package var bytes: Int64
  /// The records of earlier cases of the same reference, the newest first.
  package var earlier: [DeletionRecord]?

  init(_ retired: RetiredCase, on day: String, files: Int, bytes: Int64) {
    state = .deleting
    caseReference = retired.caseReference
    closedOn = retired.closedOn
    deleteAfter = retired.deleteAfter
    deletedOn = day
    by = retired.by
    self.files = files
    self.bytes = bytes
  }

  /// Whether it was begun for this closing of the case, and not for an earlier one.
  func isFor(_ retired: RetiredCase) -> Bool {
    state == .deleting && closedOn == retired.closedOn && deleteAfter == retired.deleteAfter
  }
}
