import PlanModel
import Testing

/// By what a row is seen to point elsewhere or to name a setting.
struct RowSignsTests {
  private let signs: RowSigns = {
    var signs = RowSigns()
    signs.add(pointers: ["as above", "please see", "attached report", "referral"], amounts: ["minutes", "weekly"])
    signs.add(
      settingWords: ["School", "College", "Primary"], kinds: ["Primary", "The", "At", "Home"],
      noSettings: ["Forest School"])
    return signs
  }()

  @Test(
    "A row that does nothing but point elsewhere",
    arguments: [
      "As above.", "Please see attached report from the Learning Support Service.", "Dietetic referral made.",
      "Speech and language therapy: as above, and as my colleague sets out in the attached report.",
    ])
  func pointers(_ text: String) { #expect(signs.isPointer(text)) }

  @Test(
    "A pointer beside an amount or beside what will be done is more than a pointer",
    arguments: [
      "As above, 20 minutes weekly.", "Teaching of spelling.", "",
      "An adult sits beside him, reads each question aloud and writes down what he answers, as above.",
    ])
  func others(_ text: String) { #expect(!signs.isPointer(text)) }

  @Test(
    "Names of settings are capitals before School, College and the like",
    arguments: [
      ("He should go to Larkfield School.", ["Larkfield School"]),
      ("At St Martin’s Church of England Primary School he", ["St Martin’s Church of England Primary School"]),
      ("The Grange School, and Hill Primary", ["Grange School", "Hill Primary"]),
    ])
  func names(_ text: String, _ names: [String]) { #expect(signs.settingNames(in: text) == names) }

  @Test(
    "Kinds of setting, programmes and ordinary words are no names",
    arguments: [
      "Regular Forest School.", "a primary school", "The Primary School", "School staff", "at school in Larkfield.",
      "He lives in Larkfield. School starts at nine.", "Home School diary", "Head of School",
    ])
  func noNames(_ text: String) { #expect(signs.settingNames(in: text).isEmpty) }
}
