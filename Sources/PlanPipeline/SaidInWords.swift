import PlanModel
import Wording

extension Workshop {
  /// Which blank fields of a row are no gap: its words give them, or a row of its kind does not need them.
  var saidInWords: @Sendable (Provision, Section) -> Set<Gap.Field> {
    { [reader] row, section in
      let reading = reader.provision(row, in: section)
      guard reading.verdict != nil else { return [] }
      let open: [(Gap.Field, Element)] = [(.deliveredBy, .who), (.frequency, .howOften), (.sessionLength, .howLong)]
      return Set(open.filter { !reading.missing.contains($0.1) }.map(\.0))
    }
  }

  /// Whether the words of an outcome say by when, such as "by the end of Year 6".
  var isDateSaid: @Sendable (Outcome) -> Bool {
    { [reader] outcome in reader.outcome(outcome).parts.contains { $0.kind == .byWhen } }
  }
}
