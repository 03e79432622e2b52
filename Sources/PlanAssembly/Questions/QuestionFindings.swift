import Findings
import PlanModel

/// What a question is called among the findings. Questions that a rule of its own tells already are left to that rule.
enum QuestionFindings {
  static func finding(_ question: Question, _ context: QuestionContext) -> Finding? {
    let labels = question.sides.map { side in
      context.entry(side.entry)?.label ?? side.item ?? side.submission ?? ""
    }.listed
    let fields = question.fields.map { $0.split(separator: "-").joined(separator: " ") }.joined(separator: ", ")
    let isWork = question.sides.allSatisfy { context.entry($0.entry)?.kind == .provision }
    let said = question.sides.flatMap { side in question.fields.compactMap { side.values[$0] } }.unique()
    let differing = isWork ? fields : said.joined(separator: ", ")
    guard let (severity, summary) = words(question.kind, labels, differing, isWork: isWork) else { return nil }
    return Finding(
      question.kind.check, severity, summary, explanation: explanation(question.kind),
      remedy: "Decide it: ehcplan decide, question \(question.id).", basis: basis(question.kind),
      at: place(question, context))
  }

  private static func words(_ kind: Question.Kind, _ labels: String, _ fields: String, isWork: Bool) -> (
    Severity, String
  )? {
    switch kind {
    case .conflictAmount: (.error, "\(labels) disagree about the same work: \(fields)")
    case .conflictDeliverer: (.warning, "\(labels) name different people for the same work")
    case .conflictFact: (.warning, "\(labels) cannot all be so: \(fields)")
    case .conflictScore: (.note, "\(labels) give different scores of the same test")
    case .parentDiffers: (.note, "The family and an adviser say different things: \(labels)")
    case .olderAndNewer:
      (.warning, "\(labels) are older and newer \(isWork ? "advice about the same work" : "statements"): \(fields)")
    case .reviewProposes: (.warning, "A review proposes a change: \(labels)")
    case .duplicateNeed: (.note, "\(labels) may be the same need in other words")
    case .duplicateOutcome: (.note, "\(labels) may be the same outcome in other words")
    case .duplicateProvision: (.note, "\(labels) may be the same provision in other words")
    case .needWithin: (.note, "One of \(labels) may be part of another")
    case .needWithoutProvision, .provisionWithoutNeed, .wrongChild, .reopened: nil
    case .pointer: (.error, "\(labels) points to another place and promises nothing")
    case .namesSetting: (.warning, "\(labels) names a school or college in a draft")
    case .ordinarilyAvailable: (.note, "\(labels) is there for every child, as its author says")
    case .outsideExpertise:
      (.note, "\(labels) lies outside its author's own field, and nobody who answers for it advises it")
    }
  }

  private static func explanation(_ kind: Question.Kind) -> String {
    switch kind {
    case .conflictAmount, .conflictDeliverer, .conflictFact, .conflictScore:
      "Both stand in the draft, each with its source. Neither is taken, and nothing between them."
    case .reviewProposes: "The plan stays as it is until somebody decides."
    case .olderAndNewer: "The newer one is proposed. The older one stays on record."
    case .parentDiffers: "Both stand, each with its source: the family's words are not measured against a report."
    case .pointer: "A referral or a reference to a report is no provision: nobody could deliver it."
    case .namesSetting: "A draft may not say or hint where the child will be taught."
    case .ordinarilyAvailable: "Special educational provision is what goes beyond what is there for all."
    case .outsideExpertise: "The advice stands until somebody decides. Those who answer for it should be asked."
    default: "They stand apart until somebody decides."
    }
  }

  private static func basis(_ kind: Question.Kind) -> String {
    switch kind {
    case .conflictAmount, .conflictDeliverer, .olderAndNewer:
      "reg 11 SEND Regulations 2014; SEND Code of Practice 9.69(F); good practice"
    case .namesSetting: "s.38(5) Children and Families Act 2014"
    case .ordinarilyAvailable: "s.21(1) Children and Families Act 2014"
    case .outsideExpertise: "SEND Code of Practice 9.51"
    case .parentDiffers: "s.19 Children and Families Act 2014; SEND Code of Practice 9.61"
    case .pointer: "SEND Code of Practice 9.69(F)"
    default: "good practice"
    }
  }

  private static func place(_ question: Question, _ context: QuestionContext) -> Place {
    let side = question.sides.first
    let entry = context.entry(side?.entry)
    return Place(
      file: side?.submission.flatMap { context.advices[$0]?.source.path }, line: entry?.sources.first?.line,
      submission: side?.submission, item: side?.item, label: entry?.label, section: question.section?.rawValue,
      field: question.fields.first)
  }
}
