import PlanModel
import XMLKit

/// Reads a row of provision: words and numbers as its author gave them.
enum ProvisionReader {
  static func provision(_ element: XMLElement) -> Provision {
    var provision = Provision(what: element.prose("what") ?? Prose([]))
    provision.section = element.value("section").flatMap(Section.init)
    provision.type = element.value("type")
    provision.mode = element.value("mode")
    provision.needs = element.list("needs")
    provision.outcomes = element.list("outcomes")
    provision.theme = element.value("theme")
    provision.csdpaHead = element.value("csdpa-head")
    provision.assessedOn = element.partialDate("assessed-on")
    provision.isInPersonalBudget = element.yes("in-personal-budget")
    provision.within = element.list("within")
    provision.completedOn = element.date("completed-on")
    provision.isOrdinarilyAvailable = element.yes("ordinarily-available")
    people(&provision, element)
    times(&provision, element)
    provision.equipment = element.elements("equipment").map(equipment)
    provision.training = element.elements("training").map(training)
    provision.place = element.words("where")
    provision.trigger = element.words("trigger")
    provision.flexibility = element.first("flexibility").map { source in
      var flexibility = Provision.Flexibility(limits: source.words)
      flexibility.decidedBy = source.value("decided-by")
      flexibility.why = source.value("why")
      return flexibility
    }
    provision.notes = element.elements("note").map(\.prose)
    return provision
  }

  /// Who gives, plans, arranges and pays for it.
  private static func people(_ provision: inout Provision, _ element: XMLElement) {
    provision.deliveredBy = element.elements("delivered-by").map { $0.coded() }
    provision.qualifications = element.allWords("qualification")
    provision.designedBy = element.elements("designed-by").map { $0.coded() }
    provision.responsibleBody = element.first("responsible-body")?.coded()
    provision.arrangedBy = element.first("arranged-by")?.coded()
    provision.fundedBy = element.first("funded-by")?.coded()
    provision.commissioner = element.first("commissioner").map { source in
      var commissioner = Provision.Commissioner(name: source.words)
      commissioner.body = source.value("code")
      commissioner.agreed = source.value("agreed")
      commissioner.by = source.value("by")
      commissioner.on = source.date("on")
      return commissioner
    }
    provision.provider = element.words("provider")
    provision.socialCareTeam = element.words("social-care-team")
    provision.reviews = element.elements("review").map { source in
      var review = Provision.Review(words: source.words)
      review.by = source.value("by")
      review.every = source.value("every")
      review.with = source.value("with")
      review.minutes = source.count("minutes")
      return review
    }
  }

  /// How often, how long, for how many and until when.
  private static func times(_ provision: inout Provision, _ element: XMLElement) {
    provision.frequencies = element.elements("frequency").map {
      Provision.Frequency(words: $0.words, times: $0.value("times"), per: $0.value("per"))
    }
    provision.sessionLengths = element.elements("session-length").map {
      Provision.SessionLength(words: $0.words, minutes: $0.count("minutes"), toMinutes: $0.count("to-minutes"))
    }
    provision.group = element.first("group").map { source in
      var group = Provision.Group(words: source.words)
      group.kind = source.value("kind")
      group.min = source.count("min")
      group.max = source.count("max")
      group.ratio = source.value("ratio")
      return group
    }
    provision.period = element.first("period").map { source in
      var period = Provision.Period(words: source.words)
      period.kind = source.value("kind")
      period.from = source.partialDate("from")
      period.to = source.partialDate("to")
      period.weeks = source.count("weeks")
      return period
    }
    provision.totals = element.elements("total").map { source in
      var total = Provision.Total(words: source.words)
      total.hours = source.value("hours")
      total.sessions = source.count("sessions")
      total.per = source.value("per")
      return total
    }
    provision.start = element.childPartialDate("start")
    provision.end = element.childPartialDate("end")
    provision.reportWriting = element.elements("report-writing").map { source in
      var time = Provision.TimeAmount(words: source.words)
      time.hours = source.value("hours")
      time.per = source.value("per")
      return time
    }
  }

  private static func equipment(_ element: XMLElement) -> Provision.Equipment {
    var equipment = Provision.Equipment(item: element.words("item") ?? "")
    equipment.specification = element.words("specification")
    equipment.suppliedBy = element.words("supplied-by")
    equipment.suppliedByDate = element.childPartialDate("supplied-by-date")
    equipment.training = element.words("training")
    equipment.maintainedBy = element.words("maintained-by")
    return equipment
  }

  private static func training(_ element: XMLElement) -> Provision.Training {
    var training = Provision.Training(words: element.words)
    training.trained = element.value("trained")
    training.by = element.value("by")
    training.minutes = element.count("minutes")
    training.refreshed = element.value("refreshed")
    return training
  }
}
