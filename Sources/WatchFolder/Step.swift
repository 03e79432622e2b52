/// How far a file has come. Each step may be done twice: after a crash it is done again, and changes nothing.
///
/// The invariant that the steps keep: every byte sequence that ever appeared whole in the inbox is, at any moment and
/// after any crash, in exactly one of inbox, claim, case advice or returned, unchanged; and every published document is
/// complete. It holds because a file moves by one rename at a time, and because where it lies, not what the journal
/// says, is what counts.
package enum Step: String, Codable, Sendable, CaseIterable, Comparable {
  /// Whole and about to be taken.
  case seen
  /// In a folder of its own under claims/.
  case claimed
  /// Judged by the reader.
  case read
  /// In the case's advice/, or in returned/.
  case filed
  /// The case was assembled with it.
  case assembled
  /// The draft is in its place.
  case published
  /// The sender was told.
  case receipted

  private var order: Int { Step.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Step, right: Step) -> Bool { left.order < right.order }
}
