import CaseFiles
import Findings
import PlanModel
import Templates
import Testing
import XMLKit

/// Every fixed word of the documents is there, and an authority changes them one by one.
@Suite struct WordsTests {
  let words: [String: String]

  init() throws {
    let reading = try SampleLayer.base.get().readWords()
    #expect(reading.findings.isEmpty)
    words = try #require(reading.value)
  }

  @Test func noWordIsBlank() {
    #expect(words.filter { $0.value.isEmpty }.isEmpty)
    #expect(words.count > 800)
  }

  @Test(arguments: ["codes", "common", "advice", "case", "decisions", "authority"])
  func everyCodeOfEveryListHasAWord(schema: String) throws {
    let bytes = try #require(TemplateStore.baseBytes(at: "schemas/\(schema).xsd"))
    let root = try XMLTree(parsing: bytes, name: "schema.xsd").content()
    for type in root.elements("simpleType") {
      let list = try #require(type.attribute("name"))
      for code in type.first("restriction")?.elements("enumeration") ?? [] {
        let key = list + "." + (try #require(code.attribute("value")))
        #expect(words[key] != nil, "words/en-GB.xml has no word for \(key)")
      }
    }
  }

  /// Keys that a stylesheet writes in full, and the beginnings of those it puts together.
  @Test func everyKeyOfTheDocumentsHasAWord() throws {
    for path in TemplateStore.basePaths where path.hasPrefix("documents/") && path.hasSuffix(".xsl") {
      let text = String(decoding: try #require(TemplateStore.baseBytes(at: path)), as: UTF8.self)
      for opening in ["t:w('", "t:fill('"] {
        for key in Self.quoted(after: opening, in: text) {
          #expect(words[key] != nil, "\(path) asks for \(key), and words/en-GB.xml has no such word")
        }
      }
      for opening in ["t:w(concat('", "t:fill(concat('"] {
        for start in Self.quoted(after: opening, in: text) {
          #expect(words.keys.contains { $0.hasPrefix(start) }, "\(path): no word begins with \(start)")
        }
      }
    }
  }

  @Test func whatThePlanCanSayHasAWord() {
    var keys = Section.allCases.map { "section." + $0.rawValue }
    keys += Stage.allCases.map { "stage.\($0.rawValue).mark" }
    keys += Gap.Field.allCases.flatMap { ["missing." + $0.rawValue, "gap." + $0.rawValue] }
    keys += PlanEntry.Mark.allCases.map { "mark." + $0.rawValue }
    keys += ItemKind.allCases.map { "kind." + $0.rawValue }
    keys += Severity.allCases.map { "review." + $0.rawValue }
    keys += Area.allCases.map { "Area." + $0.rawValue }
    keys += (1...12).map { "month.\($0)" } + (1...7).map { "weekday.\($0)" }
    for key in keys { #expect(words[key] != nil, "words/en-GB.xml has no word for \(key)") }
  }

  @Test func headingsOfSectionsAreThoseOfTheLaw() throws {
    let profile = try #require(try SampleLayer.base.get().readProfile("england-2014").value)
    for rule in profile.sections {
      let heading = words["section." + rule.section.rawValue]?.lowercased()
      #expect(heading == "Section \(rule.section.rawValue): \(rule.heading)".lowercased())
    }
  }

  @Test func monthsAndDaysMakeDates() throws {
    #expect(DateWords(words: words) == DateWords.english)
    var fewer = words
    fewer["month.5"] = nil
    #expect(DateWords(words: fewer) == nil)
  }

  @Test func anAuthorityChangesOneWord() throws {
    let layer = try SampleLayer(["words.xml": Self.file("<word key=\"plan.title\">\n  Our   plan\n</word>")])
    let reading = try layer.reader().readWords()
    #expect(reading.findings.isEmpty)
    #expect(reading.value?["plan.title"] == "Our plan")
    #expect(reading.value?["section.A"] == words["section.A"])
  }

  @Test func aMisspeltKeyIsToldWithFileAndLine() throws {
    let layer = try SampleLayer(["words.xml": Self.file("\n<word key=\"plan.tilte\">Our plan</word>")])
    let reading = try layer.reader().readWords()
    #expect(reading.value == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.id == "words-key-unknown")
    #expect(finding.remedy == "Write plan.title, if that is what you mean.")
    #expect(finding.place.file == layer.path + "/words.xml")
    #expect(finding.place.line == 2)
  }

  @Test(arguments: [
    ("<word key=\"section.badge\">Part</word>", "section.badge leaves out {1}"),
    ("<word key=\"plan.title\">Plan {1}</word>", "plan.title names a value that it does not have: {1}"),
  ])
  func aValueIsNotLostOrMadeUp(word: String, summary: String) throws {
    let layer = try SampleLayer(["words.xml": Self.file(word)])
    #expect(try layer.reader().readWords().findings.map(\.summary) == [summary])
  }

  @Test(arguments: [
    "<word key=\"plan.title\"> </word>", "<word>Plan</word>", "<words/>", "text", "<word key=\"\">x</word>",
    "<word key=\"plan.title\">One</word><word key=\"plan.title\">Two</word>",
  ])
  func aWrongFileIsRefused(content: String) throws {
    let layer = try SampleLayer(["words.xml": Self.file(content)])
    let reading = try layer.reader().readWords()
    #expect(reading.value == nil)
    #expect(reading.findings.first?.place.file == layer.path + "/words.xml")
  }

  @Test func anUnknownLanguageIsTold() throws {
    #expect(try SampleLayer.base.get().readWords(language: "cy").findings.map(\.id) == ["words-language-unknown"])
  }

  private static func file(_ content: String) -> String {
    "<words xmlns=\"urn:ehcplan:words\" schema-version=\"1.0\" lang=\"en-GB\">\(content)</words>"
  }

  private static func quoted(after opening: String, in text: String) -> [String] {
    var found: [String] = []
    var rest = Array(text.utf8)[...]
    let mark = Array(opening.utf8)
    while rest.count > mark.count {
      if rest.starts(with: mark) {
        rest = rest.dropFirst(mark.count)
        found.append(String(decoding: rest.prefix { $0 != UInt8(ascii: "'") }, as: UTF8.self))
      } else {
        rest = rest.dropFirst()
      }
    }
    return found
  }
}
