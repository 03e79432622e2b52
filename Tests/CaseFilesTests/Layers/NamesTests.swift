import CaseFiles
import Findings
import PlanModel
import Templates
import Testing
import XMLKit

@Suite("The words by which names are told")
struct NamesTests {
  @Test("Every list of the program has words, and they are compared by their letters alone")
  func base() throws {
    let names = try #require(try SampleLayer.base.get().readNames().value)
    #expect(names.holds("tyler", .forename) && names.holds("sian", .forename) && names.holds("isnt", .auxiliary))
    #expect(names.holds("grace", .commonName) && !names.holds("grace", .forename))
    #expect(names.months.count == 12 && names.months.first == "january")
    #expect(names.pronouns.map(\.sex) == ["M", "F", nil])
    #expect(NameLexicon.List.allCases.allSatisfy { names.hasWords($0) })
    #expect(names.language == "en-GB" && NameLexicon().isEmpty)
  }

  @Test("An authority adds to the lists, and takes nothing away")
  func own() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording", Array(Self.file("<list kind=\"ordinary\">Alderbeck</list>").utf8), to: "wording/names.xml")
    let names = try #require(try layer.reader().readNames().value)
    #expect(names.holds("alderbeck", .ordinary) && names.holds("tyler", .forename))
  }

  @Test("A list of an unknown kind is told with file and line")
  func unknownKind() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording", Array(Self.file("\n<list kind=\"nickname\">Bo</list>").utf8), to: "wording/names.xml")
    let reading = try layer.reader().readNames()
    #expect(reading.value == nil)
    #expect(reading.findings.first?.place.file == layer.path + "/wording/names.xml")
    #expect(reading.findings.first?.place.line == 3)
    #expect(try layer.reader().check().contains { $0.severity == .error })
  }

  private static func file(_ body: String) -> String {
    "<?xml version=\"1.0\"?>\n<names xmlns=\"urn:ehcplan:names\" schema-version=\"1.0\" lang=\"en-GB\">\(body)</names>"
  }
}
