import Findings
import PlanPipeline
import TestSupport
import Testing

/// samples/COMPARED.md says of every row that was expected by what it is found. It says what is so.
struct ComparedRowsTests {
  private let rows: [[String]]

  init() throws {
    rows = try Disk.text(RepositoryFolder.root + "/samples/COMPARED.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
      .map { $0.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map(Self.trimmed) }
  }

  private static func trimmed(_ cell: Substring) -> String {
    var cell = cell
    while cell.first == " " { cell.removeFirst() }
    while cell.last == " " { cell.removeLast() }
    return String(cell)
  }

  /// What "`rule` A, B; `other` C" names.
  private static func named(_ cell: String) -> Set<String> {
    var pairs: Set<String> = []
    for part in cell.split(separator: ";") {
      let pieces = part.split(separator: "`")
      guard let id = pieces.first(where: { $0.contains("-") }), let places = pieces.last else { continue }
      for place in places.split(whereSeparator: { $0 == "," || $0 == " " }) { pairs.insert("\(id) \(place)") }
    }
    return pairs
  }

  private func told(_ sample: Sample) throws -> [Finding] {
    try Pipeline(try Run.workshop()).check(sample.path, Run.options(sample.date())).findings
  }

  /// By rule, and by each name that a place goes by.
  private func pairs(_ findings: [Finding]) -> Set<String> {
    Set(
      findings.flatMap { finding in
        [finding.place.item, finding.place.section, finding.place.submission].compactMap { $0 }
          .map { "\(finding.id) \($0)" }
      })
  }

  private static let samples: [(number: String, sample: Sample)] = [
    ("2", .earlyYears), ("3", .collegeDeaf), ("4", .physicalAndHealth),
  ]

  @Test("Every finding that the page names is made", arguments: samples)
  func found(_ number: String, _ sample: Sample) throws {
    let listed = rows.filter { $0.count == 5 && $0[0].hasPrefix(number + ".") }
    #expect(listed.count > 14)
    let made = pairs(try told(sample))
    for row in listed {
      let named = Self.named(row[3])
      #expect(named.isEmpty == (row[2] == "missed"), "\(row[0])")
      #expect(named.isSubset(of: made), "\(row[0]): \(named.subtracting(made).sorted())")
    }
  }

  @Test("Rows that must not be flagged as vague are told of nothing but what the page names", arguments: samples)
  func silent(_ number: String, _ sample: Sample) throws {
    let row = try #require(rows.first { $0.count == 4 && $0[0] == number && $0[1].contains(", ") })
    let items = Set(row[1].split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init))
    let wording = try told(sample).filter { finding in
      items.contains(finding.place.item ?? "") && Self.isWording(finding.id)
    }
    #expect(Set(wording.map { "\($0.id) \($0.place.item ?? "")" }) == Self.named(row[2]))
  }

  private static func isWording(_ id: String) -> Bool {
    let others = [
      "decided-later", "resource-conditional", "changes-without-review", "money-instead", "refer-elsewhere",
      "present-not-promised", "passive-no-actor", "period-unclear", "training-not-specified", "equipment-not-specified",
      "programme-no-author", "sum-does-not-match", "field-and-text-disagree", "bi-weekly-ambiguous",
    ]
    return id.hasPrefix("vague-") || id.hasPrefix("provision-no-") || others.contains(id)
  }

  @Test("The sums of the page are those of its rows", arguments: ["must", "should"])
  func sums(_ weight: String) throws {
    let sum = try #require(rows.first { $0.count == 5 && $0[0] == weight })
    let listed = rows.filter { $0.count == 5 && $0[1] == weight && $0[0].contains(".") }
    let counts = [listed.count] + ["found", "in part", "missed"].map { word in listed.count { $0[2] == word } }
    #expect(sum.dropFirst().map { Int($0) } == counts)
  }
}
