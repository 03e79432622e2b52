package import Findings
import PlanModel

/// Sentences that are too long to read. One finding for each section, at the longest.
package struct SentenceTooLong: Rule {
  package let about = RuleDescription(
    "sentence-too-long", .reading, .note, runs: .adviceAndPlans,
    finds: "A sentence of more than 35 words, or as many as the authority says. One finding for each section, at the"
      + " longest sentence.",
    spares: "Section A, quotations, words in brackets and lists parted by semicolons.",
    why: "The family reads the plan, often aloud at a meeting. A long sentence hides what is owed.",
    remedy: "Make two sentences of it, or a list.",
    basis: "SEND Code of Practice 9.61; good practice",
    examples: [
      .fires(
        need:
          "‹Amira reads the most common words slowly and with much effort and loses her place on the page when the"
          + " lines"
          + " are close together so that she often reads one line twice or leaves one out and then has to begin again"
          + " from the top of the page›."),
      .calm(
        need: "Amira reads the most common words slowly. She loses her place on the page when the lines are close"
          + " together. She often reads one line twice or leaves one out."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let limit = max(1, context.numbers.sentenceWords)
    return Section.written.compactMap { section in
      var longest: (count: Int, place: Place, name: String)?
      var entries = 0
      for statement in context.statements(in: [section]) {
        var isLong = false
        for field in statement.fields {
          guard let found = longestSentence(field.text.words), found.count > limit else { continue }
          isLong = true
          if found.count > longest?.count ?? 0 {
            longest = (
              found.count, context.place(of: statement, field.name, found.range), context.name(statement.entry)
            )
          }
        }
        if isLong { entries += 1 }
      }
      return longest.map { found in
        let others = entries == 1 ? "" : ", and \(entries - 1) more of section \(section.rawValue) of over \(limit)"
        return finding("\(found.name) has a sentence of \(found.count) words\(others)", at: found.place)
      }
    }
  }

  /// Parts between semicolons and lines are read by themselves. What stands in brackets is an aside and is not counted.
  private func longestSentence(_ words: [PlacedWord]) -> (count: Int, range: Range<Int>)? {
    words.parts(endedBy: [.sentence, .semicolon]).filter { !words[$0].contains(where: \.isExempt) }.map { sentence in
      var (count, isAside) = (0, false)
      for word in words[sentence] {
        if word.before.contains(.close) { isAside = false }
        if word.before.contains(.open) { isAside = true }
        if !isAside { count += 1 }
      }
      return (count, words[sentence.lowerBound].range.lowerBound..<words[sentence.upperBound - 1].range.upperBound)
    }.max { $0.0 < $1.0 }
  }
}
