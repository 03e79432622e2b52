import CaseFiles
import PlanModel
import Testing
import XMLKit

@Suite("Nothing is lost in reading")
struct NothingLostTests {
  private func bytes(_ element: XMLElement) throws -> [UInt8] { try XMLTree(building: element).serialised() }

  private func read(_ bytes: [UInt8]) throws -> Advice {
    let read = readAdvice(bytes: bytes, path: "a.xml", schemas: try Fixtures.schemas())
    #expect(read.findings.map(\.inShort) == [])
    return try #require(read.advice)
  }

  private func readCaseRecord(_ bytes: [UInt8]) throws -> CaseRecord {
    let read = readCase(bytes: bytes, path: "case.xml", schemas: try Fixtures.schemas())
    #expect(read.findings.map(\.inShort) == [])
    return try #require(read.caseRecord)
  }

  @Test("Every attribute and every word of a submission comes back when it is written", arguments: [false, true])
  func everyStatement(inParagraphs: Bool) throws {
    let form = FilledForm(try Fixtures.schemas().advice.guide, inParagraphs: inParagraphs)
    let written = AdviceWriter.element(try read(try bytes(form.root)))
    // The heads of regulation 6(1) are a set in order; the two that the form gives are in order already.
    #expect(written.statements().sorted() == form.root.statements().sorted())
    #expect(form.root.statements().count > 900)
  }

  @Test("Every attribute and every word of a case file comes back when it is written", arguments: [false, true])
  func everyStatementOfACase(inParagraphs: Bool) throws {
    let form = FilledForm(try Fixtures.schemas().caseRecord.guide, inParagraphs: inParagraphs)
    let written = CaseWriter.element(try readCaseRecord(try bytes(form.root)))
    #expect(written.statements().sorted() == form.root.statements().sorted())
    #expect(form.root.statements().count > 300)
  }

  @Test("Every distinct value of a submission stands in the model, whatever the writer does", arguments: [false, true])
  func everyMarker(inParagraphs: Bool) throws {
    let form = FilledForm(try Fixtures.schemas().advice.guide, inParagraphs: inParagraphs)
    var values: Set<String> = []
    collect(try read(try bytes(form.root)), &values)
    #expect(form.markers.filter { !values.contains($0) } == [])
    #expect(form.markers.count > 500)
  }

  @Test("Writing and reading again changes nothing", arguments: [false, true])
  func roundTrip(inParagraphs: Bool) throws {
    let advice = FilledForm(try Fixtures.schemas().advice.guide, inParagraphs: inParagraphs)
    let once = try read(try bytes(advice.root)).withoutPlaces
    #expect(try read(try bytes(AdviceWriter.element(once))).withoutPlaces == once)
    let file = FilledForm(try Fixtures.schemas().caseRecord.guide, inParagraphs: inParagraphs)
    let record = try readCaseRecord(try bytes(file.root)).withoutPlaces
    #expect(try readCaseRecord(try bytes(CaseWriter.element(record))).withoutPlaces == record)
  }

  @Test("Items keep their order, and each the service it stands in")
  func services() throws {
    let xml = Fixtures.advice(
      """
      <service name="Empty"/>
      <service name="OT"><strength id="S2">b</strength><risk id="R1">c</risk></service>
      <strength id="S3">d</strength>
      <service name="PT"><strength id="S4">e</strength></service><service name="Last"/>
      """)
    let advice = try read(Array(xml.utf8))
    #expect(advice.services.map(\.name) == ["Empty", "OT", "PT", "Last"])
    #expect(advice.items.map(\.id) == ["N1", "S2", "R1", "S3", "S4"])
    #expect(advice.items.map(\.service) == [nil, 1, 1, nil, 2])
    #expect(advice.items.map(\.line) == [12, 14, 14, 15, 16])
    #expect(try read(try bytes(AdviceWriter.element(advice))).withoutPlaces == advice.withoutPlaces)
  }

  /// All plain values inside a value: texts as they are, numbers in digits, days as they are written.
  private func collect(_ value: Any, _ values: inout Set<String>) {
    switch value {
    case let text as String:
      values.insert(text)
      // Markers stand among other words in prose.
      for word in text.split(separator: " ") { values.insert(String(word)) }
    case let number as Int: values.insert(String(number))
    case let date as CivilDate: values.insert(date.iso)
    default: for child in Mirror(reflecting: value).children { collect(child.value, &values) }
    }
  }
}

extension Advice {
  /// Without lines and the file it came from, which differ between two files that say the same.
  var withoutPlaces: Advice {
    var advice = self
    advice.source = SourceFile(path: "", sha256: "", byteCount: 0)
    advice.child = child.withoutLines
    for index in advice.items.indices { advice.items[index].line = 0 }
    return advice
  }
}

extension CaseRecord {
  var withoutPlaces: CaseRecord {
    var record = self
    record.source = SourceFile(path: "", sha256: "", byteCount: 0)
    record.child = child.withoutLines
    for index in record.items.indices { record.items[index].line = 0 }
    for index in record.adviceRequests.indices { record.adviceRequests[index].line = 0 }
    return record
  }
}

extension Child {
  var withoutLines: Child {
    var child = self
    for index in child.upns.indices { child.upns[index].line = 0 }
    child.uln?.line = 0
    child.nhsNumber?.line = 0
    return child
  }
}
