import CaseFiles
import Findings
import PlanModel
import Testing

/// Forms of advice filled in beforehand.
@Suite struct NewFormsAdviceTests {
  struct Writer: Sendable, CustomStringConvertible {
    var head: RegulationHead
    var role: String?
    init(_ head: RegulationHead, _ role: String? = nil) {
      self.head = head
      self.role = role
    }
    var description: String { head.rawValue + (role.map { " " + $0 } ?? "") }
  }

  static let writers = [
    Writer(.a), Writer(.a, "young-person"), Writer(.b), Writer(.b, "SENCO"), Writer(.c), Writer(.c, "paediatrician"),
    Writer(.c, "SaLT"), Writer(.d), Writer(.e), Writer(.f), Writer(.f, "OT"), Writer(.f, "physio"),
    Writer(.f, "CAMHS-practitioner"), Writer(.f, "specialist-teacher-HI"), Writer(.f, "specialist-teacher-autism"),
    Writer(.f, "YJS-worker"), Writer(.f, "virtual-school"), Writer(.g), Writer(.g, "careers-adviser"), Writer(.h),
    Writer(.h, "OT"), Writer(.h, "other"),
  ]

  private func form(_ writer: Writer) throws -> EditedForm {
    try NewFormsCase.form(NewAdviceForm(NewFormsCase.record(), head: writer.head, role: writer.role))
  }

  @Test("Filled in, a form is accepted for every head and profession", arguments: writers)
  func filled(_ writer: Writer) throws {
    let form = try form(writer).filled()
    #expect(try form.faults() == [])
    let advice = try #require(try form.advice())
    #expect(advice.regulations == [writer.head])
    #expect(advice.caseReference == "AB-2026-0173")
    #expect(advice.child.legalForename == "Amira")
    #expect(!advice.items.isEmpty)
  }

