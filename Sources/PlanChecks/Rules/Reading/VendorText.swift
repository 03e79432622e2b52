package import Findings
import PlanModel

/// Text of letters, faxes and e-mails that came with the words.
package struct VendorText: Rule {
  package let about = RuleDescription(
    "vendor-text", .reading, .note, runs: .adviceAndPlans,
    finds: "“Page 3 of 7”, the head of a fax, the foot of an e-mail or a disclaimer inside a statement.",
    spares: "Appended advice in section K; quotations.",
    why: "It is no part of the statement, and shows that nobody has read what was pasted.",
    remedy: "Take it out of the statement.", basis: "good practice",
    examples: [
      .fires(need: "Amira reads 35 words. ‹Page 3 of 7› She spells 20 of them."),
      .fires(need: "Amira reads 35 words. ‹Sent from my iPhone›"),
      .calm(need: "Amira reads one page of her book each evening, and 3 of the 7 questions on it."),
      .calm(need: "Amira writes kind words to her friends."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: Section.written).compactMap { statement in
      for field in statement.fields {
        let phrase = context.lists.first(.vendorText, in: field.text)?.range
        guard
          let range = [phrase, pageNumber(field.text.words)].compactMap({ $0 }).min(by: {
            $0.lowerBound < $1.lowerBound
          })
        else { continue }
        return finding(
          "\(context.name(statement.entry)) holds text of a letter, fax or e-mail",
          at: context.place(of: statement, field.name, range))
      }
      return nil
    }
  }

  /// "Page 3 of 7".
  private func pageNumber(_ words: [PlacedWord]) -> Range<Int>? {
    guard words.count >= 4 else { return nil }
    let start = words.indices.dropLast(3).first { index in
      !words[index].isExempt && words[index].text == "page" && words[index + 1].isNumber
        && words[index + 2].text == "of"
        && words[index + 3].isNumber
    }
    return start.map { words[$0].range.lowerBound..<words[$0 + 3].range.upperBound }
  }
}
