extension Account.Fate {
  /// Every name there is, in the order in which totals are told.
  package static let names = [
    "placed", "merged", "waiting", "not-chosen", "not-agreed", "set-aside", "superseded", "replaced", "withdrawn",
    "apart",
  ]

  /// Its name in review.xml and account.xml.
  package var name: String {
    switch self {
    case .placed: "placed"
    case .merged: "merged"
    case .waiting: "waiting"
    case .superseded: "superseded"
    case .replaced: "replaced"
    case .withdrawn: "withdrawn"
    case .setAside: "set-aside"
    case .notChosen: "not-chosen"
    case .notAgreed: "not-agreed"
    case .apart: "apart"
    }
  }

  /// The entry it went to or stands behind, and its section.
  package var place: (PlanItemID, Section)? {
    switch self {
    case .placed(let id, let section), .merged(let id, let section), .notChosen(let id, let section),
      .notAgreed(let id, let section):
      (id, section)
    default: nil
    }
  }
}
