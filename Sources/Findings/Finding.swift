/// One thing a person is told about a file, a plan or a run.
///
/// A finding holds no words of the advice: it names file, line and item, and printers that may show words take them
/// from the model. So a finding can stand in a log that must hold no personal data.
///
/// Style: `summary` is a headline with the most specific fact first and no final stop; `remedy` starts with a verb.
/// Explanation and remedy are sentences; a final stop that is left out is put there.
package struct Finding: Sendable, Hashable {
  /// The id of the check, from the catalogue, such as `need-without-provision`.
  package var id: String
  package var severity: Severity
  package var summary: String
  /// Why it matters, in a sentence or two. Empty when the summary says it all.
  package var explanation: String
  /// What to do, starting with a verb.
  package var remedy: String
  /// The basis in law or practice, such as "reg 6(1) SEND Regulations 2014". Empty for faults of form.
  package var basis: String
  package var place: Place
  /// A technical remark for whoever looks after the files, such as the text of a C library.
  package var note: String
  /// A name that stays the same as long as the matter does, as 32 hexadecimal digits; empty until the run gives it.
  package var fingerprint = ""
  /// Who puts up with it, and why; nil where nobody does. Then its severity is `note`.
  package var suppressed: Suppression?
  /// Whether it stands in the baseline of an earlier run.
  package var isKnown = false

  package init(
    _ id: String, _ severity: Severity, _ summary: String, explanation: String = "", remedy: String = "",
    basis: String = "", at place: Place = Place(), note: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = Finding.ended(explanation)
    self.remedy = Finding.ended(remedy)
    self.basis = basis
    self.place = place
    self.note = note
  }

  /// Said by many parts of the program, and read one under the other on one page: all of them end alike.
  private static func ended(_ words: String) -> String {
    guard let last = words.last, !last.isPunctuation || "\"”’)/".contains(last) else { return words }
    // A stop within quotation marks or brackets ends the sentence.
    if let before = words.dropLast().last, last.isPunctuation, ".!?".contains(before) { return words }
    return words + "."
  }
}
