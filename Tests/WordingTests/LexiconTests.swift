import CaseFiles

import PlanModel
import Templates
import Testing
import TestSupport
import Wording
import XMLKit

/// The lists by which statements are read.
struct LexiconTests {
  @Test("The lists are valid, and every family has phrases, a source and a rule's name")
  func valid() throws {
    let reading = try LayerFiles(templates: TemplateStore()).readLexicon()
    #expect(reading.findings.isEmpty)
    let lexicon = try #require(reading.value)
    #expect(lexicon.families.count >= 20)
    for family in lexicon.families { #expect(!family.source.isEmpty, "\(family.id)") }
    let used = Set(
      lexicon.meanings.compactMap { meaning in
        if case .vague(let family, _) = meaning { lexicon.families[family].id } else { nil }
      })
    #expect(used == Set(lexicon.families.map(\.id)))
  }

  @Test("Every list has a name that the reader knows", arguments: ["roles", "amounts", "provision"])
  func names(_ file: String) throws {
    let bytes = try #require(TemplateStore.baseBytes(at: "wording/\(file).xml"))
    for list in try XMLTree(parsing: bytes, name: file).content().elements("list") {
      let name = try #require(list.attribute("name"))
      #expect(PhraseKind(rawValue: name) != nil, "\(name)")
    }
  }

  @Test("Codes of roles are codes of the form, where they look like one")
  func roles() throws {
    let codes = try XMLTree(parsing: try #require(TemplateStore.baseBytes(at: "schemas/codes.xsd")), name: "codes")
      .content().elements("simpleType").filter { $0.attribute("name") == "Role" }
      .flatMap { $0.first("restriction")?.elements("enumeration") ?? [] }.compactMap { $0.attribute("value") }
    let own: Set<String> = ["pastoral", "ELSA", "specialist-teacher"]
    let bytes = try #require(TemplateStore.baseBytes(at: "wording/roles.xml"))
    for list in try XMLTree(parsing: bytes, name: "roles").content().elements("list")
    where list.attribute("name") == "role" {
      let code = list.attribute("code") ?? ""
      #expect(code.isEmpty || codes.contains(code) || own.contains(code), "\(code)")
    }
  }

  @Test("An authority adds phrases and exceptions; nothing of the program's goes away")
  func added() throws {
    let scratch = try TemporaryFolder()
    try Disk.makeFolder(scratch("wording"))
    try Disk.write(
      Array(
        """
        <lexicon xmlns="urn:ehcplan:lexicon" schema-version="1.0">
          <family id="vague-discretion"><phrases effect="escape">if the wind blows</phrases></family>
          <family id="vague-access"><exceptions>access to the blue room</exceptions></family>
        </lexicon>
        """.utf8), to: scratch("wording/lexicon.xml"))
    let reading = try LayerFiles(templates: TemplateStore(authority: scratch.path)).readLexicon()
    #expect(reading.findings.isEmpty)
    let reader = WordingReader(try #require(reading.value))
    #expect(reader.provision("Swimming if the wind blows.", in: .f).vague.contains { $0.phrase == "if the wind blows" })
    #expect(!reader.provision("Access to the blue room.", in: .f).vague.contains { $0.family == "vague-access" })
    #expect(reader.provision("Access to the green room.", in: .f).vague.contains { $0.family == "vague-access" })
  }
}
