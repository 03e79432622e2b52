import PlanModel
import XMLKit

/// Writes what the case file records of the process beside the plan: the family's comments with the answers, meetings that
/// decided, settings that were consulted, and who receives the plan. It is for the review and the answers to the family.
enum ProcessWriter {
  static func element(_ plan: Plan) -> XMLElement {
    let record = plan.record
    var process = ElementBuilder("process", ReviewWriter.namespace)
    let comments = record.representations.sorted { left, right in
      left.receivedOn != right.receivedOn ? left.receivedOn < right.receivedOn : left.id < right.id
    }
    for comment in comments { process.representation(comment, in: plan) }
    process.add("panel", each: record.panels) {
      $1.set("on", $0.on)
      $1.set("name", $0.name)
      $1.text($0.decision)
    }
    process.add("consulted", each: record.placements.filter { $0.consultedOn != nil || $0.responseOn != nil }) {
      $1.set("name", $0.name ?? $0.typeWords)
      $1.set("on", $0.consultedOn)
      $1.set("response-on", $0.responseOn)
    }
    process.add("recipient", each: record.distribution) {
      $1.set("to", $0.to)
      $1.set("ground", $0.ground)
      $1.set("on", $0.on)
      $1.set("without-contact-details", $0.isWithoutContactDetails)
      $1.text($0.purpose)
    }
    return process.built
  }
}

extension ElementBuilder {
  fileprivate mutating func representation(_ comment: Representation, in plan: Plan) {
    add("representation", comment) {
      $1.set("id", $0.id)
      $1.set("from", $0.from)
      $1.set("received-on", $0.receivedOn)
      $1.set("how", $0.how)
      $1.set("draft", $0.draft)
      $1.set("section", $0.section)
      $1.set("item", ElementBuilder.labels($0.item, in: plan))
      $1.set("kind", $0.kind)
      $1.set("evidence", $0.evidence)
      $1.set("outcome", $0.outcome)
      $1.set("answered-on", $0.answeredOn)
      $1.set("changed-items", ElementBuilder.labels($0.changedItems, in: plan))
      $1.set("answered", $0.isAnswered)
      $1.add("text", $0.text)
      $1.add("answer", $0.answer)
    }
  }

  /// "F3, F7" for the items that are meant; the words of the case file where one of them is not in the plan.
  fileprivate static func labels(_ references: String?, in plan: Plan) -> String? {
    guard let references else { return nil }
    let named = plan.entries(named: references)
    let labels = named.found.compactMap(\.label)
    guard named.unknown.isEmpty, labels.count == named.found.count else { return references }
    return labels.joined(separator: ", ")
  }
}
