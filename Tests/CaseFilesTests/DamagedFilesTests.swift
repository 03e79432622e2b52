import CaseFiles
import PlanModel
import Testing
import XMLKit

/// The same damage every time, so that a failure can be looked at.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

@Suite("Damaged files")
struct DamagedFilesTests {
  @Test("is read whole or refused with a reason, and never both", arguments: 1...2)
  func damaged(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let schemas = try Fixtures.schemas()
    let whole = try SafeFile.bytes(at: try #require(SamplesTests.advice.first))
    var refused = 0
    for _ in 0..<30 {
      let read = readAdvice(bytes: damage(whole, &dice), path: "a.xml", schemas: schemas)
      #expect((read.advice == nil) == !read.findings.isEmpty)
      if read.advice == nil { refused += 1 }
    }
    #expect(refused > 10)
  }

  @Test("What is read of a file with parts taken out can be written and read again", arguments: 1...2)
  func thinned(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let schemas = try Fixtures.schemas()
    let form = FilledForm(schemas.advice.guide, inParagraphs: seed % 2 == 0)
    var accepted = 0
    for _ in 0..<6 {
      let bytes = try XMLTree(building: thin(form.root, &dice)).serialised()
      guard let advice = readAdvice(bytes: bytes, path: "a.xml", schemas: schemas).advice else { continue }
      accepted += 1
      let again = try XMLTree(building: AdviceWriter.element(advice)).serialised()
      let second = readAdvice(bytes: again, path: "a.xml", schemas: schemas).advice
      #expect(second?.withoutPlaces == advice.withoutPlaces)
    }
    #expect(accepted > 0)
  }

  private func damage(_ whole: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = whole
    let place = Int.random(in: 0..<bytes.count, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 1...60, using: &dice))
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
    case 1: bytes.removeSubrange(place..<end)
    default: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0..<bytes.count, using: &dice))
    }
    return bytes
  }

  /// Leaves out an optional attribute or text here and there.
  private func thin(_ element: XMLElement, _ dice: inout Dice) -> XMLElement {
    var thinned = element
    thinned.attributes.removeAll { _ in Int.random(in: 0..<2_500, using: &dice) == 0 }
    thinned.children = element.children.compactMap { child in
      switch child {
      case .element(let inner): .element(thin(inner, &dice))
      case .text: Int.random(in: 0..<2_500, using: &dice) == 0 ? nil : child
      }
    }
    return thinned
  }
}
