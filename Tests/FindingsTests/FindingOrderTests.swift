import Findings
import Testing

/// The same findings are told in the same order, however they were found.
struct FindingOrderTests {
  @Test(arguments: [
    ([Place(file: "b.xml", line: 1), Place(file: "a.xml", line: 9)], [1, 0]),
    ([Place(file: "a.xml", line: 10), Place(file: "a.xml", line: 9)], [1, 0]),
    ([Place(file: "a.xml", label: "F10", section: "F"), Place(file: "a.xml", label: "F2", section: "F")], [1, 0]),
    ([Place(file: "a.xml", item: "P2"), Place(file: "a.xml", item: "P1")], [1, 0]),
    ([Place(file: "a.xml"), Place()], [1, 0]),
  ])
  func placesComeInTheOrderOfTheFileAndThePlan(_ places: [Place], _ order: [Int]) {
    let findings = places.map { Finding("x", .note, "Summary", at: $0) }
    #expect(findings.inOrder().map(\.place) == order.map { places[$0] })
  }

  @Test func theGravestComesFirstWhereverItIs() {
    let findings = zip([Severity.note, .error, .warning], ["a.xml", "c.xml", "b.xml"]).map {
      Finding("x", $0, "Summary", at: Place(file: $1))
    }
    #expect(findings.inOrder().map(\.severity) == [.error, .warning, .note])
  }

  @Test func theOrderIsTotal() {
    var findings: [Finding] = []
    for file in ["a.xml", "b.xml"] {
      for line in [1, 2, 10] {
        for severity in Severity.allCases {
          for id in ["one", "two"] {
            findings.append(Finding(id, severity, "About \(id)", at: Place(file: file, line: line)))
            findings.append(Finding(id, severity, "Another about \(id)", at: Place(file: file, line: line)))
          }
        }
      }
    }
    let expected = findings.inOrder()
    for _ in 0..<20 { #expect(findings.shuffled().inOrder() == expected) }
  }

  @Test(arguments: [
    (Severity.note, [true, true, true]), (.warning, [false, true, true]), (.error, [false, false, true]),
  ])
  func aSeverityIsReachedFromItselfUpwards(_ threshold: Severity, _ expected: [Bool]) {
    let reached = [Severity.note, .warning, .error].map { [Finding("x", $0, "Summary")].reach(threshold) }
    #expect(reached == expected)
    #expect(![Finding]().reach(threshold))
  }
}
