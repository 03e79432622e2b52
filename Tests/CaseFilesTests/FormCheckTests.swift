import CaseFiles
import Findings
import PlanModel
import Templates
import Testing

@Suite("Faults of form")
struct FormCheckTests {
  @Test("Twelve different faults are all told at once, in the order of the file")
  func twelveFaults() throws {
    let xml = """
      <advice xmlns="urn:ehcplan:advice" schema-version="1.0" id="slt-1" version="one" kind="advice" colour="x">
        <case-ref>C-17</case-ref>
        <regulation code="f"/>
        <child>
          <legal-forename> </legal-forename>
          <surname>Example</surname>
          <date-of-birth>03/07/2016</date-of-birth>
        </child>
        <author><name>Kim Writer</name></author>
        <dated>2026-03-27</dated>
        <dated>2026-03-28</dated>
        <need id="N1" area="comunication-interaction"><statement>A</statement></need>
        <need id="N1"><statement>B</statement></need>
        <provision id="P1" needs="N7">stray
          <what>Teaching</what>
          <session-lenght minutes="30">30 minutes</session-lenght>
          <impact>x</impact>
        </provision>
      </advice>
      """
    #expect(
      try Fixtures.read(xml).findings.map(\.inShort) == [
        "form-bad-value 1 version",
        "form-unknown-attribute 1 colour",
        "form-blank 5 legal-forename of child",
        "form-bad-value 7 date-of-birth of child",
        "form-missing-element 9 author",
        "form-repeated-element 11 dated 2",
        "form-unknown-code 12 area of need 1 (N1)",
        "form-duplicate-id 13 need 2 (N1)",
        "form-dangling-reference 14 needs of provision 1 (P1)",
        "form-stray-text 14 provision 1 (P1)",
        "form-unknown-element 16 session-lenght of provision 1 (P1)",
        "form-misplaced-element 17 impact of provision 1 (P1)",
      ])
  }

  /// A fault inside an otherwise good submission, and what is said of it.
  struct Fault: Sendable, CustomStringConvertible {
    var xml: String
    var id: String
    var summary: String
    var remedy: String
    var description: String { summary }
  }

  static let faults: [Fault] = [
    Fault(
      xml: "<strenght id=\"S1\">Kind</strenght>", id: "form-unknown-element",
      summary: "strenght is not an element of this form", remedy: "Write strength, if that is what you mean."),
    Fault(
      xml: "<frequency>Weekly</frequency>", id: "form-misplaced-element",
      summary: "frequency does not belong inside advice",
      remedy: "Move it into provision."),
    Fault(
      xml: "<provision id=\"P1\"><what>T</what><session-length minuets=\"30\">30 minutes</session-length></provision>",
      id: "form-unknown-attribute", summary: "minuets is not an attribute of session-length",
      remedy: "Write minutes, if that is what you mean."),
    Fault(
      xml: "<need id=\"N2\" statement=\"x\"><statement>x</statement></need>", id: "form-unknown-attribute",
      summary: "statement is not an attribute of need", remedy: "Write statement as an element inside need."),
    Fault(
      xml: "<strength id=\"S1\" xml:lang=\"cy\">Da</strength>", id: "form-unknown-attribute",
      summary: "xml:lang is not an attribute of strength", remedy: "Write lang in place of xml:lang."),
    Fault(
      xml: "<strength>Kind</strength>", id: "form-missing-attribute", summary: "id is missing from strength",
      remedy: "Add id=\"…\" to strength."),
    Fault(
      xml: "<provision id=\"P1\"/>", id: "form-missing-element", summary: "what is missing from provision 1 (P1)",
      remedy: "Add what inside provision."),
    Fault(
      xml: "<provision id=\"P1\"><what><p> \u{A0}</p></what></provision>", id: "form-blank", summary: "what is blank",
      remedy: "Fill it in. If the form can do without it, remove the whole element."),
    Fault(
      xml: "<provision id=\"P1\"><what>T</what><total hours=\"two\">Two hours</total></provision>",
      id: "form-bad-value",
      summary: "hours is not a number", remedy: "Write the number in digits, for example 2 or 32.5."),
    Fault(
      xml: "<provision id=\"P1\"><what>T</what><start>05/2026</start></provision>", id: "form-bad-value",
      summary: "start is not a year, a month or a day",
      remedy: "Write the year, month or day in this order, for example 2026, 2026-05 or 2026-05-14."),
    Fault(
      xml: "<received-on>2026-02-29</received-on>", id: "form-bad-value",
      summary: "received-on is not a day of the calendar, written as year-month-day",
      remedy: "Write the day as year-month-day, for example 2026-03-27."),
    Fault(
      xml: "<strength id=\"S1\" area=\" semh\">Kind</strength>", id: "form-bad-value",
      summary: "area has spaces or line breaks round its value",
      remedy: "Remove the spaces and line breaks before and after the value."),
    Fault(
      xml: "<strength id=\"S1\" area=\"SEMH\">Kind</strength>", id: "form-unknown-code",
      summary: "The value of area is not in its list: SEMH", remedy: "Write semh, if that is what you mean."),
    Fault(
      xml: "<strength id=\"S1\" src=\"A, O\">Kind</strength>", id: "form-bad-value",
      summary: "src is not a list of evidence codes",
      remedy: "Write codes with a space between them, from A, O, PR, TR, P, R, T and I."),
    Fault(
      xml: "<fact id=\"F1\" kind=\"attendance\" cost=\"£24\">x</fact>", id: "form-bad-value",
      summary: "cost is not an amount in pounds and pence",
      remedy: "Write pounds with two places and no sign, for example 2400.00."),
    Fault(
      xml: "<provision id=\"P1\" needs=\"N1 NN1\"><what>T</what></provision>", id: "form-dangling-reference",
      summary: "needs names NN1, and no need of this file has that id", remedy: "Write N1, if that is what you mean."),
    Fault(
      xml: "<strength id=\"S1\">Kind</strength><provision id=\"P1\" needs=\"S1\"><what>T</what></provision>",
      id: "form-dangling-reference", summary: "needs names S1, which is strength, not need",
      remedy: "Write the id of a need that stands in this file, or leave S1 out."),
    Fault(
      xml: "<strength id=\"S1\" author=\"kim\">Kind</strength>", id: "form-dangling-reference",
      summary: "author names something, and no author of this file has that id",
      remedy: "Write the id of an author that stands in this file, or leave it out."),
    Fault(
      xml: "<strength id=\"S1\"><b xmlns=\"http://www.w3.org/1999/xhtml\">Kind</b></strength>",
      id: "form-foreign-element",
      summary: "b inside strength 1 (S1) is of another vocabulary", remedy: "Remove it."),
    Fault(
      xml: "<strength id=\"S1\"><b>Kind</b></strength>", id: "form-unknown-element",
      summary: "b is not an element of this form", remedy: "Remove it, or put its words into another element."),
    Fault(
      xml: "<title>Advice of <quote>x</quote></title>", id: "form-misplaced-element",
      summary: "quote does not belong inside title", remedy: "Move it to where it belongs."),
    Fault(
      xml: "<strength id=\"S1\"> <p/> </strength>", id: "form-blank", summary: "strength 1 (S1) is blank",
      remedy: "Fill it in. If the form can do without it, remove the whole element."),
    Fault(
      xml: "<reuse>all agreed</reuse>", id: "form-stray-text",
      summary: "Words stand directly inside reuse, where only elements may stand",
      remedy: "Remove the words, or put them into an attribute."),
    Fault(
      xml: "<signed by=\"\"/>", id: "form-blank", summary: "by is blank",
      remedy: "Fill it in. If there is nothing to say, leave by out where the form lets you."),
    Fault(
      xml: "<strength id=\"S1\" lang=\"english language\">x</strength>", id: "form-bad-value",
      summary: "lang is not a language code", remedy: "Write a language code, for example cy or ur."),
  ]

  @Test("is told with what to do about it", arguments: faults)
  func isTold(_ fault: Fault) throws {
    let read = try Fixtures.read(Fixtures.advice(fault.xml))
    #expect(read.findings.map(\.id) == [fault.id])
    #expect(read.findings.first?.summary == fault.summary)
    #expect(read.findings.first?.remedy == fault.remedy)
    #expect(read.findings.first?.place.line == 13)
    #expect(read.findings.first?.place.file == "advice/a.xml")
    #expect(read.advice == nil)
  }

  @Test("The path names items by number and name, and the service they stand in")
  func path() throws {
    let read = try Fixtures.read(
      Fixtures.advice(
        """
        <service name="SLT"><provision id="LP1"><what>A</what></provision></service>
        <service name="OT">
          <provision id="OP1"><what>A</what></provision>
          <provision id="OP2"><what>A</what>
            <session-length minutes="30">30 minutes</session-length>
            <session-length minutes="half">half</session-length></provision>
        </service>
        """))
    #expect(read.findings.map(\.place.path) == ["minutes of session-length 2 of provision 2 (OP2) of service 2"])
    #expect(read.findings.first?.place.item == "OP2")
    #expect(read.findings.first?.place.line == 18)
  }

  @Test("What may stand in a place is listed, eight names at most")
  func allowed() throws {
    let need = try Fixtures.read(Fixtures.advice("<need id=\"N2\"><statement>x</statement><zzzzzz/></need>"))
    #expect(
      need.findings.first?.explanation == "Inside need 2 (N2) may stand: statement, impact, evidence and measure.")
    let root = try Fixtures.read(Fixtures.advice("<zzzzzz/>"))
    #expect(root.findings.first?.explanation.hasSuffix("and 24 more.") == true)
  }

  @Test("A code that is no slip of a known one is not repeated, because it might be a name")
  func unknownCode() throws {
    let read = try Fixtures.read(Fixtures.advice("<strength id=\"S1\" area=\"Zyxomma\">Kind</strength>"))
    #expect(read.findings.map(\.id) == ["form-unknown-code"])
    #expect(read.findings.first?.allWords.contains("Zyxomma") == false)
  }

  @Test("Ids of authors and references without a digit are not repeated, because they may be names")
  func names() throws {
    let read = try Fixtures.read(
      Fixtures.advice(
        """
        <author id="Zyxomma"><name>A</name><role>B</role></author>
        <author id="Zyxomma"><name>A</name><role/></author>
        <strength id="S1" relates-to="Petiolatum Q7">x</strength>
        """))
    #expect(
      read.findings.map(\.summary) == [
        "The id of author 3 is used twice, on lines 13 and 14", "role is blank",
        "relates-to names something, and no item of this file has that id",
        "relates-to names Q7, and no item of this file has that id",
      ])
    for finding in read.findings {
      #expect(!finding.allWords.contains("Zyxomma") && !finding.allWords.contains("Petiolatum"))
    }
  }

  @Test("What the schema alone refuses is told in a plain sentence with its own line")
  func schemaOnly() throws {
    // The pass in Swift finds all that the present schema refuses, so this one asks for something it does not know.
    let templates = TemplateStore()
    let schemas = try FormSchemas { address in
      guard let bytes = templates.loader(address), address.hasSuffix("common.xsd") else {
        return templates.loader(address)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      return Array(
        text.replacing("<xs:minLength value=\"1\"/>", with: "<xs:minLength value=\"1\"/><xs:maxLength value=\"30\"/>")
          .utf8)
    }
    let xml = Fixtures.advice(
      "<title>Zyxomma Petiolatum is longer than thirty letters</title><dated>2026-03-27</dated>")
    let read = readAdvice(
      bytes: Array(xml.replacing("<title>", with: "\n<title>\n").utf8), path: "a.xml", schemas: schemas)
    #expect(read.advice == nil)
    #expect(read.findings.map(\.inShort) == ["form-schema 14 title", "form-repeated-element 15 dated 2"])
  }

  @Test("An editor's note of where the schema lies does no harm")
  func schemaLocation() throws {
    let read = try Fixtures.read(
      Fixtures.advice(
        attributes:
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:ehcplan:advice a.xsd\""))
    #expect(read.findings == [])
    #expect(read.advice != nil)
  }

  @Test("The library's text stands in the note, without the value it quotes")
  func note() throws {
    let read = try Fixtures.read(Fixtures.advice("<received-on>Zyxomma</received-on>"))
    #expect(read.findings.first?.note.hasPrefix("libxml2 1824: Element 'received-on': … is not a") == true)
  }

  @Test("A case file with a section that the plan does not have is refused")
  func unknownSection() throws {
    let read = try Fixtures.readCaseFile(
      Fixtures.caseFile("<section-note section=\"Q\" reason=\"not-required\">x</section-note>"))
    #expect(read.findings.map(\.inShort) == ["form-unknown-code 5 section of section-note 1"])
  }

  @Test("A newer version of the form with the same number before the point is read")
  func minorVersion() throws {
    let read = try Fixtures.read(Fixtures.advice().replacing("schema-version=\"1.0\"", with: "schema-version=\"1.7\""))
    #expect(read.advice?.schemaVersion == "1.7")
  }
}
