import Findings
import TestSupport
import Testing

/// The samples are lessons, demonstrations and tests in one: what comes of them is kept beside them, as text that a
/// person can read and that shows in a review when it changes. `scripts/record` writes it anew.
struct SampleExpectationsTests {
  @Test(arguments: Sample.allCases)
  func thePlanSaysWhatIsExpected(_ sample: Sample) throws {
    let made = try MadeCase.named(sample.rawValue)
    let text = DocumentText.lines(try made.folder.file("plan.html"))
    ExpectedFile.check(Array(text.utf8), against: sample.path + "/expected/plan.txt")
  }

  @Test(arguments: Sample.allCases)
  func theReviewSaysWhatIsExpected(_ sample: Sample) throws {
    let made = try MadeCase.named(sample.rawValue)
    let text = DocumentText.lines(try made.folder.file("review.html"))
    ExpectedFile.check(Array(text.utf8), against: sample.path + "/expected/review.txt")
  }

  @Test(arguments: Sample.allCases)
  func theFindingsAreThoseExpected(_ sample: Sample) throws {
    let made = try MadeCase.named(sample.rawValue)
    ExpectedFile.check(try made.folder.file("findings.json"), against: sample.path + "/expected/findings.json")
  }
}
