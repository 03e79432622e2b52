import PlanModel

/// Compares two rows of provision, field by field, in the order in which the plan prints them.
struct ProvisionChanges {
  let rules: WeighingRules
  let before: Provision
  let after: Provision

  static func list(_ before: Provision, _ after: Provision, _ rules: WeighingRules) -> [FieldChange] {
    let row = ProvisionChanges(rules: rules, before: before, after: after)
    var fields = FieldChanges(rules, prefix: "provision")
    fields.prose("what", before.what, after.what, key: "provision.column.what")
    row.people(&fields)
    row.times(&fields)
    row.particulars(&fields)
    row.bodies(&fields)
    return fields.changes
  }

  private func people(_ fields: inout FieldChanges) {
    fields.coded("delivered-by", of: "Role", before.deliveredBy, after.deliveredBy)
    fields.list(
      "qualification", before.qualifications, after.qualifications, line: { words, _ in FieldValue.Line(Prose(words)) },
      weigh: { NumberInWords(rules).weigh($0, $1, less: .lessQualified, more: .moreQualified) })
    fields.coded("designed-by", of: "Role", before.designedBy, after.designedBy)
    fields.code(
      "mode", of: "DeliveryMode", before.mode, after.mode, less: .lessDirect, more: .moreDirect)
  }

  private func particulars(_ fields: inout FieldChanges) {
    fields.words("trigger", before.trigger, after.trigger, presence: .isLess)
    fields.list("equipment", before.equipment, after.equipment, line: { item, _ in item.line }) { old, new in
      var inner = FieldChanges(rules, prefix: "equipment")
      inner.words("item", old.item, new.item)
      inner.words("specification", old.specification, new.specification)
      inner.words("supplied-by", old.suppliedBy, new.suppliedBy)
      inner.date(
        "supplied-by-date", old.suppliedByDate, new.suppliedByDate, earlier: .sooner, later: .later, presence: .isMore)
      inner.words("training", old.training, new.training)
      inner.words("maintained-by", old.maintainedBy, new.maintainedBy)
      return inner.weight
    }
    fields.list("training", before.training, after.training, line: { item, _ in item.line }) { old, new in
      var inner = FieldChanges(rules, prefix: "training")
      inner.words("training", old.words, new.words)
      inner.words("trained", old.trained, new.trained)
      inner.words("by", old.by, new.by)
      inner.minutes("minutes", old.minutes, new.minutes)
      inner.words("refreshed", old.refreshed, new.refreshed)
      return inner.weight
    }
    fields.words("where", before.place, after.place)
    fields.date("start", before.start, after.start, earlier: .startsSooner, later: .startsLater, presence: .isMore)
    fields.date("end", before.end, after.end, earlier: .endsSooner, later: .endsLater, presence: .isLess)
    fields.list(
      "flexibility", [before.flexibility].compactMap { $0 }, [after.flexibility].compactMap { $0 }, presence: .isLess,
      line: { item, _ in item.line }
    ) { old, new in
      var inner = FieldChanges(rules, prefix: "flexibility")
      inner.words("flexibility", old.limits, new.limits)
      inner.words("decided-by", old.decidedBy, new.decidedBy)
      inner.words("why", old.why, new.why)
      return inner.weight
    }
    fields.list(
      "note", before.notes, after.notes, presence: .isNeutral, line: { words, _ in FieldValue.Line(words) },
      weigh: { WordWeight(rules: rules).weigh($0, $1, isPromise: true) })
    classes(&fields)
  }

  private func classes(_ fields: inout FieldChanges) {
    fields.code("theme", of: "AdulthoodTheme", before.theme, after.theme, key: "adulthood-theme")
    fields.code("csdpa-head", of: "CsdpaHead", before.csdpaHead, after.csdpaHead)
    fields.date("assessed-on", before.assessedOn, after.assessedOn)
    fields.date("completed-on", before.completedOn, after.completedOn)
    fields.yesNo("in-personal-budget", before.isInPersonalBudget, after.isInPersonalBudget)
    fields.yesNo("ordinarily-available", before.isOrdinarilyAvailable, after.isOrdinarilyAvailable)
    fields.code("type", of: "ProvisionType", before.type, after.type)
  }

  /// Who must see to it, and who looks whether it works.
  private func bodies(_ fields: inout FieldChanges) {
    fields.list("review", before.reviews, after.reviews, line: { item, _ in item.line }) { old, new in
      var inner = FieldChanges(rules, prefix: "review")
      inner.words("review", old.words, new.words)
      inner.words("by", old.by, new.by)
      inner.words("every", old.every, new.every)
      inner.words("with", old.with, new.with)
      inner.minutes("minutes", old.minutes, new.minutes)
      return inner.weight
    }
    let bodies = [
      ("responsible-body", before.responsibleBody, after.responsibleBody),
      ("arranged-by", before.arrangedBy, after.arrangedBy), ("funded-by", before.fundedBy, after.fundedBy),
    ]
    for (field, old, new) in bodies {
      fields.coded(field, of: "Body", [old].compactMap { $0 }, [new].compactMap { $0 })
    }
    fields.list(
      "commissioner", [before.commissioner].compactMap { $0 }, [after.commissioner].compactMap { $0 },
      line: { item, _ in item.line }
    ) { old, new in
      var weight = old.body == new.body && old.name == new.name ? Weight.wording : .different
      if old.agreed != new.agreed {
        weight.add(
          new.agreed == "yes" ? Weight(.nowAgreed) : old.agreed == "yes" ? Weight(.noLongerAgreed) : .different)
      }
      return weight
    }
    fields.words("provider", before.provider, after.provider)
    fields.words("social-care-team", before.socialCareTeam, after.socialCareTeam)
  }
}

extension FieldChanges {
  /// Several fields as one weight.
  var weight: Weight {
    var weight = Weight()
    for change in changes {
      weight.add(Weight(reasons: change.reasons, isDifferent: change.effect == .different))
    }
    return weight
  }

  /// Words with a code, such as a role: by its code where an order holds both, else by the words.
  mutating func coded(_ field: String, of list: String, _ before: [Coded], _ after: [Coded]) {
    self.list(
      field, before, after, line: { coded, other in coded.line(of: list, facing: other) },
      weigh: { [rules] old, new in
        guard let oldCode = old.code, let newCode = new.code, oldCode != newCode else {
          let words = WordWeight(rules: rules).weigh(Prose(old.words), Prose(new.words), isPromise: true)
          return old.code == new.code && old.body == new.body ? words : .different
        }
        return Weight(
          code: newCode, against: oldCode, in: list, rules, less: .lessQualified, more: .moreQualified)
      })
  }

  mutating func minutes(_ field: String, _ before: Int?, _ after: Int?) {
    list(
      field, [before].compactMap { $0 }, [after].compactMap { $0 },
      line: { [prefix] minutes, _ in
        FieldValue.Line(Prose([]), [FieldValue.Detail(prefix + "." + field, .text(String(minutes)))])
      },
      weigh: { Weight(isLess: $1 < $0, less: .shorter, isMore: $1 > $0, more: .longer) })
  }
}
