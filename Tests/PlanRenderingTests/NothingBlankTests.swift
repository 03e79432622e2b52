import PlanModel
import PlanRendering
import Templates
import TestSupport
import Testing
import XMLKit

/// A document with something missing is not made at all: a blank would pass unnoticed.
struct NothingBlankTests {
  @Test(arguments: ["section.F", "provision.caption", "plan.title"])
  func aMissingWordStopsTheRun(_ key: String) throws {
    var words = try PlanSource.words()
    try #require(words.removeValue(forKey: key) != nil)
    let source = try Rendering.source(try Rendering.smallPlan(), words: words)
    let failure = #expect(throws: RenderFailure.self) { try Rendering.file(source, "html") }
    #expect(failure?.detail.contains(key) == true)
  }

  @Test(arguments: ["statement", "what", "view"])
  func anElementThatNoTemplateKnowsStopsTheRun(_ parent: String) throws {
    let source = try source(withUnknownElementIn: parent)
    #expect(throws: RenderFailure.self) { try Rendering.file(source, "html") }
  }

  /// These templates choose their children by name; the schema of plan.xml refuses what none of them would choose.
  @Test(arguments: ["section", "entry", "front", "row", "need", "provision", "author", "advice", "outcome"])
  func anElementThatNoTemplateChoosesStopsTheRun(_ parent: String) throws {
    let source = try source(withUnknownElementIn: parent)
    #expect(throws: RenderFailure.self) { try Rendering.file(source, "html") }
  }

  private func source(withUnknownElementIn parent: String) throws -> XMLElement {
    var isPut = false
    let plan = put("a-new-element", into: parent, of: PlanSource.element(try Rendering.smallPlan()), &isPut)
    try #require(isPut)
    let words = try PlanSource.words()
    return DocumentSource(words: words, authority: nil, authorityName: nil, logo: nil).element([plan])
  }

  @Test func aFailureNamesTheTemplateAndHoldsNoWordsOfTheAdvice() throws {
    var words = try PlanSource.words()
    words["section.F"] = nil
    let plan = try PlanSource.plan(Make.record(), [Make.advice("sub-1", [Make.need("N1", "Zyzzyva words.")])])
    let failure = try #require(throws: RenderFailure.self) {
      try Rendering.file(try Rendering.source(plan, words: words), "html")
    }
    #expect(failure.template == "documents/plan.xsl")
    #expect(!failure.detail.contains("Zyzzyva"))
    #expect(failure.detail.contains("section.F"))
  }

  /// Adds an element with words to the first element of a name.
  private func put(_ name: String, into parent: String, of element: XMLElement, _ isPut: inout Bool) -> XMLElement {
    var result = element
    if !isPut, element.name == parent {
      result.children.append(.element(XMLElement(name, namespace: element.namespace, children: [.text("lost?")])))
      isPut = true
      return result
    }
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(put(name, into: parent, of: inner, &isPut)) } else { child }
    }
    return result
  }
}
