import Findings
import PlanAssembly
import PlanModel

/// What stands in the way of issuing a plan at a stage. The conditions are data of the profile (`StageRule`); what is
/// told here is what no rule of the plan tells by itself.
struct IssueConditions {
  let made: MadePlan
  let profile: Profile
  let rule: StageRule
  /// Stages that were issued from this case folder.
  let issued: Set<Stage>

  /// What is found only when a plan is about to be issued.
  static let checks: Set<String> = [
    "stage-not-issued", "stage-out-of-order", "advice-outstanding", "gap-left", "disagreement-open",
  ]

  private var plan: Plan { made.plan }

  /// Everything to be put right or overridden first, the gravest first; empty when the plan may be issued.
  var obstacles: [Finding] {
    guard rule.leavesAuthority else { return [staysInside] }
    let overrides = Overrides(plan, checks: profile.issueChecks)
    let own = overrides.applied(to: order + outstanding + gaps + disagreements).told
    return (made.findings + own).filter {
      $0.severity == .error && $0.suppressed == nil && profile.issueChecks[$0.id]?.stopsIssue != false
    }
    .inOrder()
  }

  private var staysInside: Finding {
    Finding(
      "stage-not-issued", .error, "A plan at the stage \(rule.stage.rawValue) stays inside the authority",
      explanation: "It is for work on the plan, and is not issued to anybody.",
      remedy: "Make a draft with ehcplan assemble, or name a later stage with --stage.")
  }

  private var order: [Finding] {
    // Stages that stay inside leave no trace to be found.
    let after = rule.after.filter { profile.stages[$0]?.leavesAuthority != false }
    guard !after.isEmpty, after.count == rule.after.count, !after.contains(where: isReached) else { return [] }
    let names = after.map(\.rawValue).joined(separator: ", ")
    return [
      Finding(
        "stage-out-of-order", .error, "No earlier stage is on record that \(rule.stage.rawValue) may follow",
        explanation: "It may follow: \(names). Neither the folder issued/ nor the events of the case file show one.",
        remedy: "Issue the earlier stage first, or record in the case file when that was done (event).",
        basis: "CFA 2014 s.38; reg 13 and 22 SEND Regulations 2014", at: Place(file: plan.record.source.path))
    ]
  }

  private func isReached(_ stage: Stage) -> Bool {
    if issued.contains(stage) || (stage == .transferredIn && plan.record.transferredIn != nil) { return true }
    let events = Set(profile.stages[stage]?.events ?? [])
    return plan.record.events.contains { events.contains($0.kind) && $0.on <= plan.date }
  }

  /// Rows of section K that nothing has come for and that no rule has named.
  private var outstanding: [Finding] {
    guard rule.needsCompleteAdvice else { return [] }
    return plan.annex.filter(\.isOutstanding).compactMap { row in
      let head = "6(1)(\(row.head.rawValue))"
      guard !settled.contains(where: { $0.place.field == "advice" && $0.summary.contains(head) }) else { return nil }
      return Finding(
        "advice-outstanding", .error, "Advice under regulation \(head) was sought and has not come",
        explanation: row.state == .refused
          ? "A file came and could not be accepted; its own findings say why."
          : "At this stage all advice must be there, or the case file must say why it is not.",
        remedy: "Obtain it, or record in the case file (advice-request) why it cannot be had.",
        basis: "reg 6 and 8 SEND"
          + " Regulations 2014",
        at: Place(file: plan.record.source.path, line: row.request?.line, section: "K", field: "advice"))
    }
  }

  /// One finding for each place that is still open, unless a finding about the same is told or overridden.
  private var gaps: [Finding] {
    guard !rule.allowsGaps else { return [] }
    let labels = Dictionary(plan.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var open: [String: (place: Place, fields: [String])] = [:]
    for gap in plan.gaps where gap.field != .advice {
      let entry = gap.entry.flatMap { labels[$0] }
      let place = Place(
        submission: entry?.sources.first?.submission, item: entry?.sources.first?.item, label: entry?.label,
        section: gap.section.rawValue, field: gap.area?.rawValue ?? gap.field.rawValue)
      guard !isTold(gap, place) else { continue }
      let name = entry?.label ?? "Section \(gap.section.rawValue)" + (gap.area.map { " (\($0.rawValue))" } ?? "")
      if open[name] == nil {
        order.append(name)
        open[name] = (place, [])
      }
      open[name]?.fields.append(IssueConditions.words(gap.field))
    }
    return order.compactMap { name in
      open[name].map { gap in
        Finding(
          "gap-left", .error, "\(name) is still open: \(gap.fields.joined(separator: ", "))",
          explanation: "At this stage nothing that is required may be missing.",
          remedy: "Ask the author for it, or decide it: ehcplan decide.", basis: "SEND Code of Practice 9.66 and 9.69",
          at: gap.place)
      }
    }
  }

  private func isTold(_ gap: Gap, _ place: Place) -> Bool {
    let checks: [String] =
      switch gap.field {
      case .provision: ["need-without-provision"]
      case .need: ["provision-without-need"]
      case .entries: ["section-left-empty-unexplained"]
      case .views, .advice: []
      case .deliveredBy: ["provision-no-provider", "vague-person", "passive-no-actor"]
      case .frequency: ["provision-no-frequency", "vague-frequency"]
      case .sessionLength: ["provision-no-length"]
      case .group: ["provision-no-group-size", "vague-group"]
      case .byWhen: ["outcome-no-date"]
      }
    return settled.contains { finding in
      checks.contains(finding.id) && finding.place.label == place.label && finding.place.section == place.section
    }
  }

  /// Findings that stop the plan by themselves, or that a person has overridden.
  private var settled: [Finding] { made.findings.filter { $0.severity == .error } + made.overridden }

  /// Advices that still disagree, where the finding about it is less than an error.
  private var disagreements: [Finding] {
    guard !rule.allowsGaps else { return [] }
    let told = settled
    let open = plan.questions.filter { question in
      question.kind.isDisagreement && !told.contains { $0.remedy.contains(question.id) }
    }
    return open.map { question in
      let labels = question.sides.map { side in side.entry.flatMap { plan.entry($0)?.label } }
      let names = zip(labels, question.sides).map { label, side in label ?? side.item ?? side.submission ?? "case file"
      }
      return Finding(
        "disagreement-open", .error, "\(names.listed) disagree, and nobody has decided",
        explanation: "Both stand in the plan, and a reader cannot tell which of them holds.",
        remedy: "Decide it: ehcplan decide, question \(question.id).", basis: "good practice",
        at: Place(
          submission: question.sides.first?.submission, item: question.sides.first?.item, label: labels.first ?? nil,
          section: question.section?.rawValue))
    }
  }

  private static func words(_ field: Gap.Field) -> String {
    switch field {
    case .deliveredBy: "by whom"
    case .frequency: "how often"
    case .sessionLength: "how long each time"
    case .group: "with how many others"
    case .byWhen: "by when"
    case .need: "which need it is for"
    case .provision: "which provision meets it"
    case .entries: "it is empty, and nobody says why"
    case .advice: "advice"
    case .views: "the views of the child and the parents"
    }
  }
}
