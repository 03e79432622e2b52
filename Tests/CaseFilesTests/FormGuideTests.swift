import CaseFiles
import Findings
import PlanModel
import Templates
import Testing
import XMLKit

@Suite("The form as data")
struct FormGuideTests {
  private func guide(_ kind: FormKind) throws -> FormGuide {
    let schemas = try Fixtures.schemas()
    return kind == .advice ? schemas.advice.guide : schemas.caseRecord.guide
  }

  @Test("Elements come with how often they stand, where they land and what they are for")
  func elements() throws {
    let advice = try #require(try guide(.advice).type("Advice"))
    let need = try #require(advice.child("need"))
    #expect(need.max == nil && need.min == 0 && need.lands == "B, C or D" && need.type == "Need")
    let dated = try #require(advice.child("dated"))
    #expect(dated.min == 1 && dated.max == 1 && !dated.words.isEmpty)
  }

  @Test("An extended type has the elements, the attributes and the text of what it extends")
  func extended() throws {
    let strength = try #require(try guide(.advice).type("Strength"))
    #expect(strength.content == .mixed)
    #expect(strength.children.map(\.name) == ["p", "quote", "span"])
    #expect(strength.attributes.map(\.name).prefix(3) == ["lang", "dir", "id"])
    #expect(strength.attribute("id")?.isRequired == true)
    #expect(try guide(.advice).type("SessionLength")?.content == .value("Words"))
  }

  @Test("Values come with their codes and what the codes mean")
  func values() throws {
    let area = try guide(.advice).value("Area")
    #expect(area.codes.map(\.code) == Area.allCases.map(\.rawValue))
    #expect(area.codes.allSatisfy { !$0.words.isEmpty })
    #expect(try guide(.advice).value("Words").minLength == 1)
    #expect(try guide(.advice).value("Date").base == "xs:date")
    #expect(try guide(.advice).value("Count").patterns.count == 1)
  }

  @Test("The codes that the program decides by are those of the schema")
  func codes() throws {
    let advice = try guide(.advice)
    #expect(advice.value("Regulation6").codes.map(\.code) == RegulationHead.allCases.map(\.rawValue))
    #expect(advice.value("SubmissionKind").codes.map(\.code) == SubmissionKind.allCases.map(\.rawValue))
    #expect(Set(advice.value("ProvisionSection").codes.map(\.code)) == Set(Section.provision.map(\.rawValue)))
    #expect(advice.value("Direction").codes.allSatisfy { Prose.Direction(rawValue: $0.code) != nil })
    #expect(try guide(.caseRecord).value("Stage").codes.map(\.code) == Stage.allCases.map(\.rawValue))
    let items = advice.types.values.filter { $0.attribute("id") != nil }.map(\.name)
    #expect(ItemKind.allCases.allSatisfy { advice.parents[$0.rawValue] != nil })
    #expect(items.count == ItemKind.allCases.count + 2)
  }

  @Test("Every type that is named is there", arguments: [FormKind.advice, .caseRecord])
  func complete(_ kind: FormKind) throws {
    let guide = try guide(kind)
    for type in guide.types.values {
      for name in type.children.map(\.type) + type.attributes.map(\.type) {
        #expect(name.hasPrefix("xs:") || guide.types[name] != nil || guide.values[name] != nil, "\(name)")
      }
      #expect(type.children.allSatisfy { !$0.lands.isEmpty && !$0.words.isEmpty }, "\(type.name)")
      #expect(type.attributes.allSatisfy { !$0.words.isEmpty }, "\(type.name)")
    }
  }

  @Test("A schema that is not there is a fault of the program, not of the file")
  func absent() throws {
    do throws(XMLFailure) {
      _ = try FormSchemas { _ in nil }
      Issue.record("made without a schema")
    } catch {
      #expect(error.reason == .badSchema)
    }
  }
}
