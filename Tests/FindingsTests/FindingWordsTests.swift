import Findings
import Testing

/// What stands one under the other on a page ends alike, whoever wrote it.
struct FindingWordsTests {
  @Test(
    "A remedy and an explanation end with a final stop, and with one only",
    arguments: [
      ("Send it again", "Send it again."), ("Send it again.", "Send it again."), ("Is it his?", "Is it his?"),
      ("Write \"twice a week\"", "Write \"twice a week\"."), ("Write “twice a week.”", "Write “twice a week.”"),
      ("Choose one (see 9.69)", "Choose one (see 9.69)."), ("For example 2400.00", "For example 2400.00."),
      ("And so on …", "And so on …"), ("", ""),
    ])
  func finalStop(_ words: String, _ told: String) {
    let finding = Finding("x", .note, "Headline", explanation: words, remedy: words)
    #expect(finding.remedy == told)
    #expect(finding.explanation == told)
    #expect(finding.summary == "Headline")
  }
}
