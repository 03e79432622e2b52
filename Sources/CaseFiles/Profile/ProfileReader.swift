import Findings
package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// A profile of the law by its id, such as "england-2014".
  package func readProfile(_ id: String) -> LayerReading<Profile> {
    let path = "profiles/\(id).xml"
    guard let file = root(of: path, profile) else {
      let meant = Nearest.name(to: id, among: ProfileReader.ids)
      return LayerReading(findings: [
        Finding(
          "profile-unknown", .error, "There is no profile of the law called \(id)",
          remedy: meant.map { "Write \($0), if that is what you mean" }
            ?? "Choose one of: \(ProfileReader.ids.joined(separator: ", "))", at: Place(file: path))
      ])
    }
    guard let root = file.value else { return LayerReading(findings: file.findings) }
    var reader = ProfileReader(file: templates.place(of: path))
    guard let value = reader.profile(root), reader.findings.isEmpty else {
      return LayerReading(findings: reader.findings)
    }
    return LayerReading(value: value)
  }
}

/// A profile of the law as a value. What the form demands has been checked before; what it cannot say is checked here.
struct ProfileReader {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  static var ids: [String] {
    TemplateStore.basePaths.filter { $0.hasPrefix("profiles/") && $0.hasSuffix(".xml") }.map {
      String($0.dropFirst("profiles/".count).dropLast(".xml".count))
    }
  }

  mutating func fault(_ summary: String, _ remedy: String, at element: XMLElement) {
    findings.append(
      Finding("profile-wrong", .error, summary, remedy: remedy, at: Place(file: file, line: element.line)))
  }

  mutating func profile(_ root: XMLElement) -> Profile? {
    guard let id = root.value("id"), let title = root.words("title"), let country = root.value("jurisdiction"),
      let from = root.date("effective-from"),
      let yearEnds = root.words("academic-year-ends").flatMap({ MonthDay(iso: $0) }),
      let adulthood = root.first("adulthood")?.count("year-group"), let ages = ages(root),
      let teachingYear = teachingYear(root)
    else {
      fault("The profile lacks a date, an age or a number that it needs", "Compare it with england-2014.xml", at: root)
      return nil
    }
    var profile = Profile(
      id: id, title: title, jurisdiction: country, effectiveFrom: from, workingDays: workingDays(root),
      academicYearEnds: yearEnds, adulthoodYearGroup: adulthood, ages: ages, teachingYear: teachingYear)
    profile.effectiveTo = root.date("effective-to")
    profile.adulthoodSections = root.first("adulthood")?.list("sections").compactMap(Section.init) ?? []
    profile.acts = root.allWords("act")
    profile.sections = sections(root)
    profile.adviceHeads = adviceHeads(root)
    profile.placing = placing(root)
    profile.stages = stages(root)
    profile.events = events(root)
    profile.exemptions = exemptions(root)
    profile.deadlines = deadlines(root, exemptions: profile.exemptions, events: profile.events)
    if let margin = root.first("draft-margin") { profile.draftMargin = draftMargin(margin) }
    for check in root.elements("issue-check") {
      guard let finding = check.value("finding") else { continue }
      profile.issueChecks[finding] = IssueCheck(
        isGuarded: check.yes("guarded") == true, stopsIssue: check.yes("stops-issue") != false)
    }
    for severity in root.elements("severity") {
      if let finding = severity.value("finding"), let level = severity.value("is").flatMap(FindingLevel.init) {
        profile.severities[finding] = level
      }
    }
    return profile
  }

  private func ages(_ root: XMLElement) -> AgeRules? {
    var years: [String: Int] = [:]
    for age in root.elements("age") {
      if let name = age.value("name") { years[name] = age.count("years") }
    }
    guard let five = years["under-five"], let person = years["young-person"], let adult = years["adult"],
      let last = years["last"]
    else { return nil }
    return AgeRules(underFive: five, youngPerson: person, adult: adult, last: last)
  }

  private func teachingYear(_ root: XMLElement) -> TeachingYear? {
    guard let year = root.first("teaching-year"), let term = year.count("term-weeks"),
      let all = year.count("year-weeks"), let days = year.count("days-a-week")
    else { return nil }
    var result = TeachingYear(termWeeks: term, yearWeeks: all, daysAWeek: days)
    for frequency in root.elements("frequency") {
      guard let code = frequency.value("code") else { continue }
      if let share = frequency.value("a-week").flatMap(Self.hundredths) {
        result.factors[code] = .aWeek(hundredths: share)
      } else if let share = frequency.value("a-year").flatMap(Self.hundredths) {
        result.factors[code] = .aYear(hundredths: share)
      }
    }
    return result
  }

  private func draftMargin(_ element: XMLElement) -> DraftMargin {
    var margin = DraftMargin()
    margin.family = element.count("family") ?? margin.family
    margin.setting = element.count("setting") ?? margin.setting
    margin.spare = element.count("spare") ?? margin.spare
    return margin
  }

  private mutating func workingDays(_ root: XMLElement) -> WorkingDays {
    let days = root.first("bank-holidays")?.elements("day") ?? []
    for day in days where CivilDate(iso: day.words) == nil {
      fault("\(day.words) is no day of the calendar", "Correct the bank holiday", at: day)
    }
    return WorkingDays(bankHolidays: Set(days.compactMap { CivilDate(iso: $0.words) }))
  }

  /// 50 of "0.5"; nil for more than two places.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2, whole <= 100_000 else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
    return whole * 100 + (parts[1].count == 1 ? part * 10 : part)
  }
}
