import PlanModel
import TestSupport
import Testing

/// The answers to the family's comments, and what belongs to the review and not into the plan.
struct AnswersTests {
  @Test(
    "Comments and answers are a document of their own, and stand at the end of the review",
    arguments: DraftWords.formats)
  func answers(_ format: String) throws {
    let folder = try CaseOnDisk(
      record(), [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])])])
    try Run.draft(of: folder)
    for document in ["answers", "review"] {
      let words = try DraftWords(try folder.file("\(document).\(format)"), format: format).all
      for text in ["Leo is eight, not seven.", "Agreed", "We have put it right.", "F1", "not yet given"] {
        #expect(words.contains(text), "\(document): \(text)")
      }
    }
    let plan = try DraftWords(try folder.file("plan.\(format)"), format: format).all
    #expect(!plan.contains("Leo is eight, not seven."))
  }

  @Test("Without comments there is no such document")
  func noComments() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
    try Run.draft(of: folder)
    #expect(try !Disk.names(folder.path + "/drafts/1").contains { $0.hasPrefix("answers.") })
  }

  @Test("Who receives the plan, and who decided, is in the review and not in the plan")
  func distribution() throws {
    let folder = try CaseOnDisk(record(), [Make.advice("sub-1", [Make.need("N1")])])
    try Run.draft(of: folder)
    let review = try DraftWords(try folder.file("review.html"), format: "html").all
    let plan = try DraftWords(try folder.file("plan.html"), format: "html").all
    for text in ["Quillmere Academy", "regulation 13(2)", "joint resource panel"] {
      #expect(review.contains(text), "\(text)")
      #expect(!plan.contains(text), "\(text)")
    }
  }

  private func record() -> CaseRecord {
    var record = Make.record()
    var first = Representation(
      id: "R1", from: "A parent", receivedOn: Make.date(2026, 4, 2), kind: "correct-fact",
      text: Prose("Leo is eight, not seven."))
    first.outcome = "agreed"
    first.answer = Prose("We have put it right.")
    first.changedItems = "sub-1/P1"
    let second = Representation(
      id: "R2", from: "A parent", receivedOn: Make.date(2026, 4, 3), kind: "add-need", text: Prose("He sleeps badly."))
    record.representations = [second, first]
    var recipient = Recipient(to: "Quillmere Academy")
    recipient.ground = "regulation 13(2)"
    record.distribution = [recipient]
    var panel = Panel(on: Make.date(2026, 4, 1))
    panel.name = "joint resource panel"
    record.panels = [panel]
    return record
  }
}
