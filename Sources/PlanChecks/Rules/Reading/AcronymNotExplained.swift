package import Findings
import PlanModel

/// Abbreviations that the plan does not explain. One finding for each in a plan, at its first place.
package struct AcronymNotExplained: Rule {
  package let about = RuleDescription(
    "acronym-not-explained", .reading, .note, runs: .adviceAndPlans,
    finds: "Letters in capitals that are nowhere written out, and stand in no glossary. One finding for each, at its"
      + " first place.",
    spares: "Section A, quotations, names of tests and schemes with a number, and what everybody knows: NHS, GP, TA."
      + " An authority adds to that list (plain-acronym in wording/reading.xml).",
    why: "A family must be able to read the plan without asking what letters stand for.",
    remedy: "Write it out where it stands first, with the letters in brackets.",
    basis: "SEND Code of Practice 9.61",
    examples: [
      .fires(need: "Amira's school reviews the ‹APDR› in each half term."),
      .fires(need: "Amira was seen by the ‹XKZ› team."),
      .calm(need: "Amira was seen by the portage and learning outreach (PLO) team, and the PLO will see her again."),
      .calm(need: "Amira's GP wrote to the NHS trust."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let statements = context.statements(in: Section.written)
    var explained: Set<String> = []
    for statement in statements {
      for field in statement.fields { explained.formUnion(Self.explained(in: field.text)) }
    }
    var found: [FoundPhrase] = []
    for statement in statements {
      for field in statement.fields where isRead(field.name, statement) {
        for (index, word) in field.text.words.enumerated() where isAcronym(word, at: index, in: field.text.words) {
          let key = Self.key(word)
          guard !explained.contains(key), !context.lists.holds(key, in: .plainAcronym) else { continue }
          let known = context.lists.meaning(of: key, in: .acronym)
          let sign = PhraseLists.Sign(phrase: key, say: known)
          found.append(
            FoundPhrase(
              statement: statement, field: field,
              match: PhraseLists.Match(words: index..<index + 1, range: word.range, sign: sign, isExempt: false)))
        }
      }
    }
    return found.byTerm { $0.match.sign.phrase }.map { first, entries in
      let name = andMore(context.name(first.statement.entry), entries)
      // Letters that no list knows may be somebody's initials: a finding does not repeat them.
      let what = first.match.sign.say == nil ? "An abbreviation" : "“\(first.match.sign.phrase.uppercased())”"
      return finding(
        "\(what) in \(name) is not explained", at: context.place(of: first),
        remedy: first.match.sign.say.map { "Write it out where it stands first: \($0)." })
    }
  }

  /// Evidence, measures and facts name tests, which have no plainer name.
  private func isRead(_ field: String, _ statement: Statement) -> Bool {
    ["statement", "impact", "what", "note", "delivered-by"].contains(field)
      || (field == "text" && [.strength, .risk].contains(statement.entry.kind))
  }

  /// Without the s of the plural.
  private static func key(_ word: PlacedWord) -> String {
    word.capitals == word.count - 1 && word.text.hasSuffix("s") ? String(word.text.dropLast()) : word.text
  }

  private func isAcronym(_ word: PlacedWord, at index: Int, in words: [PlacedWord]) -> Bool {
    let isPlural = word.count > 2 && word.capitals == word.count - 1 && word.text.hasSuffix("s")
    guard !word.isExempt, word.isInCapitals || isPlural, word.count <= 6 else { return false }
    // A line in capitals is a heading, not a row of abbreviations.
    let next = index + 1 < words.count ? words[index + 1] : nil
    let last = index > 0 ? words[index - 1] : nil
    let isShouted = { (other: PlacedWord?) in other.map { $0.isInCapitals && $0.before != [] } ?? false }
    if isShouted(next) || isShouted(last) { return false }
    // "CELF-5", "WIAT III", "YARC 2": the name of a test.
    if let next, next.isHyphenated || (next.isNumber && next.before == [.space]) { return false }
    return !word.text.allSatisfy { "ivxlc".contains($0) }
  }

  /// Abbreviations that stand beside what they stand for: "plan, do, review (PDR)", "PDR (plan, do, review)".
  private static func explained(in text: PhraseLists.Text) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in text.words.enumerated() where word.capitals >= 2 && word.capitals + 1 >= word.count {
      let next = index + 1 < text.words.count ? text.words[index + 1] : nil
      let isInBrackets =
        word.before.contains(.open)
        && (next == nil || next?.before.contains(.close) == true || word.before.contains(.open))
      if isInBrackets || (next?.before.contains(.open) == true && next?.isInCapitals == false) {
        found.insert(key(word))
      }
    }
    return found
  }
}
