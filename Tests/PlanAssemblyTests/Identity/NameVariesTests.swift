import Findings
import PlanModel
import TestSupport
import Testing

@Suite("The child's own name, spelt in another way")
struct NameVariesTests {
  @Test(
    "A slip of one or two letters, or a missing accent, hyphen or apostrophe, is a warning",
    arguments: [
      ("Amira", "Ameera needs help."), ("Zoë", "Zoe needs help."), ("Anne-Marie", "Annemarie needs help."),
      ("Leila", "Layla enjoys stories."), ("D'Arcy", "Darcy is in Year 3."), ("Mohammed", "Muhammad needs help."),
    ])
  func warns(_ name: String, _ words: String) throws {
    let told = try Reading.findings([Make.need("N1", words)], child: Reading.girl(name))
    #expect(told.ids == ["name-varies"])
    #expect(told.findings.first?.severity == .warning)
    #expect(!told.isSetApart)
  }

  @Test(
    "Capitals, curly apostrophes, nicknames and short forms are no other spelling",
    arguments: [
      ("O'Neill", "O’Neill needs help."), ("Amira", "AMIRA needs help."), ("Alexandra", "Alex needs help."),
      ("Zoë", "Zoe\u{308} needs help."),
    ])
  func quiet(_ name: String, _ words: String) throws {
    #expect(try Reading.findings([Make.need("N1", words)], child: Reading.girl(name)).isQuiet)
  }

  @Test(
    "Another name that is only near is another child's",
    arguments: [
      ("Oliver", "Olivia needs help."), ("Amira", "Samira needs help."), ("Noah", "Noel likes art. Noel reads."),
    ])
  func near(_ name: String, _ words: String) throws {
    #expect(try Reading.findings([Make.need("N1", words)], child: Reading.girl(name)).ids == ["wrong-child-name"])
  }

  @Test("A declared twin with a near name is the twin")
  func twin() throws {
    let told = try Reading.findings(
      [Make.need("N1", "Her twin Amina is louder.")], others: [OtherName(name: "Amina", relationship: "twin sister")])
    #expect(told.isQuiet)
  }
}
