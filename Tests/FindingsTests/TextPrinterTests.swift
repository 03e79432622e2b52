import Findings
import Testing

/// How a finding reads at a terminal.
struct TextPrinterTests {
  private let finding = Finding(
    "advice-late", .warning, "K4 came 1 day late", explanation: "It was due on 13 April 2026.",
    remedy: "Record the reason.", basis: "reg 8", at: Place(file: "case.xml", line: 12, label: "K4", section: "K"),
    note: "technical")

  @Test func headlineReasonRemedyBasisAndPlaceStandInThisOrder() {
    #expect(
      TextPrinter().text(finding) == """
        warning: K4 came 1 day late  [advice-late]
          It was due on 13 April 2026.
          Record the reason.
          Basis: reg 8
          (technical)
          --> case.xml:12  K4

        """)
  }

  @Test func whatIsEmptyIsLeftOut() {
    #expect(TextPrinter().text(Finding("x", .note, "Summary")) == "note: Summary  [x]\n")
  }

  @Test(arguments: Severity.allCases)
  func colourNeverCarriesTheMeaningAlone(_ severity: Severity) {
    let finding = Finding("x", severity, "Summary")
    let plain = TextPrinter().text(finding)
    let coloured = TextPrinter(isColoured: true).text(finding)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;"))
    #expect(coloured.contains("\u{1B}[0m"))
    #expect(coloured.contains(severity.rawValue))
  }

  @Test func whatIsSuppressedSaysSoWithTheSeverityThatItHas() {
    var finding = Finding("x", .note, "Summary")
    finding.suppressed = Suppression(
      decision: "d1", by: "A", role: nil, on: "2026-04-20", reason: "Why", until: nil, was: .error)
    #expect(TextPrinter().text(finding) == "suppressed error: Summary  [x]\n")
  }

  @Test func findingsAreParted() {
    let text = TextPrinter().text([Finding("x", .note, "One"), Finding("y", .note, "Two")])
    #expect(text == "note: One  [x]\n\nnote: Two  [y]\n")
    #expect(TextPrinter().text([Finding]()) == "")
  }

  @Test(arguments: [
    (Place(file: "a.xml"), "a.xml"), (Place(file: "a.xml", line: 3, path: "need 1", item: "N1"), "a.xml:3  need 1"),
    (Place(file: "a.xml", item: "N1"), "a.xml  item N1"), (Place(section: "F"), "section F"),
    (Place(label: "F3", section: "F"), "F3"), (Place(), ""),
  ])
  func aPlaceSaysFileAndLineThenWhatIsMeant(_ place: Place, _ words: String) {
    #expect(place.words == words)
  }
}
