import CaseFiles
package import PlanModel

/// A comparison in plain text, with the words of the templates.
package struct ComparisonText {
  private let words: [String: String]
  private let dates: DateWords

  package init(words: [String: String]) {
    self.words = words
    dates = DateWords(words: words) ?? .english
  }

  /// Everything, section by section; ends with a line break.
  package func text(_ comparison: Comparison) -> String {
    var lines = [
      "\(word("comparison.from")): \(side(comparison.from))", "\(word("comparison.to")): \(side(comparison.to))",
      counts(comparison),
    ]
    for section in Section.allCases {
      let changes = comparison.changes(in: section)
      guard !changes.isEmpty else { continue }
      lines += ["", word("section." + section.rawValue)]
      for change in changes { lines += text(change) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// "Draft 2, 20 April 2026".
  private func side(_ side: Comparison.Side) -> String {
    let number = side.number.map { " \($0)" } ?? ""
    return word("Stage." + side.stage.rawValue) + number + ", " + side.date.displayed(.long, words: dates)
  }

  /// "5 changes: 2 added, 3 weakened".
  private func counts(_ comparison: Comparison) -> String {
    let changes = comparison.changes
    guard !changes.isEmpty else { return word("comparison.nothing") }
    let kinds = PlanChange.Kind.allCases.compactMap { kind -> String? in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return "\(changes.count) change\(changes.count == 1 ? "" : "s"): \(kinds.joined(separator: ", "))"
  }

  private func text(_ change: PlanChange) -> [String] {
    let name = [change.label, word("comparison.subject." + change.subject.name)].compactMap { $0 }.joined(
      separator: " ")
    let kinds = ([change.kind] + change.also).map(\.rawValue).joined(separator: ", ")
    let reasons = change.reasons.map { word("comparison.reason." + $0.rawValue) }.joined(separator: "; ")
    var lines = ["  \(name): \(kinds)\(reasons.isEmpty ? "" : " (\(reasons))")"]
    if let was = change.was, change.kind == .moved || change.also.contains(.moved) {
      lines.append(
        "    " + filled("comparison.moved", place(was.section, was.area), place(change.section, change.area)))
    }
    if let old = change.was?.label, old != change.label { lines.append("    " + filled("comparison.was-called", old)) }
    let isShown = change.fields.contains { ["what", "statement", "words", "name"].contains($0.field) }
    if !change.title.isEmpty, !isShown { lines.append("    “\(change.title)”") }
    for field in change.fields { lines += text(field, change.kind) }
    return lines
  }

  private func text(_ field: FieldChange, _ kind: PlanChange.Kind) -> [String] {
    let label = word(field.key)
    if kind == .added || kind == .removed { return ["    \(label): \(text(field.after ?? field.before))"] }
    return [
      "    \(label)", "      \(word("comparison.column.before")): \(text(field.before))",
      "      \(word("comparison.column.after")): \(text(field.after))",
    ]
  }

  /// The value of a field on one line; the word for "not said" where there is none.
  package func text(_ value: FieldValue?) -> String {
    guard let value, !value.lines.isEmpty else { return word("comparison.not-said") }
    return value.lines.map { line in
      let words = line.words.paragraphs.map { $0.runs.map { $0.isQuotation ? "“\($0.text)”" : $0.text }.joined() }
        .joined(separator: " / ")
      let details = line.details.map(text).joined(separator: words.isEmpty ? ", " : "; ")
      if words.isEmpty { return details }
      return details.isEmpty ? words : "\(words) (\(details))"
    }.joined(separator: " | ")
  }

  private func text(_ detail: FieldValue.Detail) -> String {
    let value =
      switch detail.value {
      case .text(let text): text
      case .date(let iso): PartialDate(iso: iso)?.displayed(words: dates) ?? iso
      case .code(let code, let list): word("\(list).\(code)")
      case .yesNo(let isYes): word(isYes ? "yes-no.yes" : "yes-no.no")
      case .word(let key): word(key)
      case .minutes(let minutes): duration(minutes)
      }
    guard !detail.key.isEmpty else { return value }
    let name = word(detail.key)
    return name.contains("{1}") ? filled(detail.key, value) : name + " " + value
  }

  private func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    func counted(_ key: String, _ number: Int) -> String {
      number == 1 ? word(key + ".1") : filled(key, String(number))
    }
    var parts: [String] = []
    if hours > 0 || rest == 0 { parts.append(counted("comparison.duration.hours", hours)) }
    if rest > 0 { parts.append(counted("comparison.duration.minutes", rest)) }
    return parts.joined(separator: " ")
  }

  private func place(_ section: Section, _ area: Area?) -> String {
    [filled("fate.section", section.rawValue), area.map { word("Area." + $0.rawValue) }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The key itself where there is no such word: nothing is left out.
  private func word(_ key: String) -> String { words[key] ?? key }

  private func filled(_ key: String, _ values: String...) -> String { WordSlots.filled(word(key), values) }
}
