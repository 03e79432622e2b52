import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// From the file of the author to the document of the family: every word arrives, in every format.
struct NothingLostTests {
  @Test(arguments: MadeCase.names)
  func everyItemIsInTheAccountOnce(_ name: String) throws {
    let made = try MadeCase.named(name)
    var expected = made.record.items.map { "case 1 \($0.id)" }
    for advice in made.advices { expected += advice.items.map { "\(advice.id) \(advice.version) \($0.id)" } }
    let told = made.account.lines.map { "\($0.submission ?? "case") \($0.version) \($0.item)" }
    #expect(told.sorted() == expected.sorted())
    #expect(told.count > 20)
  }

  @Test(arguments: MadeCase.names, DraftWords.formats)
  func everyWordOfAPlacedItemIsInTheSections(_ name: String, _ format: String) throws {
    let made = try MadeCase.named(name)
    let sections = FoldedWords(try made.words("plan", format).plan)
    var looked = 0
    for line in made.account.lines {
      let item = try #require(made.item(line))
      switch line.fate {
      case .placed, .merged:
        let texts = ItemWords.texts(of: item)
        let missing = ItemWords.missing(texts, from: sections)
        #expect(missing.isEmpty, "\(line.submission ?? "case") \(line.item)")
        looked += texts.count
      case .waiting, .superseded, .replaced, .withdrawn, .setAside, .notChosen, .notAgreed, .apart: break
      }
    }
    #expect(looked > 50)
  }

  @Test(arguments: MadeCase.names, DraftWords.formats)
  func everyWordOfAWaitingItemIsInTheReview(_ name: String, _ format: String) throws {
    let made = try MadeCase.named(name)
    let review = FoldedWords(try made.words("review", format).all)
    let waiting = made.account.lines.filter { if case .waiting = $0.fate { true } else { false } }
    for line in waiting {
      let item = try #require(made.item(line))
      #expect(
        ItemWords.missing(ItemWords.texts(of: item), from: review).isEmpty, "\(line.submission ?? "case") \(line.item)")
    }
    #expect(!waiting.isEmpty)
  }

  @Test(arguments: MadeCase.names, DraftWords.formats)
  func everyWordOfEveryAdviceIsInItsAnnex(_ name: String, _ format: String) throws {
    let made = try MadeCase.named(name)
    let annexes = FoldedWords(try made.words("plan", format).annexes)
    // Advice that was replaced, taken back or set apart is not appended; its items are in the account.
    let appended = made.plan.annex.compactMap(\.advice)
    #expect(!appended.isEmpty)
    for advice in appended {
      let hidden = Set(advice.confidential.flatMap(\.items))
      #expect(ItemWords.missing(ItemWords.texts(ofNarratives: advice), from: annexes).isEmpty, "\(advice.id)")
      for item in advice.items where !hidden.contains(item.id) {
        #expect(ItemWords.missing(ItemWords.texts(of: item), from: annexes).isEmpty, "\(advice.id) \(item.id)")
      }
    }
  }

  @Test func aCostOfWholePoundsIsPrintedAsOneWritesIt() throws {
    let made = try MadeCase.named(Sample.autism.rawValue)
    let costs = made.advices.flatMap(\.items).compactMap { item in
      if case .fact(let fact) = item.content { fact.cost } else { nil }
    }
    #expect(costs == ["6000.00"])
    for format in DraftWords.formats {
      #expect(try made.words("plan", format).annexes.contains("£6,000"))
    }
  }

  @Test(arguments: MadeCase.names)
  func everyWaitingItemHasAReasonThatTheReviewPrints(_ name: String) throws {
    let made = try MadeCase.named(name)
    let words = try Run.workshop().words
    let review = FoldedWords(try made.words("review", "html").all)
    for case .waiting(let reason) in made.account.lines.map(\.fate) {
      let text = try #require(words[reason])
      #expect(ItemWords.missing([text], from: review).isEmpty)
    }
  }
}
