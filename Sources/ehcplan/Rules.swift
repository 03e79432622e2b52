import ArgumentParser
import Findings
import PlanChecks
import PlanModel
import PlanPipeline
import Templates

/// `ehcplan rules [ID]`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules, or explain one: what it finds, why, on what basis, what to do.",
    discussion: """
      † marks a rule that an authority cannot lower or switch off. With an authority’s layer in use, severities are as \
      its rules.xml has settled them.

      Examples:
        ehcplan rules
        ehcplan rules need-without-provision
        ehcplan rules --format json
      """)

  @Argument(help: ArgumentHelp("Id of a rule.", valueName: "id")) var id: String?
  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("How to print the result: text or json; markdown for the manual.", valueName: "format"))
  var format: RuleFormat = .text

  func run() throws {
    let console = Console()
    do {
      if format == .markdown {
        console.result(RuleManual.text(try id.map { [try rule($0)] } ?? AllRules.rules))
        return
      }
      let settings = try layer.workshop(share: nil).rules
      if let id {
        let rule = try rule(id).about
        switch format {
        case .json: try console.json(RuleRecord(rule, settings))
        default: console.result(RuleText.page(rule, settings))
        }
      } else {
        switch format {
        case .json: try console.json(RuleList(settings))
        default: console.result(RuleText.list(settings))
        }
      }
    } catch let failure as PipelineFailure {
      try console.fail(failure, as: format == .json ? .json : .text)
    }
  }

  private func rule(_ id: String) throws(PipelineFailure) -> any Rule {
    if let rule = AllRules.rules.first(where: { $0.id == id }) { return rule }
    let meant = Nearest.name(to: id, among: AllRules.rules.map(\.id).sorted())
    throw PipelineFailure(
      .notFound,
      [
        Finding(
          "rule-unknown", .error, "There is no rule \(id)",
          remedy: meant.map { "Run ehcplan rules \($0), if that is what you mean." } ?? "Run ehcplan rules to see all.")
      ])
  }
}

enum RuleFormat: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

/// What `rules` prints for people.
enum RuleText {
  static func list(_ settings: RuleSettings) -> String {
    var lines: [String] = []
    for group in RuleGroup.allCases {
      let rules = AllRules.rules.map(\.about).filter { $0.group == group }
      if rules.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(group.rawValue)
      for rule in rules {
        let mark = rule.isFixed ? "†" : " "
        lines.append("  \(padded(level(rule, settings), 8))\(mark) \(padded(rule.id, 36)) \(rule.finds)")
      }
    }
    let fixed = AllRules.rules.count { $0.about.isFixed }
    lines += ["", "\(AllRules.rules.count) rules; \(fixed) marked † cannot be lowered. ehcplan rules ID explains one."]
    return lines.map { trimmed($0) + "\n" }.joined()
  }

  static func page(_ rule: RuleDescription, _ settings: RuleSettings) -> String {
    var lines = ["\(rule.id)  \(rule.severity.rawValue)\(rule.isFixed ? " †" : "")", rule.group.rawValue]
    let now = level(rule, settings)
    if now != rule.severity.rawValue { lines.append("Settled by the authority: \(now)") }
    if let phrases = settings.exceptions[rule.id] {
      lines.append("Phrases of the house: \(phrases.joined(separator: "; "))")
    }
    lines += ["", "Finds: \(rule.finds)"]
    if !rule.spares.isEmpty { lines.append("Says nothing of: \(rule.spares)") }
    lines += [
      "Why: \(rule.why)", "What to do: \(rule.remedy)", "Basis: \(rule.basis)",
      "Runs on: \(RuleManual.occasions(rule))",
    ]
    for (title, examples) in [
      ("Found", rule.examples.filter(\.fires)), ("Not found", rule.examples.filter { !$0.fires }),
    ]
    where !examples.isEmpty {
      lines += ["", "\(title):"] + examples.map { "  \($0.says)\($0.at.map { " [\($0)]" } ?? "")" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  static func level(_ rule: RuleDescription, _ settings: RuleSettings) -> String {
    settings.levels[rule.id]?.rawValue ?? rule.severity.rawValue
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// What `rules --format json` prints. Keys are never renamed; new ones may come.
struct RuleList: Encodable {
  var version = 1
  var rules: [RuleRecord]

  init(_ settings: RuleSettings) { rules = AllRules.rules.map { RuleRecord($0.about, settings) } }
}

struct RuleRecord: Encodable {
  struct Example: Encodable {
    var fires: Bool
    var says: String
    var at: String?
  }

  var id: String
  var group: String
  var severity: String
  /// As the authority has settled it; the same as severity where it has settled nothing.
  var level: String
  var isFixed: Bool
  var runs: [String]
  var finds: String
  var spares: String?
  var why: String
  var remedy: String
  var basis: String
  var examples: [Example]

  init(_ rule: RuleDescription, _ settings: RuleSettings) {
    id = rule.id
    group = rule.group.rawValue
    severity = rule.severity.rawValue
    level = RuleText.level(rule, settings)
    isFixed = rule.isFixed
    runs = Occasion.allCases.filter(rule.runs.contains).map(\.rawValue)
    finds = rule.finds
    spares = rule.spares.isEmpty ? nil : rule.spares
    why = rule.why
    remedy = rule.remedy
    basis = rule.basis
    examples = rule.examples.map { Example(fires: $0.fires, says: $0.says, at: $0.at) }
  }
}
