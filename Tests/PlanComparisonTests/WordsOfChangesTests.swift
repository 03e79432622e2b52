import PlanModel
import TestSupport
import Testing

/// Everything that a comparison can say has a word.
struct WordsOfChangesTests {
  @Test("Kinds, reasons and subjects")
  func fixed() throws {
    let words = try PlanSource.words()
    var keys = PlanChange.Kind.allCases.map { "comparison.kind." + $0.rawValue }
    keys += Reason.allCases.map { "comparison.reason." + $0.rawValue }
    keys += PlanChange.Subject.all.map { "comparison.subject." + $0.name }
    for key in keys { #expect(words[key] != nil, "words/en-GB.xml has no word for \(key)") }
  }

  @Test("Every field of every item, and what stands beside it")
  func fields() throws {
    let words = try PlanSource.words()
    let plan = try Filled.plan()
    let changes = try Comparing.changes(Comparing.plan([]), plan)
    let fields = changes.flatMap(\.fields)
    #expect(Set(fields.map(\.key)).count > 70)
    for field in fields {
      #expect(words[field.key] != nil, "words/en-GB.xml has no word for \(field.key)")
      for detail in (field.after?.lines ?? []).flatMap(\.details) {
        if !detail.key.isEmpty { #expect(words[detail.key] != nil, "no word for \(detail.key)") }
        if case .code(let code, let list) = detail.value { #expect(words["\(list).\(code)"] != nil, "\(list).\(code)") }
        if case .word(let key) = detail.value { #expect(words[key] != nil, "no word for \(key)") }
      }
    }
  }
}
