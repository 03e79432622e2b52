package import PlanModel
package import XMLKit

/// Writes a plan as plan.xml (namespace `urn:ehcplan:plan`, schema `schemas/plan.xsd`): the plan's own record, and what
/// the stylesheets of documents/ read.
///
/// Items keep the shape they have in advice.xml, so the plan and the annexes of section K print them alike.
package enum PlanWriter {
  package static func element(_ plan: Plan, stageAllowsPlacement: Bool) -> XMLElement {
    let index = PlanIndex(plan)
    var children = [FrontWriter.element(plan)]
    children += SectionWriter(plan: plan, index: index, showsPlacement: stageAllowsPlacement).elements()
    children.append(AnnexWriter.element(plan, index: index))
    if plan.terms.stage?.isSigned ?? stageAllowsPlacement { children.append(signature(plan.record.signature)) }
    children.append(GapsWriter.element(plan, index: index))
    if !plan.retiredLabels.isEmpty { children.append(retiredLabels(plan.retiredLabels)) }
    return PlanElement.make(
      "plan",
      [
        "schema-version": "1.0", "profile": plan.profile, "stage": plan.stage.rawValue,
        "number": plan.number.map(String.init), "date": plan.date.iso, "case-ref": plan.record.reference,
      ], children)
  }

  /// Without attributes: nobody has signed, and the page says so.
  private static func signature(_ signature: Signature?) -> XMLElement {
    PlanElement.make(
      "signature",
      [
        "by": signature?.by, "role": signature?.role, "on": signature?.on?.iso,
        "electronic": signature?.isElectronic == true ? "yes" : nil,
      ])
  }

  private static func retiredLabels(_ labels: [String: String]) -> XMLElement {
    PlanElement.make(
      "retired-labels", [:],
      labels.sorted { $0.key < $1.key }.map { PlanElement.make("retired", ["key": $0.key, "label": $0.value]) })
  }
}

/// Finds what the writers look up again and again: entries by id, annexes by submission.
struct PlanIndex {
  private let entries: [PlanItemID: PlanEntry]
  private let annexes: [String: AnnexEntry]
  private let places: [ItemAddress: PlanItemID]
  private let decisions: [String: Decision]
  let gaps: [PlanItemID: [Gap]]

  init(_ plan: Plan) {
    entries = Dictionary(plan.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    annexes = Dictionary(
      plan.annex.compactMap { row in row.advice.map { ($0.id, row) } }, uniquingKeysWith: { first, _ in first })
    let cited = plan.entries.flatMap { entry in
      entry.sources.map { (ItemAddress(submission: $0.submission, item: $0.item), entry.id) }
    }
    places = Dictionary(cited, uniquingKeysWith: { first, _ in first })
    decisions = Dictionary(plan.decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    gaps = Dictionary(grouping: plan.gaps.filter { $0.entry != nil }, by: { $0.entry ?? PlanItemID(text: "") })
  }

  func label(of id: PlanItemID) -> String? { entries[id]?.label }
  func entry(_ id: PlanItemID) -> PlanEntry? { entries[id] }
  func decision(_ id: String) -> Decision? { decisions[id] }
  /// The entry that an item went into, be it its own or that of an item it repeats.
  func place(of item: ItemAddress) -> PlanItemID? { places[item] }
  func annexLabel(of submission: String) -> String? { annexes[submission]?.label }

  /// The place of an item in the annex of its submission.
  static func anchor(submission: String, item: String) -> String {
    "a" + PlanItemID(submission: submission, item: item).text.dropFirst()
  }

  /// The place of a whole annex.
  static func anchor(ofAnnex label: String) -> String { "annex_" + label }
}
