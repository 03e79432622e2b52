import PlanModel
import Testing

/// Words with their places: ranges are of Unicode scalars, quotations are exempt, and no text is a trap.
struct PlacedWordTests {
  private func words(_ text: String) -> [PlacedWord] { PlacedWord.words(in: Prose(text)) }

  @Test("A word stands where its letters stand, whatever signs and scripts are round it")
  func ranges() {
    let text = "Zoë – “naïve” don’t 10mg."
    let scalars = Array(text.unicodeScalars)
    let read = words(text)
    #expect(read.map(\.text) == ["zoë", "naïve", "dont", "10mg"])
    #expect(
      read.map { String(String.UnicodeScalarView(scalars[$0.range])) } == ["Zoë", "naïve", "don’t", "10mg"])
  }

  @Test(
    "Words in quotation marks of any form are exempt, others are not",
    arguments: [
      "He said “so and so” twice", "He said \"so and so\" twice", "He said ‘so and so’ twice",
      "He said 'so and so' twice",
    ])
  func quotations(_ text: String) {
    #expect(words(text).map(\.isExempt) == [false, false, true, true, true, false])
  }

  @Test("An apostrophe opens no quotation that exempts the rest")
  func apostrophes() {
    #expect(words("The pupils' books and Sam's pen aren't here").allSatisfy { !$0.isExempt })
  }

  @Test("A full stop before a small letter, and after a title, ends no sentence")
  func sentences() {
    func starts(_ text: String) -> [String] { words(text).filter { $0.before.contains(.sentence) }.map(\.text) }
    #expect(starts("She reads. He writes! Does it? Yes") == ["he", "does", "yes"])
    #expect(starts("Dr. Lowe sees approx. ten, e.g. Sam").isEmpty)
    #expect(starts("2.5 hours in all").isEmpty)
  }

  @Test(
    "Any text can be read",
    arguments: ["", " ", "\u{FFFD}\u{0}\u{E000}", "’’’‘‘“”", "👩‍👧🏳️‍🌈", "שלום עולם", "我喜欢游泳", "....", "a\u{301}\u{301}"])
  func anything(_ text: String) {
    let count = text.unicodeScalars.count
    #expect(words(text).allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= count && !$0.range.isEmpty })
  }

  @Test("A long text is read in one pass")
  func long() {
    let text = String(repeating: "‘“a. ", count: 50_000)
    #expect(words(text).count == 50_000)
  }
}
