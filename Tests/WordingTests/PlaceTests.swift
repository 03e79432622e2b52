import PlanModel
import Testing
import Wording

/// Places count Unicode scalars of the text, whatever stands before them; and no text is too strange.
struct PlaceTests {
  @Test(
    "A phrase is found at its place",
    arguments: ["", "🦖🦖 ", "e\u{301}te\u{301} ", "\u{A0}\u{A0}", "\u{200B}", "👩🏽‍🏫: ", "日本語。", "• "])
  func place(_ before: String) throws {
    let text = before + "Regular sessions of OT."
    let phrase = try #require(try Reading.provision(text).vague.first { $0.family == "vague-frequency" })
    #expect(phrase.phrase == "Regular")
    #expect(Reading.words(phrase.range, of: text) == "Regular")
    #expect(phrase.range.lowerBound == before.unicodeScalars.count)
  }

  @Test("Every place of every part and phrase lies in the text and in order")
  func inside() throws {
    let text =
      "• Two 45‑min sessions per week (½ hour each) of literacy “work” from a teacher… at 3:15–4:15; £6,000 etc. "
    let reading = try Reading.provision(text)
    let count = text.unicodeScalars.count
    for range in reading.parts.map(\.range) + reading.vague.map(\.range) {
      #expect(range.lowerBound < range.upperBound && range.upperBound <= count)
    }
  }

  @Test(
    "Strange texts are read calmly",
    arguments: [
      String(repeating: "access to ", count: 10_000), String(repeating: "1", count: 100_000),
      String(repeating: "a", count: 100_000), String(repeating: ". ", count: 50_000),
      String(repeating: "as required, ", count: 7_700),
      String(repeating: "every 6 weeks for 20 minutes ", count: 3_400), String(repeating: "\u{301}", count: 50_000),
      String(repeating: "🦖", count: 25_000), String(repeating: "1:1-", count: 25_000),
      String(repeating: "\"", count: 100_000),
      String(repeating: "teaching assistant and ", count: 4_300), String(repeating: "£9/", count: 30_000),
      "Gall Sioned gael mynediad at gymorth.", "Доступ к логопеду регулярно.", "支援を定期的に提供する。", "الدعم المنتظم للطفل",
      "\u{FFFD}\u{0}",
    ])
  func strange(_ text: String) throws {
    for section in [Section.f, .g, .h1, .h2] { _ = try Reading.provision(text, in: section) }
  }

  @Test("Twice the text takes no more than a few times as long to read, also for the worst of it")
  func sameReading() throws {
    let one = "The TA reads with him for 10 minutes every day. "
    let reading = try Reading.provision(String(repeating: one, count: 500))
    #expect(reading.verdict == .specific)
    #expect(reading.parts.filter { $0.kind == .sessionLength }.count == 500)
  }
}
