import Findings

/// The manual of the rules, as Markdown: what each finds, why, on what basis, what to do, with its examples.
package enum RuleManual {
  package static func text(_ rules: [any Rule] = AllRules.rules) -> String {
    var lines = [
      "# The rules", "",
      "Written by `scripts/describe-rules` from the rules themselves: do not edit.", "",
      "\(rules.count) rules. The examples are tests: each is run on a case in which nothing else is wrong, and again "
        + "inside a longer plan. In them ‹ › marks the place that is named. † marks a rule that an authority cannot "
        + "lower or switch off.", "",
    ]
    for group in RuleGroup.allCases {
      let own = rules.filter { $0.about.group == group }
      if !own.isEmpty { lines += ["- [\(group.rawValue)](#\(anchor(group.rawValue))): \(own.count)"] }
    }
    for group in RuleGroup.allCases {
      let own = rules.map(\.about).filter { $0.group == group }
      if !own.isEmpty { lines += ["", "## \(group.rawValue)"] + own.flatMap(page) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func page(_ about: RuleDescription) -> [String] {
    var lines = [
      "", "### \(about.id)", "",
      "\(about.severity.rawValue)\(about.isFixed ? " †" : "") · runs on: \(occasions(about)) · basis: \(about.basis)",
      "", "**Finds** \(about.finds)",
    ]
    if !about.spares.isEmpty { lines += ["", "**Says nothing of** \(about.spares)"] }
    lines += ["", "**Why** \(about.why)", "", "**What to do** \(about.remedy)"]
    let sides = [("Found", about.examples.filter(\.fires)), ("Not found", about.examples.filter { !$0.fires })]
    for (title, examples) in sides where !examples.isEmpty {
      lines += ["", "\(title):", ""] + examples.map { "- \(escaped($0.says))\($0.at.map { " (\($0))" } ?? "")" }
    }
    return lines
  }

  /// The occasions of a rule, in order.
  package static func occasions(_ about: RuleDescription) -> String {
    Occasion.allCases.filter(about.runs.contains).map(\.rawValue).joined(separator: ", ")
  }

  private static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").flatMap { character -> String in
      ["*", "_", "`", "<", ">", "[", "]", "|"].contains(character) ? "\\\(character)" : String(character)
    }.reduce(into: "") { $0.append($1) }
  }

  private static func anchor(_ title: String) -> String {
    String(title.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
  }
}
