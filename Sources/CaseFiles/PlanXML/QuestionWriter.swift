import PlanModel
import XMLKit

/// Writes what a person must decide, with the command that records each choice, as it can be run in the folder of the
/// case.
struct QuestionWriter {
  let index: PlanIndex
  let record: CaseRecord

  func element(_ questions: [Question]) -> XMLElement {
    var list = ElementBuilder("questions", ReviewWriter.namespace)
    for question in questions { list.add(element(question)) }
    return list.built
  }

  private func element(_ question: Question) -> XMLElement {
    var element = ElementBuilder("question", ReviewWriter.namespace)
    element.set("id", question.id)
    element.set("kind", question.kind.rawValue)
    element.set("section", question.section?.rawValue)
    if !question.fields.isEmpty { element.set("fields", question.fields.joined(separator: " ")) }
    for side in question.sides { element.add(self.side(side, of: question, in: element)) }
    element.add("ask", question.ask)
    for (number, choice) in zip(1..., question.choices) {
      element.add(
        element.made("choice") { line in
          line.set("number", number)
          if choice.isProposed { line.set("proposed", "yes") }
          line.set("command", DecideCommand.words(question, number, caseFolder: ".", record: record))
          line.text(choice.words)
        })
    }
    return element.built
  }

  private func side(_ side: Question.Side, of question: Question, in parent: ElementBuilder) -> XMLElement {
    parent.made("side") { element in
      element.set("submission", side.submission)
      element.set("annex", side.submission.flatMap(index.annexLabel))
      element.set("item", side.item)
      element.set("entry", side.entry?.text)
      element.set("label", side.entry.flatMap(index.label(of:)))
      element.set("role", side.role)
      element.set("dated", side.dated)
      for field in question.fields {
        element.add("value", side.values[field]) { words, value in
          value.set("field", field)
          value.text(words)
        }
      }
      if let entry = side.entry.flatMap(index.entry) {
        element.add(
          ElementBuilder("side", AdviceWriter.namespace).item(
            AdviceItem(side.item ?? "", area: entry.area, entry.content)))
      }
    }
  }
}
