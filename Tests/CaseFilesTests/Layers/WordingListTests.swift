import CaseFiles
import Findings
import PlanModel
import Templates
import Testing
import XMLKit

/// The lists by which needs, facts and rows are compared: sound as they come, and added to by an authority.
struct WordingListTests {
  private func root(_ name: String) throws -> XMLElement {
    try XMLTree(parsing: try #require(TemplateStore.baseBytes(at: "wording/\(name).xml")), name: name).content()
  }

  @Test("The lists are valid and there are 80 topics or more")
  func valid() throws {
    let layer = try SampleLayer.base.get()
    #expect(layer.readTopics().findings.isEmpty)
    #expect(layer.readOpposites().findings.isEmpty)
    #expect(layer.readRowSigns().findings.isEmpty)
    #expect(layer.readRuleWords().findings.isEmpty)
    #expect(try root("topics").elements("topic").count >= 80)
  }

  @Test("No phrase names two topics, or two sides of a matter", arguments: ["topics", "opposites"])
  func unambiguous(_ name: String) throws {
    let root = try root(name)
    let holders = root.elements("topic") + root.elements("matter").flatMap { $0.elements("side") }
    var seen: [String: String] = [:]
    for holder in holders {
      let owner = try #require(holder.attribute("name"))
      for phrase in holder.elements("phrase") {
        let key = WordList.words(in: phrase.text).joined(separator: " ")
        #expect(!key.isEmpty)
        #expect(seen[key] == nil, "\(key) stands under \(owner) and under \(seen[key] ?? "")")
        seen[key] = owner
      }
    }
    #expect(seen.count > 50)
  }

  @Test("Each side that a denial leads to is a side of that matter")
  func denials() throws {
    for matter in try root("opposites").elements("matter") {
      let sides = matter.elements("side").compactMap { $0.attribute("name") }
      for denied in matter.elements("side").compactMap({ $0.attribute("denied") }) { #expect(sides.contains(denied)) }
    }
  }

  @Test("Every type and role of the list of expertise is a code of the form")
  func codes() throws {
    let bytes = try #require(TemplateStore.baseBytes(at: "schemas/codes.xsd"))
    let types = try XMLTree(parsing: bytes, name: "codes.xsd").content().elements("simpleType")
    let codes = Set(
      types.flatMap { $0.first("restriction")?.elements("enumeration") ?? [] }.compactMap { $0.attribute("value") })
    let signs = try #require(try SampleLayer.base.get().readRowSigns().value)
    #expect(!signs.expertise.isEmpty)
    for (type, roles) in signs.expertise { #expect(roles.union([type]).subtracting(codes).isEmpty) }
  }

  @Test("An authority adds a topic, and phrases to a topic of the program; nothing goes away")
  func added() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording",
      Array(
        """
        <topics xmlns="urn:ehcplan:topics" schema-version="1.0">
          <topic name="sleep"><phrase>up with the lark</phrase></topic>
          <topic name="sailing"><phrase>fear of boats</phrase></topic>
        </topics>
        """.utf8), to: "wording/topics.xml")
    let topics = try #require(try layer.reader().readTopics().value)
    #expect(topics.topics(in: "Fear of boats; up with the lark; insomnia") == ["sailing", "sleep"])
  }

  @Test("A list of an authority that breaks the form is told and nothing is read")
  func broken() throws {
    let layer = try SampleLayer()
    try layer.write(
      folder: "wording", Array("<topics xmlns=\"urn:ehcplan:topics\"><subject/></topics>".utf8),
      to: "wording/topics.xml")
    let reading = try layer.reader().readTopics()
    #expect(reading.value == nil)
    #expect(reading.findings.contains { $0.severity == .error })
  }
}
