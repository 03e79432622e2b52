import CaseFiles
import Findings
import PlanModel
import Testing

/// Case files filled in beforehand.
@Suite struct NewFormsCaseTests {
  private func empty(_ reference: String = "AB-2026-0173") throws -> NewCaseForm {
    NewCaseForm(reference: reference, profile: try NewFormsCase.profile())
  }

  private func known() throws -> NewCaseForm {
    var form = try empty()
    form.child = ["legal-forename": "Zoë", "surname": "O'Shea & Sons <x>", "date-of-birth": "2018-02-03", "sex": "F"]
    form.parent = "Ms -- \"Inês\" مريم"
    form.coordinator = "Yasmin Corder"
    form.requestReceived = CivilDate(iso: "2026-01-19")
    return form
  }

  @Test func filledInItIsAccepted() throws {
    for form in [try empty(), try known()] {
      #expect(try NewFormsCase.form(form).filled().faults() == [])
    }
  }

  @Test func whatIsKnownIsInIt() throws {
    let record = try #require(try NewFormsCase.form(known()).filled().caseRecord())
    #expect(record.reference == "AB-2026-0173")
    #expect(record.profile == "england-2014")
    #expect(record.child.legalForename == "Zoë")
    #expect(record.child.surname == "O'Shea & Sons <x>")
    #expect(record.child.dateOfBirth.iso == "2018-02-03")
    #expect(record.contacts.map(\.name) == ["Ms -- \"Inês\" مريم"])
    #expect(record.officers.map(\.name) == ["Yasmin Corder"])
    #expect(record.first("request-received")?.iso == "2026-01-19")
  }

  @Test func everyBlankIsNamedWithItsLine() throws {
    for form in [try NewFormsCase.form(empty()), try NewFormsCase.form(known())] {
      let faults = try form.faults()
      let blanks = faults.filter { $0.id == "form-blank" }
      #expect(Set(blanks.compactMap(\.place.line)) == Set(form.blankLines))
      // A surname may be empty, so the form leaves it out until somebody has decided.
      let missing = faults.filter { $0.id == "form-missing-element" }
      #expect(missing.count + blanks.count == faults.count)
      #expect(missing.allSatisfy { $0.summary.hasPrefix("surname is missing") })
      for line in form.blankLines {
        let above = form.lines[..<(line - 1)].last { $0.contains("<!--") }
        #expect(above?.contains("FILL IN") == true, "line \(line)")
      }
    }
  }

  @Test func everyPartPutAsideIsValid() throws {
    let form = try NewFormsCase.form(empty())
    #expect(form.asides.count > 50)
    for aside in form.asides {
      #expect(try form.uncommented([aside]).filled().faults() == [], "\(form.words(aside))")
    }
    #expect(try form.uncommented(form.asides).filled().faults() == [], "all at once")
  }

  @Test func everyPartOfTheSchemaIsOffered() throws {
    let form = try NewFormsCase.form(empty())
    for element in form.guide.type(form.guide.root.type)?.children ?? [] {
      #expect(form.text.contains("<\(element.name)"), "\(element.name)")
    }
  }

  @Test func advicePartsStandReadyAsNotYetRequested() throws {
    let record = try #require(try NewFormsCase.form(empty()).filled().caseRecord())
    #expect(record.adviceRequests.map(\.regulation) == [.a, .b, .c, .d, .e])
    #expect(record.adviceRequests.allSatisfy { $0.status == "not-requested" && $0.requestedOn == nil })
  }

  @Test func commentsHoldTheReferenceSafely() throws {
    let form = try NewFormsCase.form(empty("AB--2026--"))
    #expect(try form.filled().faults() == [])
    #expect(try form.filled().caseRecord()?.reference == "AB--2026--")
  }

  @Test func theSameValuesGiveTheSameBytes() throws {
    #expect(try NewFormsCase.form(known()).bytes == NewFormsCase.form(known()).bytes)
  }

  @Test func aSurnameMayBeEmptyWhenThatIsSaid() throws {
    var form = try empty()
    form.child = ["surname": ""]
    let faults = try NewFormsCase.form(form).faults()
    #expect(!faults.contains { $0.summary.contains("surname") })
  }

  @Test func textThatXMLCannotHoldIsTold() {
    #expect(FormText.isWritable("Zoë مريم\t\u{1F600}"))
    #expect(!FormText.isWritable("a\u{0}b"))
    #expect(!FormText.isWritable("a\u{1}b"))
    #expect(!FormText.isWritable("a\u{FFFF}b"))
  }
}
