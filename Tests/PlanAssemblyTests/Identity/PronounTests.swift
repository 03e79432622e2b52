import Findings
import PlanModel
import TestSupport
import Testing

@Suite("Pronouns that are not the child's")
struct PronounTests {
  private func child(_ sex: String?, _ pronouns: String? = nil) -> Child {
    var child = Reading.girl()
    child.sex = sex
    child.pronouns = pronouns
    return child
  }

  @Test("One sentence is a warning")
  func single() throws {
    let told = try Reading.findings([Make.need("N1", "Amira will use his timer. She likes it.")])
    #expect(told.ids == ["pronoun-mismatch"])
    #expect(told.findings.first?.severity == .warning && !told.isSetApart)
    #expect(try Reading.findings(narrative: "Amira finds his timer useful.").ids == ["pronoun-mismatch"])
  }

  @Test("A passage of the other sex that names nobody sets the file apart")
  func run() throws {
    let words = "He finds it hard to follow instructions. He needs pictures, and his teacher repeats what was said."
    let item = try Reading.findings([Make.need("N1", words)])
    #expect(item.isSetApart && item.ids == ["pronoun-mismatch"] && item.findings.first?.severity == .error)
    let paragraph = try Reading.findings(narrative: "Amira is in Year 5. She is well.\n" + words)
    #expect(paragraph.isSetApart && paragraph.ids == ["pronoun-mismatch"])
  }

  @Test(
    "Pronouns of somebody else are nobody's mistake",
    arguments: [
      "Her father works away. He is home on Fridays. He reads to her and his voice calms her.",
      "Mr Ali lifts Amira by his own strength.", "She told a boy that he was early.",
      "Leo, her brother, is three. He bites. He runs. He has his own room.",
      "Each pupil has his or her tray, and he/she takes it.", "A peer may sit with her if he wishes. He may go.",
    ])
  func others(_ words: String) throws {
    #expect(try Reading.findings([Make.need("N1", words)], narrative: words).isQuiet)
  }

  @Test("A story that is retold is not about the child")
  func story() throws {
    #expect(
      try Reading.findings(narrative: "And then he was the tide. He looked like a man when he was waiting.").isQuiet)
  }

  @Test("Quotations and views are the speaker's own")
  func exempt() throws {
    let words = "He needs help. He likes his bike. He finds it hard."
    let quoted = Prose([Prose.Paragraph([Prose.Run(words, isQuotation: true)])])
    #expect(try Reading.findings([AdviceItem("R1", .risk(quoted)), Make.view("V1", words)]).isQuiet)
  }

  @Test("Recorded pronouns come first, then sex, and they is never wrong")
  func recorded() throws {
    let he = [Make.need("N1", "He needs help. He likes his bike. He finds it hard.")]
    let they = [Make.need("N1", "They need help. They like their bike. Their reading is hard.")]
    #expect(try Reading.findings(he, child: child("F", "he/him")).isQuiet)
    #expect(try Reading.findings(he, child: child("M")).isQuiet)
    #expect(try Reading.findings(they, child: child("F")).isQuiet)
    #expect(try Reading.findings(they, child: child("F", "they/them")).isQuiet)
    #expect(try Reading.findings(he, child: child(nil)).isQuiet)
    #expect(try Reading.findings(he, child: child("F", "ze/zir")).isQuiet)
  }

  @Test("Pronouns of the child's sex where others are recorded are a slip, and no other child")
  func slip() throws {
    let told = try Reading.findings(
      [Make.need("N1", "He needs help. He likes his bike. He finds it hard.")], child: child("M", "they/them"))
    #expect(told.ids == ["pronoun-mismatch"] && told.findings.first?.severity == .warning && !told.isSetApart)
  }
}
