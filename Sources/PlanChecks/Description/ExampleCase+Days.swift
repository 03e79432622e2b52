package import PlanModel

/// Small changes that examples of several rules make.
extension ExampleCase {
  /// So many days after the day of the plan, or before it.
  func day(_ days: Int) -> CivilDate { date.adding(days: days) ?? date }

  /// Adds an event of the case file.
  mutating func add(event kind: String, _ days: Int, _ change: (inout CaseEvent) -> Void = { _ in }) {
    var event = CaseEvent(kind: kind, on: day(days))
    change(&event)
    record.events.append(event)
  }

  /// Makes the plan final, signed and made on its own day.
  mutating func makeFinal() {
    stage = .final
    let reply = day(-13)
    if record.first("draft-served") == nil {
      add(event: "draft-served", -28) {
        $0.draft = 1
        $0.replyBy = reply
      }
    }
    add(event: "final-issued", 0)
    var signature = Signature(by: "J. Patel")
    signature.role = "SEND manager"
    signature.on = date
    record.signature = signature
    var placement = Placement()
    placement.name = "Elm Primary School"
    placement.type = "maintained-school"
    record.placements = [placement]
    record.phaseTransfers = []
  }

  /// Changes the row of provision of the calm case.
  mutating func changeRow(_ change: (inout Provision) -> Void) {
    for index in advice.items.indices where advice.items[index].id == ExampleCase.provision {
      guard case .provision(var row) = advice.items[index].content else { continue }
      change(&row)
      advice.items[index].content = .provision(row)
    }
  }

  /// Adds a statement of fact to the psychologist's advice.
  mutating func add(
    fact words: String, kind: String = "other", area: Area? = nil, _ change: (inout Fact) -> Void = { _ in }
  ) {
    var fact = Fact(kind: kind, words: Prose(words))
    change(&fact)
    advice.items.append(AdviceItem("XF\(advice.items.count)", area: area, .fact(fact)))
  }
}

extension RuleExample {
  /// A fact in the psychologist's advice.
  static func fires(fact says: String, kind: String = "other", area: Area? = nil) -> RuleExample {
    RuleExample(fires: true, says: says, at: nil) { $0.add(fact: unmarked(says), kind: kind, area: area) }
  }

  static func calm(fact says: String, kind: String = "other", area: Area? = nil) -> RuleExample {
    RuleExample(fires: false, says: says, at: nil) { $0.add(fact: unmarked(says), kind: kind, area: area) }
  }
}

extension KeptPlan {
  /// Changes the row with a label, as an earlier plan had it.
  package mutating func change(_ label: String, _ change: (inout Provision) -> Void) {
    for index in entries.indices where entries[index].label == label {
      guard case .provision(var row) = entries[index].content else { continue }
      change(&row)
      entries[index].content = .provision(row)
    }
  }
}
