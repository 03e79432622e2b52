package import PlanModel
package import XMLKit

/// Reads a plan.xml back into values: what `PlanWriter` wrote of sections A to K.
///
/// The element has passed plan.xsd. What does not fit all the same is left out, never guessed.
package enum PlanReader {
  /// Nil where what every plan says of itself is missing.
  package static func plan(_ root: XMLElement) -> KeptPlan? {
    guard let profile = root.value("profile"), let stage = root.value("stage").flatMap(Stage.init),
      let date = root.date("date"), let reference = root.value("case-ref")
    else { return nil }
    var plan = KeptPlan(
      profile: profile, stage: stage, number: root.count("number"), date: date, reference: reference)
    let front = root.first("front")
    plan.names = ["full-name", "preferred-name", "known-as"].flatMap { name in
      front?.elements(name).map(\.text) ?? []
    }
    for element in root.elements("section") { read(element, into: &plan) }
    plan.annex = (root.first("annex")?.elements("row") ?? []).compactMap(row)
    return plan
  }

  private static func read(_ element: XMLElement, into plan: inout KeptPlan) {
    guard let section = element.value("letter").flatMap(Section.init) else { return }
    for child in element.elements {
      switch child.name {
      case "entry", "note": read(child, section, nil, into: &plan)
      case "area":
        let area = child.value("code").flatMap(Area.init)
        for inner in child.elements { read(inner, section, area, into: &plan) }
      case "placement": plan.placements.append(PlacementReader.placement(child))
      case "education-otherwise": plan.educationOtherwise = child.prose
      case "beside": add(child, to: &plan.placements)
      case "budget": plan.budget = budget(child)
      case "five-day-note": plan.fiveDayNote = child.prose
      default: break
      }
    }
  }

  private static func read(_ element: XMLElement, _ section: Section, _ area: Area?, into plan: inout KeptPlan) {
    if element.name == "entry", let entry = PlanEntryReader.entry(element, in: section) { plan.entries.append(entry) }
    if element.name == "note" {
      var note = SectionNote(section: section, reason: element.value("reason") ?? "", words: element.prose)
      note.area = area
      note.submission = element.value("submission")
      plan.notes.append(note)
    }
  }

  /// Words that go with a placement stand after all of them, with its name.
  private static func add(_ beside: XMLElement, to placements: inout [Placement]) {
    let name = beside.value("name")
    if let place = placements.firstIndex(where: { $0.name == name && $0.annex == nil }) {
      placements[place].annex = beside.prose
    }
  }

  private static func budget(_ element: XMLElement) -> PersonalBudget {
    var budget = PlacementReader.personalBudget(element)
    for (place, payment) in zip(budget.payments.indices, element.elements("payment")) {
      budget.payments[place].provisions = names(payment, "provision")
      budget.payments[place].needs = names(payment, "need")
      budget.payments[place].outcomes = names(payment, "outcome")
      budget.payments[place].remark = payment.words("remark") ?? ""
    }
    return budget
  }

  /// What a payment is for: labels, then the names of what is not in the plan.
  private static func names(_ payment: XMLElement, _ kind: String) -> String? {
    let links = payment.elements("link").filter { $0.value("kind") == kind }.compactMap { $0.value("label") }
    let unknown = payment.elements("unknown").filter { $0.value("kind") == kind }.compactMap { $0.value("name") }
    let names = links + unknown
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func row(_ element: XMLElement) -> KeptPlan.Row? {
    guard let head = element.value("head").flatMap(RegulationHead.init),
      let state = element.value("state").flatMap(AnnexEntry.State.init)
    else { return nil }
    var row = KeptPlan.Row(head: head, state: state)
    row.label = element.value("label")
    row.from = element.value("from")
    row.receivedOn = element.date("received-on")
    row.submission = element.first("advice")?.value("id")
    row.version = element.first("advice").map { $0.count("version") ?? 1 }
    return row
  }
}
