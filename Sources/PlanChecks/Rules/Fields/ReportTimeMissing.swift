package import Findings
import Wording
import PlanModel

/// Hours of therapy with no time to write, meet and review.
package struct ReportTimeMissing: Rule {
  package let about = RuleDescription(
    "report-time-missing", .fields, .note, runs: .adviceAndPlans,
    finds:
      "A therapist's or psychologist's direct hours, with no time for programmes, meetings and reports in this row or "
      + "another of the same role.",
    spares:
      "Rows that speak of reports, reviews, meetings or writing; other rows of the role for that. Told once for a "
      + "role.",
    why: "Time that is not in the plan is taken from the child's sessions, or not given at all.",
    remedy:
      "Add the hours in a year for programmes, meetings with staff and the annual report, or say that the service's "
      + "contract covers them.",
    basis: "Good practice",
    examples: [
      .fires(provision: "A music therapist works with Amira alone for 30 minutes each week in term time.") {
        $0.deliveredBy = [.init("music therapist", code: "music-therapist")]
      },
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        $0.deliveredBy = [.init("speech and language therapist", code: "SaLT")]
        var time = Provision.TimeAmount(words: "3 hours a year for programme, meetings and annual report")
        (time.hours, time.per) = ("3", "year")
        $0.reportWriting = [time]
      },
      .calm(
        provision:
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time and writes a "
          + "report each July."
      ),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let therapists = context.checkWords.codes("therapist-role-codes")
    var first: [(role: String, row: ReadRow)] = []
    var spoken: Set<String> = []
    for row in context.rowsToRead where row.section == .f {
      let roles = row.allRoles.intersection(therapists)
      if !row.row.reportWriting.isEmpty || !row.isDirect || row.found.has("report-time") {
        spoken.formUnion(roles)
      } else if let role = row.roles.intersection(therapists).sorted().first,
        row.minutesPerWeek(context.profile.teachingYear) != nil,
        !first.contains(where: { $0.role == role })
      {
        first.append((role, row))
      }
    }
    return first.filter { !spoken.contains($0.role) }.map { _, row in
      finding(
        "\(row.name) gives hours of therapy, and no time for programmes, meetings and reports",
        at: row.place("report-writing"), remedy: context.ask(about.remedy))
    }
  }
}
