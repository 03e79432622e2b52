import ArgumentParser
import PlanModel
import PlanPipeline

/// The parts of a decision on the command line.
struct DecisionParts: ParsableArguments {
  @Option(help: ArgumentHelp("Who decides.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Their role. Otherwise as case.xml says.", valueName: "role"))
  var role: String?

  @Option(help: ArgumentHelp("Why, in full sentences.", valueName: "sentences"))
  var reason: String?

  @Option(help: ArgumentHelp("Day of the decision, such as 2026-04-20. Otherwise today.", valueName: "date"))
  var on: DateArgument?

  @Option(help: ArgumentHelp("An item it is about. May be repeated.", valueName: "item"))
  var item: [String] = []

  @Option(help: ArgumentHelp("merge, choose: the item whose words are kept.", valueName: "item"))
  var keep: String?

  @Option(help: ArgumentHelp("place: letter of the section.", valueName: "section"))
  var section: Section?

  @Option(help: ArgumentHelp("place: area of need.", valueName: "area"))
  var area: Area?

  @Option(help: ArgumentHelp("place: a need the item serves. May be repeated.", valueName: "item"))
  var need: [String] = []

  @Option(help: ArgumentHelp("place: an outcome the item works towards. May be repeated.", valueName: "item"))
  var outcome: [String] = []

  @Option(help: ArgumentHelp("reword, LA-amount: the field, such as what or frequency.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("depart, reword, LA-amount, merge: the words.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("LA-amount: how many times.", valueName: "number"))
  var times: String?

  @Option(help: ArgumentHelp("LA-amount: in what time, such as week.", valueName: "unit"))
  var per: String?

  @Option(help: ArgumentHelp("LA-amount: minutes each time.", valueName: "minutes"))
  var minutes: Int?

  @Option(help: ArgumentHelp("LA-amount: for how many weeks.", valueName: "weeks"))
  var weeks: Int?

  @Option(help: ArgumentHelp("override-check: id of the finding.", valueName: "id"))
  var check: String?

  @Option(help: ArgumentHelp("override-check: the last day on which it holds, such as 2026-12-31.", valueName: "date"))
  var until: DateArgument?

  @Option(help: ArgumentHelp("What it rests on. May be repeated.", valueName: "words"))
  var evidence: [String] = []

  @Option(
    name: .customLong("agreed-with"), help: ArgumentHelp("Somebody who agreed. May be repeated.", valueName: "name"))
  var agreedWith: [String] = []

  @Option(help: ArgumentHelp("An earlier decision that no longer holds. May be repeated.", valueName: "decision"))
  var replaces: [String] = []

  /// Whether nothing of a decision was given.
  var isEmpty: Bool {
    isOfChoice && by == nil && role == nil && reason == nil && evidence.isEmpty && agreedWith.isEmpty
      && replaces.isEmpty
  }

  /// Whether nothing was given that a printed choice says already.
  var isOfChoice: Bool {
    item.isEmpty && keep == nil && section == nil && area == nil && need.isEmpty && outcome.isEmpty && field == nil
      && text == nil && times == nil && per == nil && minutes == nil && weeks == nil && check == nil && until == nil
  }

  func request(_ subject: String, _ choice: Int?, on date: CivilDate) -> DecisionRequest {
    var request: DecisionRequest
    if let kind = Decision.Kind(rawValue: subject) {
      request = DecisionRequest(.own(kind, own), on: date)
    } else {
      request = DecisionRequest(.answer(question: subject, choice: choice ?? 0), on: date)
    }
    request.by = by
    request.role = role
    request.reason = reason
    request.evidence = evidence
    request.agreedWith = agreedWith.map { Decision.Agreement(name: $0) }
    request.replaces = replaces
    return request
  }

  private var own: DecisionRequest.Own {
    var own = DecisionRequest.Own()
    own.items = item
    own.keep = keep
    own.section = section
    own.area = area
    own.needs = need
    own.outcomes = outcome
    own.field = field
    own.text = text
    own.check = check
    own.until = until?.date
    if times != nil || per != nil || minutes != nil || weeks != nil {
      var amount = Decision.Amount()
      (amount.times, amount.per, amount.minutes, amount.weeks) = (times, per, minutes, weeks)
      own.amount = amount
    }
    return own
  }
}

extension Section: ExpressibleByArgument {}
extension Area: ExpressibleByArgument {}
