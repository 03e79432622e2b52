package import PlanModel

/// Section K of a case as it stands today, without a plan: which advice came, which did not, and in what state.
///
/// It is what a plan made now would show, because the same gate lets submissions in.
package struct AdviceStanding: Sendable {
  /// A row for every request, every submission and every head that must always be sought, by head of regulation 6(1).
  package let rows: [AnnexEntry]
  /// The submissions that would enter the plan.
  package let admitted: [Advice]

  package init(_ input: AssemblyInput) {
    let admission = Admission(input, decisions: DecisionIndex(input.decisions))
    admitted = admission.admitted
    rows =
      AnnexList(
        record: input.record, advices: admission.admitted,
        refused: input.refused + admission.setApart.map(RefusedFile.init), alwaysSought: input.alwaysSought
      ).entries
  }
}
