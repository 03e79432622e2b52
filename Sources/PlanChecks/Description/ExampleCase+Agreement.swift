package import PlanModel

/// Items of a second author, for examples of advice that disagrees.
extension ExampleCase {
  /// The family's advice, and the school's.
  package var family: Advice {
    get { advices[0] }
    set { advices[0] = newValue }
  }
  package var school: Advice {
    get { advices[1] }
    set { advices[1] = newValue }
  }

  /// The same work in two advices, about the need of the calm case: the psychologist's row and the school's.
  package mutating func addTwice(
    _ words: String, and other: String, _ change: (inout Provision) -> Void = { _ in },
    school changeOther: (inout Provision) -> Void
  ) {
    var row = Provision(what: Prose(words))
    row.section = .f
    row.type = "teaching-1to1"
    row.needs = [ExampleCase.need]
    row.deliveredBy = [Coded("Teaching assistant", code: "teaching-assistant")]
    change(&row)
    advice.items.append(AdviceItem("XP1", area: .cognitionLearning, .provision(row)))
    var second = row
    second.what = Prose(other)
    changeOther(&second)
    // The school sees the same need, in the same words.
    if let need = advice.items.first(where: { $0.id == ExampleCase.need }) {
      var need = need
      need.id = "XN1"
      if case .need(var content) = need.content {
        content.metBy = []
        need.content = .need(content)
      }
      second.needs = [need.id]
      school.items.append(need)
    }
    second.outcomes = []
    school.items.append(AdviceItem("XP1", area: .cognitionLearning, .provision(second)))
  }

  /// A fact in the psychologist's advice, and another in the school's, both of the same day.
  package mutating func addFacts(kind: String, name: String, _ one: (inout Fact) -> Void, _ other: (inout Fact) -> Void)
  {
    func item(_ id: String, _ change: (inout Fact) -> Void) -> AdviceItem {
      var fact = Fact(kind: kind, words: Prose(name))
      fact.name = name
      fact.on = .day(ExampleCase.day(2026, 3, 12))
      change(&fact)
      return AdviceItem(id, area: .cognitionLearning, .fact(fact))
    }
    advice.items.append(item("XF1", one))
    school.items.append(item("XF1", other))
  }
}
