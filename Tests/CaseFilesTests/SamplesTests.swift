import CaseFiles
import Findings
import Glibc
import PlanModel
import Testing
import XMLKit

/// The sample cases are lessons and demonstrations; here they are the most lifelike files there are.
@Suite("The sample cases")
struct SamplesTests {
  /// The XML files of a folder of each sample.
  private static func files(_ pattern: String) -> [String] {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/samples/"
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(root + pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }

  static let advice = files("*/advice/*.xml")
  static let cases = files("*/case.xml")

  @Test("There are some")
  func some() {
    #expect(Self.advice.count >= 5)
    #expect(Self.cases.count >= 1)
  }

  @Test("Advice is taken in, and writing and reading it again changes nothing", arguments: advice)
  func readsAdvice(_ path: String) throws {
    let schemas = try Fixtures.schemas()
    let read = readAdvice(at: path, schemas: schemas)
    #expect(read.findings.map(\.inShort) == [])
    let advice = try #require(read.advice)
    let bytes = try XMLTree(building: AdviceWriter.element(advice)).serialised()
    let again = try #require(readAdvice(bytes: bytes, path: path, schemas: schemas).advice)
    #expect(again.withoutPlaces == advice.withoutPlaces)
  }

  @Test("A case file is taken in, and writing and reading it again changes nothing", arguments: cases)
  func readsCases(_ path: String) throws {
    let schemas = try Fixtures.schemas()
    let read = readCase(at: path, schemas: schemas)
    #expect(read.findings.map(\.inShort) == [])
    let record = try #require(read.caseRecord)
    let bytes = try XMLTree(building: CaseWriter.element(record)).serialised()
    let again = try #require(readCase(bytes: bytes, path: path, schemas: schemas).caseRecord)
    #expect(again.withoutPlaces == record.withoutPlaces)
  }
}
