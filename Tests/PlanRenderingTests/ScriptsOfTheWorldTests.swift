import PlanModel
import TestSupport
import Testing

/// Words in any script come through whole.
struct ScriptsOfTheWorldTests {
  private static let texts = [
    "Zoë Nuñez-Łukaszewicz ẽẹị naïve façade", "أحب القطارات والخرائط", "אני אוהב רכבות", "我喜欢火车", "मुझे ट्रेन पसंद है",
    "👩🏽‍🏫 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 🚋", "e\u{301} as two scalars", "½ × 30 min ≤ 2 °C — “so”", "a < b & c > d",
  ]

  @Test(arguments: Rendering.formats)
  func everyScriptSurvives(_ format: String) throws {
    let items = Self.texts.enumerated().flatMap { index, text in
      [Make.view("V\(index)", text), Make.need("N\(index)", text)]
    }
    let plan = try PlanSource.plan(Make.record(), [Make.advice("sub-1", items)])
    let words = try Rendering.words(try Rendering.file(try Rendering.source(plan), format), format)
    for text in Self.texts { #expect(words.unicodeScalars.firstRange(of: text.unicodeScalars) != nil, "\(text)") }
  }

  @Test func aPhraseFromRightToLeftIsMarkedAsOne() throws {
    var view = View(
      words: Prose([
        Prose.Paragraph([
          Prose.Run("She said: "), Prose.Run("أحب القطارات", isQuotation: true, language: "ar", direction: .rtl),
        ])
      ]), contributor: "child")
    view.contributorName = "Amira"
    let plan = try PlanSource.plan(Make.record(), [Make.advice("sub-1", [AdviceItem("V1", .view(view))])])
    let html = try Rendering.html(plan)
    #expect(html.values(of: "dir").contains("rtl"))
    #expect(html.values(of: "lang").contains("ar"))
  }
}
