/// What a stage in the life of a plan asks for and allows.
package struct StageRule: Sendable, Hashable {
  /// What section I holds.
  package enum PlacementShown: String, Sendable, Hashable, CaseIterable {
    /// Neither the name nor the type of a setting (CFA 2014 s.38(5)).
    case empty
    case filled
    /// As the authority has set it.
    case setting
    /// As the Tribunal has ordered.
    case asOrdered = "as-ordered"
  }

  package var stage: Stage
  package var placement: PlacementShown
  /// Whether required words may be missing; they show as gaps.
  package var allowsGaps = false
  /// Whether all advice that must be sought has to be there or accounted for.
  package var needsCompleteAdvice = false
  /// Whether it is served on the family, with a last day for their reply.
  package var isServed = false
  package var answersFamily = false
  package var isSigned = false
  /// Whether it shows the day the plan was made and the day to review it by.
  package var isDatedAsMade = false
  package var showsFirstMade = false
  package var marksChanges = false
  package var isWordForWord = false
  package var leavesAuthority = false
  /// Whether the plan comes out of an assessment of ours. A plan that came from another authority does not.
  package var isAssessedHere = true
  /// Events of the case file that show it was reached.
  package var events: [String] = []
  /// The stages it may follow; empty when it may be the first.
  package var after: [Stage] = []

  package init(stage: Stage, placement: PlacementShown) {
    self.stage = stage
    self.placement = placement
  }

  /// Whether section I is shown, given the authority's setting. At a change of phase a proposed plan names no setting,
  /// because the change of setting is what it is about.
  package func showsPlacement(keepsPlacement: Bool, atPhaseTransfer: Bool) -> Bool {
    switch placement {
    case .empty: false
    case .filled, .asOrdered: true
    case .setting: keepsPlacement && !atPhaseTransfer
    }
  }
}
