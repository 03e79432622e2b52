import CaseFiles
import PlanModel
import Testing

@Suite("Words of a person")
struct ProseTests {
  private func prose(_ inside: String, attributes: String = "") throws -> Prose {
    let read = try Fixtures.read(Fixtures.advice("<strength id=\"S1\"\(attributes)>\(inside)</strength>"))
    guard case .strength(let prose)? = read.advice?.items.last?.content else {
      throw TestFault("not read: \(read.findings)")
    }
    return prose
  }

  @Test(
    "White space is one space, and none at the ends",
    arguments: [
      ("  Amira\n\t is  kind. ", ["Amira is kind."]),
      ("Amira said <quote> I like  it </quote> , twice.", ["Amira said ", "I like it ", ", twice."]),
      ("<quote> Yes </quote>", ["Yes"]),
      ("<quote>Yes</quote> <quote>No</quote>", ["Yes", " ", "No"]),
      ("a<span lang=\"cy\"/> b", ["a b"]),
      ("one <span>two</span>\n three", ["one two three"]),
      ("a <quote> </quote> b", ["a b"]),
      ("no\u{A0}break", ["no\u{A0}break"]),
    ])
  func whiteSpace(_ words: String, _ runs: [String]) throws {
    #expect(try prose(words).paragraphs.map { $0.runs.map(\.text) } == [runs])
  }

  @Test("Text beside paragraphs is a paragraph of its own, in its place")
  func besideParagraphs() throws {
    let prose = try prose("first <quote>q</quote><p>second</p>\n  <p> </p>third<p>fourth</p>\n")
    #expect(prose.paragraphs.map(\.plain) == ["first q", "second", "third", "fourth"])
    #expect(prose.plain == "first q\nsecond\nthird\nfourth")
  }

  @Test("Quotations, languages and directions are kept on the words they belong to")
  func marks() throws {
    let prose = try prose(
      "<p>She says <quote lang=\"ur\" dir=\"rtl\">ہاں</quote></p><p lang=\"en\" dir=\"ltr\">and <span lang=\"cy\">ie</span></p>",
      attributes: " lang=\"fr\" dir=\"rtl\"")
    #expect(
      prose
        == Prose([
          Prose.Paragraph(
            [Prose.Run("She says "), Prose.Run("ہاں", isQuotation: true, language: "ur", direction: .rtl)],
            language: "fr",
            direction: .rtl),
          Prose.Paragraph([Prose.Run("and "), Prose.Run("ie", language: "cy")], language: "en", direction: .ltr),
        ]))
  }

  @Test("No words make no paragraph")
  func noWords() throws {
    #expect(try prose("<p>Kind</p> <p/> <p> </p>").paragraphs == [Prose.Paragraph([Prose.Run("Kind")])])
  }

  @Test("A person with one name has an empty surname")
  func oneName() throws {
    let record = try Fixtures.readCaseFile(Fixtures.caseFile()).caseRecord
    #expect(record?.child.surname == "")
    #expect(record?.child.fullName == "Amira")
    #expect(record?.profile == "england-2014")
  }
}
