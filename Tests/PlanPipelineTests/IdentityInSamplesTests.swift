import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

@Suite("Identity in the samples")
struct IdentityInSamplesTests {
  private static let checks: Set = [
    "wrong-child-name", "name-varies", "pronoun-mismatch", "other-childs-identifier", "identifier-conflict",
    "file-identity-unconfirmed",
  ]

  /// One heading of this sample has half of the child's surname.
  private static let shortened = "04-physical-and-health"
  /// The sample that has another child's words on purpose.
  private static let mixed = "07-nine-that-disagree"

  private static func told(_ sample: String) throws -> [Finding] {
    let workshop = try Run.workshop()
    let reading = try CaseFolder(RepositoryFolder.samples + "/" + sample).read(workshop.schemas)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let made = try Pipeline(workshop).assemble(reading, profile, number: 1, Run.options())
    return made.findings.filter { checks.contains($0.id) }
  }

  @Test("No sample raises a false alarm")
  func quiet() throws {
    for sample in try Disk.names(RepositoryFolder.samples)
    where sample.first?.isNumber == true && ![Self.mixed, Self.shortened].contains(sample) {
      #expect(try Self.told(sample) == [], "\(sample)")
    }
  }

  @Test("Half of a surname in a heading is told, and nothing else of that sample")
  func shortenedSurname() throws {
    let told = try Self.told(Self.shortened)
    #expect(told.map(\.id) == ["name-varies"])
    #expect(told.first?.place.file == "advice/c-physiotherapist.xml")
  }

  @Test("Words of another child are found in the sample that has them, and nowhere else in it")
  func found() throws {
    let told = try Self.told(Self.mixed)
    #expect(Set(told.compactMap(\.place.submission)) == ["cw-nurse-1", "cw-dietitian-7"])
    #expect(told.contains { $0.id == "wrong-child-name" && $0.place.submission == "cw-nurse-1" })
  }
}
