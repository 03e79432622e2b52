import CaseFiles
import PlanModel
import Templates
import Testing
import XMLKit

/// The lists of words that rules look for: sound as they come, and added to by an authority.
struct PhraseListsTests {
  @Test("The lists are valid, none is empty, and their names are those of the schema")
  func valid() throws {
    let reading = try SampleLayer.base.get().readPhraseLists()
    #expect(reading.findings.isEmpty)
    let lists = try #require(reading.value)
    for list in PhraseLists.List.allCases { #expect(lists.count(of: list) > 0, "\(list.rawValue)") }
    let bytes = try #require(TemplateStore.baseBytes(at: "schemas/wordlists.xsd"))
    let types = try XMLTree(parsing: bytes, name: "wordlists.xsd").content().elements("simpleType")
    let names = types.flatMap { $0.first("restriction")?.elements("enumeration") ?? [] }.compactMap {
      $0.attribute("value")
    }
    #expect(Set(names) == Set(PhraseLists.List.allCases.map(\.rawValue)))
  }

  @Test("Phrases are found in their place, the longer first; what is spared is not")
  func matching() throws {
    let lists = try #require(try SampleLayer.base.get().readPhraseLists().value)
    let text = lists.text(Prose("No overnight stays; nights away in May."))
    let found = lists.matches(.residentialBreak, in: text)
    #expect(found.map(\.range) == [20..<31])
  }

  @Test("A phrase in capitals is found in capitals only")
  func capitals() throws {
    let lists = try #require(try SampleLayer.base.get().readPhraseLists().value)
    #expect(lists.holds(.obsolete, in: lists.text(Prose("The CCG paid."))))
    #expect(!lists.holds(.obsolete, in: lists.text(Prose("The ccg paid."))))
  }

  @Test("An authority adds words and terms; nothing goes away")
  func added() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording",
      Array(
        """
        <wordlists xmlns="urn:ehcplan:wordlists" schema-version="1.0">
          <term name="jargon" say="a quiet room">sanctuary space; sanctuary spaces</term>
          <list name="plain-acronym">XKZ</list>
        </wordlists>
        """.utf8), to: "wording/reading.xml")
    let lists = try #require(try layer.reader().readPhraseLists().value)
    let text = lists.text(Prose("A sanctuary space gives vestibular input."))
    #expect(lists.matches(.jargon, in: text).map(\.sign.phrase) == ["sanctuary space", "vestibular input"])
    #expect(lists.holds("xkz", in: .plainAcronym))
  }

  @Test("A list of an authority under an unknown name is told and nothing is read")
  func broken() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording",
      Array(
        "<wordlists xmlns=\"urn:ehcplan:wordlists\" schema-version=\"1.0\"><list name=\"x\">a</list></wordlists>".utf8),
      to: "wording/places.xml")
    let reading = try layer.reader().readPhraseLists()
    #expect(reading.value == nil)
    #expect(!reading.findings.isEmpty)
  }
}
