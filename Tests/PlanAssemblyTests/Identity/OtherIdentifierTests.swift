import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

@Suite("Another child's number in the text")
struct OtherIdentifierTests {
  private var child: Child {
    var child = Reading.girl()
    child.upns = [OfficialNumber("B801200005001")]
    child.uln = OfficialNumber("1000000043")
    return child
  }

  @Test(
    "A second valid number, a case reference or a date of birth sets the file apart",
    arguments: [
      "NHS number 999 003 7744.", "NHS: 9990037744", "Footer 999-003-7744 page 2", "UPN R201100018042",
      "ULN: 1000000051", "Our ref AB-2026-0002", "case AB-2026-0002", "DOB 14/02/2015", "D.O.B. 14.02.2015",
      "date of birth: 14 February 2015", "born on 14th Feb 2015", "Date of birth 2015-02-14",
    ])
  func fires(_ words: String) throws {
    let told = try Reading.findings(narrative: words, child: child)
    #expect(told.ids == ["other-childs-identifier"])
    #expect(told.isSetApart && told.findings.first?.severity == .error)
    for finding in told.findings { #expect(!finding.summary.contains("999") && !finding.summary.contains("2015")) }
  }

  @Test(
    "The child's own, invalid or other numbers are no finding",
    arguments: [
      "NHS number 999 003 7000.", "NHS 9990037000", "NHS 999 003 7745", "UPN B801200005001", "ULN 1000000043",
      "Our ref AB-2026-0001", "Telephone 999 003 7744", "Ring 0117 496 0000", "DOB 03/07/2016", "born 3 July 2016",
      "Mother's date of birth 14/02/1985", "date of birth 14/02/1985", "born at 39 weeks on 3 July",
      "Her brother Leo, DOB 14/02/2015, NHS 999 003 7744", "standard score 100 110 1200", "WIAT-2026-0002",
    ])
  func quiet(_ words: String) throws {
    #expect(try Reading.findings(narrative: words, child: child).isQuiet)
  }

  @Test("Numbers are found in items, views, quotations and names of attached documents")
  func everywhere() throws {
    #expect(try Reading.findings([Make.view("V1", "NHS 999 003 7744")], child: child).isSetApart)
    let quoted = Prose([Prose.Paragraph([Prose.Run("NHS 999 003 7744", isQuotation: true)])])
    #expect(try Reading.findings([AdviceItem("R1", .risk(quoted))], child: child).isSetApart)
    var advice = Make.advice("sub-1", child: child)
    advice.attachments = [Attachment(name: "9990037744.pdf")]
    #expect(try Reading.assembly([advice], Make.record(child: child)).setApart.count == 1)
  }

  @Test("Day and month exchanged is a slip, and the file is used")
  func exchanged() throws {
    let told = try Reading.findings(narrative: "Date of birth 07/03/2016", child: child)
    #expect(told.ids == ["dob-mismatch"] && !told.isSetApart)
  }

  @Test("A child whose own number is not known has none to differ from")
  func unknown() throws {
    #expect(try Reading.findings(narrative: "NHS 999 003 7744", child: Make.child()).isQuiet)
  }
}
