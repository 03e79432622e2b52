import Findings
import PlanModel
import XMLKit

/// The rules that found something, each with a number, and the law they rest on: said once at the end of the review, and
/// named by number where something was found.
struct RuleIndex {
  private(set) var notes: [RuleNote] = []
  private(set) var laws: [String] = []
  private let numbers: [String: Int]
  /// By the law in small letters.
  private let lawNumbers: [String: Int]
  /// What most findings of a rule say beside its why.
  private let further: [String: String]

  init(_ rules: [RuleNote], findings: [Finding]) {
    let found = Dictionary(grouping: findings, by: \.id)
    let known = Set(rules.map(\.id))
    let listed = rules.filter { found[$0.id] != nil }
    let others = found.keys.filter { !known.contains($0) }.sorted()
    notes =
      (listed + others.map { RuleNote(id: $0, why: "", remedy: "", basis: "") })
      .map { RuleIndex.filled($0, from: found[$0.id] ?? []) }
    further = Dictionary(
      notes.compactMap { note in
        let beside = (found[note.id] ?? []).map { RuleIndex.rest(of: $0.explanation, beside: note.why) }
        return RuleIndex.most(beside).map { (note.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    numbers = Dictionary(zip(notes.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
    let all = notes.flatMap { RuleIndex.bases($0.basis) } + findings.flatMap { RuleIndex.bases($0.basis) }
    // "Good practice" and "good practice" are one.
    let once = Dictionary(all.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    laws = once.values.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    lawNumbers = Dictionary(zip(laws.map { $0.lowercased() }, 1...), uniquingKeysWith: { first, _ in first })
  }

  func number(of id: String) -> Int? { numbers[id] }
  func note(_ id: String) -> RuleNote? { numbers[id].map { notes[$0 - 1] } }

  /// What a rule does not say of itself is what most of its findings say.
  private static func filled(_ note: RuleNote, from findings: [Finding]) -> RuleNote {
    func all(_ text: (Finding) -> String) -> String {
      (findings.count == 1 ? findings.first.map(text) : most(findings.map(text))) ?? ""
    }
    var note = note
    if note.why.isEmpty { note.why = all(\.explanation) }
    if note.remedy.isEmpty { note.remedy = all(\.remedy) }
    if note.basis.isEmpty { note.basis = all(\.basis) }
    return note
  }

  /// The text that stands most often among them, if it stands there twice; of two alike the first by alphabet.
  private static func most(_ texts: [String]) -> String? {
    let counts = Dictionary(grouping: texts.filter { !$0.isEmpty }, by: { $0 }).mapValues(\.count)
    return counts.filter { $0.value > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// What a finding says beside the why of its rule, with which it may begin.
  private static func rest(of text: String, beside why: String) -> String {
    guard !why.isEmpty, text.hasPrefix(why) else { return text }
    return String(text.dropFirst(why.count).drop { $0 == " " })
  }

  /// What a finding says of why that neither its rule nor most of its kind say; nil where that is nothing.
  func ownExplanation(of finding: Finding) -> String? {
    let rest = RuleIndex.rest(of: finding.explanation, beside: note(finding.id)?.why ?? "")
    return rest.isEmpty || rest == further[finding.id] ? nil : rest
  }

  /// What a finding says of what to do otherwise than its rule. "Ask the author: say how often" is no other than "Say how
  /// often".
  func ownRemedy(of finding: Finding) -> String? {
    func plain(_ text: String) -> String {
      let opening = "Ask the author: "
      return (text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text).lowercased()
    }
    let isCommon = plain(finding.remedy) == plain(note(finding.id)?.remedy ?? "")
    return finding.remedy.isEmpty || isCommon ? nil : finding.remedy
  }

  /// "CFA 2014 s.21(5); SEND Code of Practice 9.74" as two.
  static func bases(_ text: String) -> [String] {
    text.split(separator: ";").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  func elements() -> [XMLElement] {
    var rules = ElementBuilder("rules", ReviewWriter.namespace)
    for (number, note) in zip(1..., notes) {
      rules.add("rule", note) { note, rule in
        rule.set("number", number)
        rule.set("id", note.id)
        rule.add("why", note.why.isEmpty ? nil : note.why)
        rule.add("further", further[note.id])
        rule.add("remedy", note.remedy.isEmpty ? nil : note.remedy)
        bases(note.basis, in: &rule)
      }
    }
    var list = ElementBuilder("laws", ReviewWriter.namespace)
    for (number, law) in zip(1..., laws) {
      list.add("law", law) { law, element in
        element.set("number", number)
        element.text(law)
      }
    }
    return [rules.built, list.built]
  }

  /// Each basis with its number in the list of law.
  func bases(_ text: String, in element: inout ElementBuilder) {
    for basis in RuleIndex.bases(text) {
      element.add("basis", basis) { basis, child in
        child.set("law", lawNumbers[basis.lowercased()])
        child.text(basis)
      }
    }
  }
}
