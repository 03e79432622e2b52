import PlanModel
import Testing
import Wording

/// Needs: a description of the child, or only a label, provision, a vague word, blame.
struct NeedReaderTests {
  private func faults(_ text: String) throws -> Set<NeedReading.Fault> { try Reading.reader.get().need(text).faults }

  @Test(
    "A statement that describes the child has no fault",
    arguments: [
      "Zoë cannot begin a task without an adult beside her.", "Ben needs extra time to process what he hears.",
      "Ada (ADHD) attends to an adult for about 4 minutes; classmates manage 15.",
      "Struggles with reading: he loses the meaning after two sentences.",
      "Reads at the 3rd centile (YARC, March 2026).", "In 2024 he was called “lazy”; he could not see the board.",
    ])
  func calm(_ text: String) throws { #expect(try faults(text).isEmpty) }

  @Test(
    "A label alone is told", arguments: ["Leo has ADHD.", "Autism.", "Diagnosed with dyslexia by Dr Lowe in 2024."])
  func label(_ text: String) throws { #expect(try faults(text) == [.diagnosisOnly]) }

  @Test("Help is no need", arguments: ["Leo needs 1:1 in all lessons.", "Requires speech and language therapy."])
  func provision(_ text: String) throws { #expect(try faults(text) == [.asProvision]) }

  @Test(
    "A difficulty without measure or example is vague", arguments: ["Some difficulties with maths.", "Poor balance."])
  func vague(_ text: String) throws { #expect(try faults(text) == [.vague]) }

  @Test("Blame is told, clinical terms are not")
  func blame() throws {
    #expect(try faults("Leo refuses to work.") == [.blaming])
    #expect(try faults("Since May 2025 school refusal keeps him at home 3 days a week.").isEmpty)
  }

  @Test("A score wants its test and its year")
  func score() throws { #expect(try faults("Spelling is at the 3rd centile.") == [.scoreWithoutDate]) }

  @Test("An effect in its own field describes what the statement does not")
  func fields() throws {
    var need = Need(statement: Prose("Leo has dyslexia."))
    need.impact = Prose("He cannot read the questions on a worksheet.")
    let reading = try Reading.reader.get().need(need)
    #expect(reading.faults.isEmpty)
  }
}
