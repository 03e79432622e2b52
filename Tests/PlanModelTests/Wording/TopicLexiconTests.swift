import PlanModel
import Testing

/// What a need is about is found by the phrases that name it, as whole words.
struct TopicLexiconTests {
  private let lexicon = TopicLexicon([
    ("memory", ["working memory", "Short-term memory"]), ("attention", ["attention"]),
    ("joint attention", ["joint attention", "shared attention"]), ("dressing", ["can't dress"]),
  ])

  @Test(
    "A phrase is found whatever its capitals, hyphens, punctuation and quotation marks",
    arguments: [
      ("Her WORKING memory is weak.", ["memory"]), ("short term memory, and attention", ["memory", "attention"]),
      ("He can’t dress himself.", ["dressing"]), ("working-memory", ["memory"]), ("working\nmemory", ["memory"]),
    ])
  func found(_ text: String, _ topics: [String]) { #expect(lexicon.topics(in: text) == Set(topics)) }

  @Test(
    "Parts of words, other words and words out of order are not found",
    arguments: ["attentional", "memory", "memory working", "working in memory of", "", "…"])
  func notFound(_ text: String) { #expect(lexicon.topics(in: text).isEmpty) }

  @Test("The longer phrase counts, and not the shorter one inside it")
  func longest() {
    #expect(lexicon.topics(in: "Joint attention is emerging.") == ["joint attention"])
    #expect(lexicon.topics(in: "Shared attention, and attention in class.") == ["joint attention", "attention"])
  }

  @Test("A lexicon without phrases knows nothing")
  func empty() {
    #expect(TopicLexicon().topics(in: "working memory").isEmpty)
    #expect(TopicLexicon([("dots", ["…"])]).isEmpty)
  }

  @Test("Clauses end at full stops, commas, semicolons, brackets and lines, and not at colons")
  func clauses() {
    #expect(
      WordList.clauses(in: "Vision: normal; hearing, too (says Mum).\nSleep") == [
        ["vision", "normal"], ["hearing"], ["too"], ["says", "mum"], ["sleep"],
      ])
  }
}
