import PlanModel

/// Where the cases stand, in plain text of 100 columns: first what needs somebody today, then whom to chase, then a
/// block for each case.
package struct StatusText {
  private let words: StatusWords

  package init(words: [String: String]) { self.words = StatusWords(words: words) }

  /// Ends with a line break.
  package func text(_ share: ShareOverview) -> String {
    let parts = [head(share), today(share), chase(share)] + share.cases.map(text) + [retired(share)]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func head(_ share: ShareOverview) -> [String] {
    var lines = [
      "\(words.word("status.title")), \(words.date(share.date))",
      "\(words.word("status.cases")): \(share.cases.count + share.unreadable.count)",
      "\(words.word("status.needing")): \(share.today.count)",
    ]
    lines += TextColumns.wrapped(words.watcher(share.watcher), after: words.word("status.watcher") + ": ")
    if let trouble = share.watcher.trouble {
      lines += TextColumns.wrapped(trouble, after: words.word("status.watcher.trouble") + ": ")
    }
    return lines
  }

  private func today(_ share: ShareOverview) -> [String] {
    let entries = share.today
    guard !entries.isEmpty else { return [words.word("status.today.none")] }
    let names = entries.map { $0.reference ?? words.word("status.no-case") }
    let width = TextColumns.width(names)
    let lines = zip(names, entries).flatMap { name, entry in
      entry.reasons.enumerated().flatMap { index, reason in
        TextColumns.wrapped(
          words.reason(reason), after: "  " + TextColumns.padded(index == 0 ? name : "", width) + "  ")
      }
    }
    return [words.word("status.today").uppercased()] + lines
  }

  private func chase(_ share: ShareOverview) -> [String] {
    let groups = ChaseList(share.cases).groups
    guard !groups.isEmpty else { return [words.word("status.chase.none")] }
    let lines = groups.flatMap { group -> [String] in
      let width = TextColumns.width(group.requests.map(\.reference))
      return TextColumns.wrapped(words.adviser(group.adviser, otherwise: group.title), after: "  ")
        + group.requests.flatMap { request in
          TextColumns.wrapped(
            dates(request.advice), after: "    " + TextColumns.padded(request.reference, width) + "  ")
        }
    }
    return [words.word("status.chase").uppercased()] + lines
  }

  /// "asked 5 January 2026, due 16 February 2026, 12 days late, chased 20 February 2026".
  private func dates(_ advice: AdviceLine) -> String {
    let parts = [
      advice.askedOn.map { words.filled("status.asked", words.date($0)) },
      advice.dueOn.map { words.filled("status.due", words.date($0)) },
      words.left(advice.daysLeft),
      advice.chasedOn.map { words.filled("status.chased", words.date($0)) },
    ].compactMap { $0 }
    return parts.isEmpty ? words.word("status.no-days") : parts.joined(separator: ", ")
  }

  private func text(_ overview: CaseOverview) -> [String] {
    var rows = overview.turns.map { ("status.turn", "\(words.party($0.party)): \(words.step($0))") }
    if rows.isEmpty { rows.append(("status.turn", words.word("status.turn.none"))) }
    rows += overview.shownClocks.map { ("status.clocks", clock($0)) }
    rows += advice(overview.advice).map { ("status.advice", $0) }
    rows.append(("status.draft", overview.draft.map(words.draft) ?? words.word("status.draft.none")))
    if let issued = overview.issued { rows.append(("status.issued", words.draft(issued))) }
    rows += overview.notMade.map { ("status.not-made", $0) }
    rows += overview.files.map { file in
      ("status.files", words.filled("status.file." + file.place.rawValue, file.id, words.why(file)))
    }
    let width = TextColumns.width(rows.map { words.word($0.0) })
    var last = ""
    let lines = rows.flatMap { key, text in
      let name = key == last ? "" : words.word(key)
      last = key
      return TextColumns.wrapped(text, after: "  " + TextColumns.padded(name, width) + "  ")
    }
    return [[overview.reference, words.stage(overview.stage)].compactMap { $0 }.joined(separator: ", ")] + lines
  }

  /// "Send the final plan: by 25 May 2026, 98 days left, days used: 42 of 140".
  private func clock(_ line: ClockLine) -> String {
    let parts = [
      line.isDone ? nil : line.due.map { words.filled("status.by", words.date($0)) }, words.left(line),
      words.used(line).map { words.filled("status.days-used", $0) },
    ]
    return "\(line.title): " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// What is open comes first, then what came without an assessment or was accounted for; what was received is told in
  /// one line.
  private func advice(_ lines: [AdviceLine]) -> [String] {
    let received = lines.filter { $0.state == .received }
    let others = lines.filter { $0.state != .received }
    let came = received.map { line in "(\(line.head.rawValue)) \(line.receivedOn.map(words.date) ?? "")" }
    return (others.filter(\.isOpen) + others.filter { !$0.isOpen }).map(advice)
      + (came.isEmpty ? [] : ["\(words.state(.received)): \(came.joined(separator: ", "))"])
  }

  /// "(d) Psychological advice: asked for, not received. Educational psychology, Council; asked …".
  private func advice(_ line: AdviceLine) -> String {
    let text = "(\(line.head.rawValue)) \(line.title): \(words.state(line.state))"
    if line.isAwaited {
      return text + ". \(words.adviser(line.adviser, otherwise: line.title)); \(dates(line))"
    }
    return line.receivedOn.map { text + ", " + words.date($0) } ?? text
  }

  private func retired(_ share: ShareOverview) -> [String] {
    guard !share.retired.isEmpty else { return [] }
    let width = TextColumns.width(share.retired.map(\.reference))
    return [words.word("status.retired").uppercased()]
      + share.retired.map { "  \(TextColumns.padded($0.reference, width))  \(words.retired($0))" }
  }
}