  @Test("Not filled in, every blank is named with its line, and marked above it", arguments: writers)
  func blanks(_ writer: Writer) throws {
    let form = try form(writer)
    let faults = try form.faults()
    #expect(Set(faults.compactMap(\.place.line)) == Set(form.blankLines))
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.id == "form-blank" }, "\(faults.map(\.id))")
    for line in form.blankLines {
      let above = form.lines[..<(line - 1)].last { $0.contains("<!--") }
      #expect(above?.contains("FILL IN") == true, "line \(line)")
    }
  }

  @Test("Every part put aside is valid when its marks are taken away", arguments: writers)
  func asides(_ writer: Writer) throws {
    let form = try form(writer)
    #expect(form.asides.count >= 10)
    for aside in form.asides {
      let faults = try form.uncommented([aside]).filled().faults()
      #expect(faults == [], "\(form.words(aside))")
    }
    #expect(try form.uncommented(form.asides).filled().faults() == [], "all at once")
  }

  @Test func everyRoleHasAFormThatCanBeAccepted() throws {
    let roles = try NewFormsCase.schemas.get().advice.guide.value("Role").codes.map(\.code)
    #expect(roles.count > 50)
    for role in roles {
      let form = try form(Writer(.f, role))
      #expect(try form.uncommented(form.asides).filled().faults() == [], "\(role)")
    }
  }

  @Test func theSameCaseGivesTheSameBytes() throws {
    for writer in Self.writers { #expect(try form(writer).bytes == form(writer).bytes) }
  }

  @Test(
    "Names of every kind come through",
    arguments: ["O&apos;Shea &amp; Sons &lt;x&gt;", "Zoë", "مريم", "a&#45;&#45;b&#45;", "&lt;!&#45;&#45;"])
  func names(_ name: String) throws {
    let more = """
      <contact parental-responsibility="yes"><name>\(name)</name></contact>
      <advice-request regulation="b" from="\(name)" organisation="\(name)" requested-on="2026-02-27"/>
      <advice-request regulation="a" from="\(name)" role="parent" organisation="\(name)" requested-on="2026-02-27"/>
      """
    let record = try NewFormsCase.record(forename: name, surname: name, more)
    var school = NewAdviceForm(record, head: .b)
    school.author = record.child.legalForename
    for form in [try NewFormsCase.form(NewAdviceForm(record, head: .a)), try NewFormsCase.form(school)] {
      for edited in [form, form.uncommented(form.asides)] {
        let filled = try edited.filled()
        #expect(try filled.faults() == [])
        let advice = try #require(try filled.advice())
        #expect(advice.child.legalForename == record.child.legalForename)
        #expect(advice.child.surname == record.child.surname)
        #expect(advice.authors.first?.name == record.child.legalForename)
        if advice.regulations == [.b] { #expect(advice.authors.first?.organisation == record.child.legalForename) }
      }
      for comment in form.comments {
        let inside = Array(form.bytes[comment].dropFirst(4).dropLast(3))
        #expect(!zip(inside, inside.dropFirst()).contains { $0 == $1 && $0 == UInt8(ascii: "-") })
      }
    }
  }

  @Test func theRequestOfTheCaseGivesDatesAndRole() throws {
    let record = try NewFormsCase.record(
      """
      <advice-request regulation="d" from="Alderbeck EP Service" role="EP" organisation="Alderbeck" \
      requested-on="2026-02-27" due-on="2026-04-10" status="requested"/>
      <advice-request regulation="d" from="Another" role="EP" received-on="2026-04-01" status="received"/>
      """)
    let form = NewAdviceForm(record, head: .d)
    #expect(form.request?.from == "Alderbeck EP Service")
    let advice = try #require(try NewFormsCase.form(form).filled().advice())
    #expect(advice.requestedOn?.iso == "2026-02-27")
    #expect(advice.dueOn?.iso == "2026-04-10")
    #expect(advice.authors.first?.role.code == "EP")
    #expect(advice.authors.first?.organisation == "Alderbeck")
    #expect(advice.id == "AB-2026-0173-d-ep")
    #expect(advice.version == 1)
    #expect(form.fileName == "advice-d-ep.xml")
  }

  @Test func severalOpenRequestsAreNotGuessedBetween() throws {
    let record = try NewFormsCase.record(
      """
      <advice-request regulation="f" from="Therapy" role="OT" requested-on="2026-02-27"/>
      <advice-request regulation="f" from="Speech" role="SaLT" requested-on="2026-03-01" submission="x-7"/>
      """)
    #expect(NewAdviceForm(record, head: .f).isAmbiguous)
    #expect(NewAdviceForm(record, head: .f).request == nil)
    #expect(NewAdviceForm(record, head: .f, role: "OT").request?.from == "Therapy")
    #expect(NewAdviceForm(record, head: .f, role: "SaLT").submission == "x-7")
    #expect(NewAdviceForm(record, head: .f, role: "physio").request == nil)
  }

  @Test(
    "The name of a submission is always a name of one item",
    arguments: [
      "AB 2026/17", "Ünïcode", "…", String(repeating: "R", count: 200), "-x-", "AB-2026-0173",
    ])
  func submissionNames(_ reference: String) throws {
    let record = try NewFormsCase.record(ref: reference)
    let form = NewAdviceForm(record, head: .f, role: "specialist-teacher-early-years")
    #expect(form.submission.utf8.count <= 64)
    #expect(try NewFormsCase.form(form).filled().faults() == [])
  }

  @Test func aNameThatTheCaseExpectsFromAnotherIsNotTaken() throws {
    let record = try NewFormsCase.record(
      """
      <advice-request regulation="c" from="Dr" role="GP" received-on="2026-04-01" submission="AB-2026-0173-d-ep"/>
      """)
    #expect(NewAdviceForm(record, head: .d).submission == "AB-2026-0173-d-ep-2")
  }

  @Test func aRestrictedCaseGivesNoAddressAndNoSchool() throws {
    let child = """
      <address>8 Secret Rise</address><postcode>ZQ4 7HD</postcode><setting>Hidden School</setting>
      <former-name>Former Name</former-name>
      """
    let open = try NewFormsCase.record(child: child)
    let closed = try NewFormsCase.record(child: child + "<restricted>yes</restricted>")
    for writer in Self.writers {
      let shown = try NewFormsCase.form(NewAdviceForm(open, head: writer.head, role: writer.role))
      #expect(shown.text.contains("8 Secret Rise"))
      #expect(!shown.text.contains("Former Name"))
      let form = try NewFormsCase.form(NewAdviceForm(closed, head: writer.head, role: writer.role))
      for secret in ["Secret", "ZQ4", "Hidden"] { #expect(!form.text.contains(secret)) }
      #expect(try form.filled().advice()?.child.isRestricted == true)
    }
  }

  @Test func numbersGoOnlyToThoseWhoUseThem() throws {
    let record = try NewFormsCase.record(
      child: "<upn>Z988200723014</upn><nhs-number>999 041 2634</nhs-number>")
    let school = try NewFormsCase.form(NewAdviceForm(record, head: .b)).text
    let health = try NewFormsCase.form(NewAdviceForm(record, head: .c)).text
    let social = try NewFormsCase.form(NewAdviceForm(record, head: .e)).text
    #expect(school.contains("Z988200723014") && !school.contains("2634"))
    #expect(!health.contains("Z988200723014") && health.contains("2634"))
    #expect(!social.contains("Z988200723014") && !social.contains("2634"))
  }

  @Test func professionsAreAskedForWhatTheyKnow() throws {
    #expect(try form(Writer(.b)).text.contains("kind=\"sensory-consultation\""))
    #expect(try form(Writer(.c, "paediatrician")).text.contains("<service name="))
    let social = try form(Writer(.e)).text
    #expect(social.contains("section=\"H1\"") && social.contains("section=\"H2\""))
    #expect(try form(Writer(.d)).text.contains("kind=\"placement-feature\""))
    for writer in Self.writers where writer.head != .a {
      let text = try form(writer).text
      #expect(text.contains("Code 9.51") && text.contains("Regulation 6(1)"))
    }
  }
}
