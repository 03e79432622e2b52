package import PlanModel

extension WordingReader {
  /// Reads one statement of provision. Text between quotation marks is read, and not judged.
  package func provision(_ text: String, in section: Section) -> ProvisionReading {
    provision(read(text), in: section, given: [])
  }

  func provision(_ text: ReadText, in section: Section, given: Set<Element>) -> ProvisionReading {
    guard text.hasWords else { return .blank }
    var judge = ProvisionJudge(text, lexicon, section, given: given)
    return judge.reading()
  }
}
