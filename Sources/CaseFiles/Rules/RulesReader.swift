import Findings
package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// What the authority has settled about the rules; the defaults where its layer has no rules.xml.
  ///
  /// - Parameter known: the rules of the program; none where only the form of the file is asked for.
  package func readRules(known: [KnownRule]) -> LayerReading<RuleSettings> {
    guard templates.authority != nil, let file = root(of: RulesReader.path, rules) else {
      return LayerReading(value: RuleSettings())
    }
    guard let root = file.value else { return LayerReading(findings: file.findings) }
    var reader = RulesReader(file: templates.place(of: RulesReader.path), known: known)
    let settings = reader.settings(root)
    return LayerReading(
      value: reader.findings.reach(.error) ? nil : settings, findings: file.findings + reader.findings)
  }
}

/// `rules.xml` as a value. What the form demands has been checked before; what it cannot say is checked here.
struct RulesReader {
  static let path = "rules.xml"
  let file: String
  private let known: [String: KnownRule]
  private let ids: [String]
  private(set) var findings: [Finding] = []

  init(file: String, known: [KnownRule]) {
    self.file = file
    self.known = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ids = known.map(\.id).sorted()
  }

  mutating func settings(_ root: XMLElement) -> RuleSettings {
    var settings = RuleSettings()
    for element in root.elements("rule") { read(element, into: &settings) }
    if let element = root.first("numbers") { settings.numbers = numbers(element) }
    return settings
  }

  private mutating func read(_ element: XMLElement, into settings: inout RuleSettings) {
    guard let id = element.value("id") else { return }
    if known.isEmpty { return }
    guard let rule = known[id] else {
      let meant = Nearest.name(to: id, among: ids)
      fault(
        "rules-unknown", "There is no rule \(id)",
        meant.map { "Write \($0), if that is what you mean" } ?? "Look its id up with ehcplan rules", element, "id")
      return
    }
    if let level = element.value("is").flatMap(FindingLevel.init) {
      if rule.isFixed, level.rank < rule.level.rank {
        fault(
          "rules-fixed", "\(id) is \(rule.level.rawValue) and cannot be made \(level.rawValue)",
          "Take this line out. One finding of one case can be overridden, with name and reason: ehcplan decide "
            + "override-check", element, "is",
          because: "The law, or the safety of a child, rests on it. The catalogue marks it †: it may be raised only.")
      } else {
        settings.levels[id] = level
      }
    }
    let phrases = element.allWords("except").filter { !$0.isEmpty }
    if !phrases.isEmpty, rule.isFixed {
      fault(
        "rules-fixed", "\(id) cannot have exceptions", "Take the phrases out", element, "except",
        because: "The catalogue marks it †: no phrase of the house makes it silent.")
    } else if !phrases.isEmpty {
      settings.exceptions[id] = phrases
    }
    if element.value("is") == nil, phrases.isEmpty {
      fault("rules-empty", "\(id) is named and nothing is said of it", "Add is, or a phrase in except", element, nil)
    }
  }

  private mutating func numbers(_ element: XMLElement) -> RuleNumbers {
    var numbers = RuleNumbers()
    set(&numbers.planPages, element, "plan-pages", 1...1000)
    set(&numbers.sentenceWords, element, "sentence-words", 10...500)
    set(&numbers.fullProgrammeDays, element, "full-programme-days", 1...7)
    set(&numbers.sharedTextWords, element, "shared-text-words", 5...500)
    set(&numbers.phaseChangeMonths, element, "phase-change-months", 1...36)
    setHours(&numbers.weekHundredths, element, "week-hours")
    setHours(&numbers.earlyYearsWeekHundredths, element, "early-years-week-hours")
    setHours(&numbers.collegeWeekHundredths, element, "college-week-hours")
    return numbers
  }

  private mutating func set(_ number: inout Int, _ element: XMLElement, _ name: String, _ allowed: ClosedRange<Int>) {
    guard element.attribute(name) != nil else { return }
    guard let value = element.count(name), allowed.contains(value) else {
      fault(
        "rules-number", "\(name) is not from \(allowed.lowerBound) to \(allowed.upperBound)",
        "Write a number in that range", element, name)
      return
    }
    number = value
  }

  /// Hours with at most two places, in hundredths.
  private mutating func setHours(_ number: inout Int, _ element: XMLElement, _ name: String) {
    guard let text = element.value(name) else { return }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let places = parts.count == 2 ? String(parts[1]) : ""
    let whole = parts.first.flatMap { Int($0) }
    guard parts.count <= 2, places.utf8.count <= 2, let whole, (1...168).contains(whole),
      let part = Int(places + String(repeating: "0", count: 2 - places.utf8.count))
    else {
      fault("rules-number", "\(name) is no number of hours in a week", "Write hours such as 32.5", element, name)
      return
    }
    number = whole * 100 + part
  }

  private mutating func fault(
    _ id: String, _ summary: String, _ remedy: String, _ element: XMLElement, _ field: String?, because why: String = ""
  ) {
    findings.append(
      Finding(
        id, .error, summary, explanation: why, remedy: remedy,
        at: Place(
          file: file, line: element.line, path: field.map { "\($0) of \(element.name)" } ?? element.name, field: field))
    )
  }
}
