/// Shape and stage of the plan.
enum ShapeRules {
  static let rules: [any Rule] = [
    SectionMissing(), SectionNotLabelled(), ExtraSectionHoldsProvision(), SectionLeftEmptyUnexplained(),
    PlacementInDraft(), PlacementHintedInDraft(), PlacementMissingInFinal(), PlacementTypeMissing(),
    PhaseTransferPlacementIncomplete(), StageUnclear(), FinalNotSigned(), FinalDateMissing(), ReviewDateMissing(),
    FinalDiffersFromDraft(), RepresentationUnanswered(), AmendmentNotMarked(), PlaceholderLeft(), PlanForOver25(),
    RequestUnanswered(),
  ]
}
