import PlanModel
import XMLKit

/// Sections, advice, placing and stages.
extension ProfileReader {
  mutating func sections(_ root: XMLElement) -> [SectionRule] {
    let rules = root.elements("section").compactMap { element -> SectionRule? in
      guard let section = element.value("letter").flatMap(Section.init), let authority = element.value("authority")
      else {
        return nil
      }
      var rule = SectionRule(section: section, heading: element.words, authority: authority)
      rule.untilAge = element.count("until-age")
      rule.then = element.value("then").flatMap(Section.init)
      rule.isEnforceable = element.yes("enforceable") == true
      rule.isAppealable = element.yes("appealable") == true
      return rule
    }
    for section in Section.allCases where rules.filter({ $0.section == section }).count != 1 {
      fault(
        "Section \(section.rawValue) must stand in the profile once", "Add it, or remove the second one",
        at: root)
    }
    return rules.sorted { $0.section < $1.section }
  }

  mutating func adviceHeads(_ root: XMLElement) -> [AdviceHeadRule] {
    let rules = root.elements("advice-head").compactMap { element -> AdviceHeadRule? in
      guard let head = element.value("code").flatMap(RegulationHead.init), let title = element.words("title"),
        let from = element.words("from"), let missing = element.words("missing"),
        let when = element.value("when").flatMap(AdviceHeadRule.When.init), let authority = element.value("authority")
      else { return nil }
      var rule = AdviceHeadRule(
        head: head, title: title, from: from, missing: missing, when: when, authority: authority)
      rule.note = element.words("note")
      rule.mayBeDeclined = element.yes("may-be-declined") == true
      return rule
    }
    for head in RegulationHead.allCases where rules.filter({ $0.head == head }).count != 1 {
      fault("Head \(head.rawValue) must stand in the profile once", "Add it, or remove the second one", at: root)
    }
    return rules.sorted { $0.head < $1.head }
  }

  mutating func placing(_ root: XMLElement) -> Placing {
    var placing = Placing()
    guard let rules = root.first("placing") else { return placing }
    for rule in rules.elements("area") {
      guard let area = rule.value("code").flatMap(Area.init) else { continue }
      placing.needs[area] = section(rule, "needs", among: Section.needs)
      placing.provisionByArea[area] = section(rule, "provision", among: Section.provision)
    }
    for rule in rules.elements("provision") {
      guard let type = rule.value("type") else { continue }
      if rule.value("section") != nil {
        placing.provisionByType[type] = section(rule, "section", among: Section.provision)
      }
      if rule.yes("sessions") == false { placing.typesWithoutSessions.insert(type) }
    }
    for rule in rules.elements("role") {
      guard let code = rule.value("code") else { continue }
      placing.provisionByRole[code] = section(rule, "section", among: Section.provision)
    }
    for rule in rules.elements("fact") {
      guard let kind = rule.value("kind") else { continue }
      placing.factByKind[kind] = section(rule, "section", among: [.a] + Section.needs + [.k])
    }
    return placing
  }

  /// A need in section F would be lost to the reader, so each kind of item has its sections.
  private mutating func section(_ rule: XMLElement, _ name: String, among allowed: [Section]) -> Section? {
    guard let section = rule.value(name).flatMap(Section.init), allowed.contains(section) else {
      fault(
        "\(name) of \(rule.name) is a section that cannot hold it",
        "Write one of: \(allowed.map(\.rawValue).joined(separator: ", "))", at: rule)
      return nil
    }
    return section
  }

  mutating func stages(_ root: XMLElement) -> [Stage: StageRule] {
    var rules: [Stage: StageRule] = [:]
    for element in root.elements("stage") {
      guard let stage = element.value("code").flatMap(Stage.init),
        let placement = element.value("section-i").flatMap(StageRule.PlacementShown.init)
      else { continue }
      var rule = StageRule(stage: stage, placement: placement)
      rule.allowsGaps = element.yes("gaps") == true
      rule.needsCompleteAdvice = element.yes("advice-complete") == true
      rule.isServed = element.yes("served") == true
      rule.answersFamily = element.yes("answers-family") == true
      rule.isSigned = element.yes("signed") == true
      rule.isDatedAsMade = element.yes("dated-as-made") == true
      rule.showsFirstMade = element.yes("first-made-shown") == true
      rule.marksChanges = element.yes("marks-changes") == true
      rule.isWordForWord = element.yes("word-for-word") == true
      rule.leavesAuthority = element.yes("leaves-authority") == true
      rule.isAssessedHere = element.yes("assessed-here") != false
      rule.events = element.list("events")
      rule.after = element.list("after").compactMap(Stage.init)
      if rule.after.count != element.list("after").count {
        fault("after names a stage that does not exist", "Write codes of stages with a space between", at: element)
      }
      rules[stage] = rule
    }
    for stage in Stage.allCases where rules[stage] == nil {
      fault("The stage \(stage.rawValue) is not in the profile", "Add it", at: root)
    }
    return rules
  }
}
