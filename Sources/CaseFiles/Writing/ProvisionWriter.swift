import PlanModel
import XMLKit

extension ElementBuilder {
  /// A row of provision, in the order of the schema.
  mutating func provision(_ provision: Provision) {
    set("section", provision.section?.rawValue)
    set("needs", provision.needs)
    set("outcomes", provision.outcomes)
    set("type", provision.type)
    set("mode", provision.mode)
    set("theme", provision.theme)
    set("csdpa-head", provision.csdpaHead)
    set("assessed-on", provision.assessedOn)
    set("in-personal-budget", provision.isInPersonalBudget)
    set("within", provision.within)
    set("completed-on", provision.completedOn)
    set("ordinarily-available", provision.isOrdinarilyAvailable)
    add("what", provision.what)
    for coded in provision.deliveredBy { add("delivered-by", coded) }
    add("qualification", provision.qualifications)
    for coded in provision.designedBy { add("designed-by", coded) }
    times(provision)
    add("where", provision.place)
    add("trigger", provision.trigger)
    add("equipment", each: provision.equipment) {
      $1.add("item", $0.item)
      $1.add("specification", $0.specification)
      $1.add("supplied-by", $0.suppliedBy)
      $1.add("supplied-by-date", $0.suppliedByDate)
      $1.add("training", $0.training)
      $1.add("maintained-by", $0.maintainedBy)
    }
    add("training", each: provision.training) {
      $1.set("trained", $0.trained)
      $1.set("by", $0.by)
      $1.set("minutes", $0.minutes)
      $1.set("refreshed", $0.refreshed)
      $1.text($0.words)
    }
    add("report-writing", each: provision.reportWriting) {
      $1.set("hours", $0.hours)
      $1.set("per", $0.per)
      $1.text($0.words)
    }
    bodies(provision)
    add("flexibility", provision.flexibility) {
      $1.set("decided-by", $0.decidedBy)
      $1.set("why", $0.why)
      $1.text($0.limits)
    }
    for note in provision.notes { add("note", note) }
  }

  private mutating func times(_ provision: Provision) {
    add("frequency", each: provision.frequencies) {
      $1.set("times", $0.times)
      $1.set("per", $0.per)
      $1.text($0.words)
    }
    add("session-length", each: provision.sessionLengths) {
      $1.set("minutes", $0.minutes)
      $1.set("to-minutes", $0.toMinutes)
      $1.text($0.words)
    }
    add("group", provision.group) {
      $1.set("kind", $0.kind)
      $1.set("min", $0.min)
      $1.set("max", $0.max)
      $1.set("ratio", $0.ratio)
      $1.text($0.words)
    }
    add("period", provision.period) {
      $1.set("kind", $0.kind)
      $1.set("from", $0.from)
      $1.set("to", $0.to)
      $1.set("weeks", $0.weeks)
      $1.text($0.words)
    }
    add("total", each: provision.totals) {
      $1.set("hours", $0.hours)
      $1.set("sessions", $0.sessions)
      $1.set("per", $0.per)
      $1.text($0.words)
    }
    add("start", provision.start)
    add("end", provision.end)
  }

  private mutating func bodies(_ provision: Provision) {
    add("review", each: provision.reviews) {
      $1.set("by", $0.by)
      $1.set("every", $0.every)
      $1.set("with", $0.with)
      $1.set("minutes", $0.minutes)
      $1.text($0.words)
    }
    add("responsible-body", provision.responsibleBody)
    add("arranged-by", provision.arrangedBy)
    add("funded-by", provision.fundedBy)
    add("commissioner", provision.commissioner) {
      $1.set("code", $0.body)
      $1.set("agreed", $0.agreed)
      $1.set("by", $0.by)
      $1.set("on", $0.on)
      $1.text($0.name)
    }
    add("provider", provision.provider)
    add("social-care-team", provision.socialCareTeam)
  }
}
