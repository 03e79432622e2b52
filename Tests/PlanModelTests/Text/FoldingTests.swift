import PlanModel
import Testing

/// What counts as the same words, and what as the same name.
struct FoldingTests {
  @Test(arguments: [
    ("Reads  WELL", "reads well"), (" reads\n\twell ", "reads well"), ("reads\u{A0}well", "reads well"),
    ("“yes”", "\"yes\""), ("«yes»", "\"yes\""), ("don’t", "don't"), ("don`t", "don't"), ("a – b", "a - b"),
    ("a — b", "a - b"), ("non‑verbal", "non-verbal"), ("−5", "-5"), ("sepa\u{AD}rate", "separate"),
    ("\u{FEFF}word", "word"), ("", ""), (" \n ", ""), ("ZOË", "zoë"),
  ])
  func formIsFoldedAway(_ text: String, _ folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    ("30 minutes", "20 minutes"), ("reads", "reads."), ("zoe", "zoë"), ("a b", "ab"), ("can", "can't"), ("½", "1/2"),
  ])
  func meaningIsNot(_ left: String, _ right: String) {
    #expect(Folding.folded(left) != Folding.folded(right))
  }

  @Test func foldingTwiceChangesNothingMore() {
    for text in ["“A” – b’s  C", "ẞtraße", "İstanbul", "e\u{301}"] {
      let once = Folding.folded(text)
      #expect(Folding.folded(once) == once)
    }
  }

  @Test(arguments: [
    ("O’Neill-Évans", "oneillevans"), ("Ferreira Linton", "ferreiralinton"), ("Łukasz", "lukasz"), ("Nuñez", "nunez"),
    ("Nun\u{303}ez", "nunez"), ("Groß", "gross"), ("Æsa", "aesa"), ("AB-2026/0001", "ab20260001"), ("Ngọc", "ngoc"),
    ("", ""),
  ])
  func aNameIsItsLettersAndDigits(_ name: String, _ key: String) {
    #expect(Folding.nameKey(name) == key)
  }

  @Test(arguments: ["محمد", "王小明", "Олена"])
  func aNameInAnotherScriptKeepsItsLetters(_ name: String) {
    #expect(!Folding.nameKey(name).isEmpty)
    #expect(Folding.nameKey(name) != Folding.nameKey(name + name))
  }
}
