package import PlanModel

/// Where all cases of a share stand on one day, as plain values: what `ehcplan status` prints.
package struct ShareOverview: Sendable, Hashable {
  package var date: CivilDate
  package var watcher = WatcherState()
  /// By reference.
  package var cases: [CaseOverview] = []
  /// Cases that cannot be read.
  package var unreadable: [UnreadableCase] = []
  /// Files that belong to no case of the share, as far as can be told.
  package var strays: [FileAtHand] = []
  package var retired: [ClosedCase] = []

  package init(date: CivilDate) { self.date = date }

  /// A page is made of the newest look at the share: by reference, and whatever order the folders came in.
  package mutating func sort() {
    cases.sort { $0.reference < $1.reference }
    unreadable.sort { $0.folder < $1.folder }
    strays.sort { $0.id < $1.id }
    retired.sort { $0.reference < $1.reference }
  }
}

/// Whether anybody watches the share.
package struct WatcherState: Sendable, Hashable {
  package enum Run: String, Sendable, Hashable, CaseIterable {
    case running
    /// Its last word is older than three polls.
    case stopped
    /// It has left no word.
    case never
  }

  package var run = Run.never
  /// Such as "2026-11-23T07:40:12Z".
  package var lastPoll: String?
  /// What keeps it from working.
  package var trouble: String?

  package init() {}
}

/// A file that was dropped and is in no case, or whose plan could not be made.
package struct FileAtHand: Sendable, Hashable {
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case returned
    case waiting
  }

  /// The watcher's id of it. A file's own name may hold a child's, and is not shown.
  package var id: String
  package var place: Place
  /// Such as "2026-11-23"; nil where nothing says it.
  package var on: CivilDate?
  /// As the file's own words say; nil where that cannot be told.
  package var caseReference: String?
  /// A code such as case-not-open for what it waits for.
  package var waitsFor: String?
  /// Why it was returned: what is wrong, in plain words.
  package var reasons: [String] = []
  /// What to do about the first of them.
  package var remedy: String?
  /// The submission and version it says it is; for finding out whether a later file took its place.
  package var submission: String?
  package var version: Int?
  package var sha256: String?

  package init(id: String, place: Place) {
    self.id = id
    self.place = place
  }
}

/// A case of which nothing can be said.
package struct UnreadableCase: Sendable, Hashable {
  /// Name of its folder, which is the reference of the case.
  package var folder: String
  package var reasons: [String]
}

/// A case that is closed, to be deleted or deleted already.
package struct ClosedCase: Sendable, Hashable {
  package var reference: String
  /// The last day on which it is kept.
  package var deleteAfter: CivilDate?
  package var deletedOn: CivilDate?

  package init(reference: String, deleteAfter: CivilDate?, deletedOn: CivilDate?) {
    self.reference = reference
    self.deleteAfter = deleteAfter
    self.deletedOn = deletedOn
  }
}
