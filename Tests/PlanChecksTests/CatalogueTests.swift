import Findings
import PlanChecks
import TestSupport
import Testing

/// The rules are those of the catalogue, and each is described in full.
struct CatalogueTests {
  private let rules = AllRules.rules.map(\.about)

  @Test("No two rules share an id")
  func unique() {
    let ids = rules.map(\.id)
    let repeated = Set(ids.filter { id in ids.count(where: { $0 == id }) > 1 })
    #expect(repeated.isEmpty, "\(repeated.sorted())")
  }

  @Test("ids are in the form of the catalogue")
  func form() {
    for id in rules.map(\.id) {
      #expect(!id.isEmpty && id.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLowercase || $0.isNumber)) }, "\(id)")
    }
  }

  @Test("Every check of the catalogue has a rule, or a reason why not")
  func complete() {
    let missing = Set(Catalogue.lines.map(\.id)).subtracting(rules.map(\.id)).subtracting(Catalogue.notCarried.keys)
    #expect(Catalogue.lines.count == 189)
    #expect(missing.isEmpty, "\(missing.sorted())")
    #expect(Catalogue.notCarried.values.allSatisfy { $0.count > 20 })
  }

  @Test("Severities and † are those of the catalogue")
  func severities() {
    let lines = Dictionary(Catalogue.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for rule in rules {
      guard let line = lines[rule.id] else { continue }
      #expect(rule.isFixed == line.isFixed, "\(rule.id)")
      if let severity = line.severity { #expect(rule.severity == severity, "\(rule.id)") }
    }
  }

  @Test("Each rule says what it finds, why, on what basis and what to do, and has examples of both kinds")
  func described() {
    for rule in rules {
      #expect(![rule.finds, rule.why, rule.remedy, rule.basis].contains(""), "\(rule.id)")
      #expect(rule.finds.hasSuffix("."), "\(rule.id): \(rule.finds)")
      #expect(rule.remedy.hasSuffix("."), "\(rule.id): \(rule.remedy)")
      #expect(startsWithVerb(rule.remedy), "\(rule.id): \(rule.remedy)")
      #expect(!rule.runs.isEmpty, "\(rule.id)")
      if Catalogue.withoutExamples[rule.id] != nil { continue }
      let least = rule.group == .wording ? 2 : 1
      #expect(rule.examples.count(where: \.fires) >= least, "\(rule.id)")
      #expect(rule.examples.count { !$0.fires } >= least, "\(rule.id)")
      #expect(!(rule.finds + rule.why + rule.remedy).lowercased().contains("unlawful"), "\(rule.id)")
    }
  }

  /// A capital first, and no article or pronoun: what remains is told to somebody.
  private func startsWithVerb(_ remedy: String) -> Bool {
    guard let first = remedy.split(separator: " ").first, first.first?.isUppercase == true else { return false }
    let others = ["The", "A", "An", "It", "This", "There", "You", "If", "Each", "Every", "No", "Advice", "Section"]
    return !others.contains(String(first))
  }

  @Test("RULES.md is as scripts/describe-rules writes it")
  func manual() throws {
    let page = try Disk.text(RepositoryFolder.root + "/templates/base/rules/RULES.md")
    #expect(page == RuleManual.text(), "run scripts/describe-rules")
  }
}
