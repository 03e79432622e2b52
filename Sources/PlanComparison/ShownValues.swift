import PlanModel

/// How the parts of an item are shown in a comparison: the words, then what the form holds beside them. What the plan
/// does not print is shown only where nothing else would tell two values apart.
extension Coded {
  func line(of list: String, facing other: Coded?) -> FieldValue.Line {
    let needsCode = words.isEmpty || other.map { $0.words == words && $0.code != code } ?? false
    return FieldValue.Line(
      Prose(words), needsCode ? code.map { [FieldValue.Detail("", .code($0, of: list))] } ?? [] : [])
  }
}

extension Provision.Frequency {
  func line(facing other: Provision.Frequency?) -> FieldValue.Line {
    FieldValue.Line(Prose(words), needed(amount("comparison.times", times, per), where: words, other?.words))
  }
}

extension Provision.SessionLength {
  func line(facing other: Provision.SessionLength?) -> FieldValue.Line {
    let range = [minutes, toMinutes].compactMap { $0 }.map(String.init).joined(separator: "–")
    return FieldValue.Line(Prose(words), needed(amount("comparison.minutes", range, nil), where: words, other?.words))
  }
}

extension Provision.Group {
  func line(facing other: Provision.Group?) -> FieldValue.Line {
    var details = kind.map { [FieldValue.Detail("", .code($0, of: "GroupKind"))] } ?? []
    if min != nil || max != nil {
      let range = [min, max].compactMap { $0 }.map(String.init).joined(separator: "–")
      details.append(FieldValue.Detail("", .text(range)))
    }
    if let ratio { details.append(FieldValue.Detail("", .text(ratio))) }
    return FieldValue.Line(Prose(words), needed(details, where: words, other?.words))
  }
}

extension Provision.Period {
  func line(facing other: Provision.Period?) -> FieldValue.Line {
    var details = kind.map { [FieldValue.Detail("", .code($0, of: "PeriodKind"))] } ?? []
    if let weeks { details.append(FieldValue.Detail("comparison.weeks", .text(String(weeks)))) }
    if let from { details.append(FieldValue.Detail("provision.start", .date(from.iso))) }
    if let to { details.append(FieldValue.Detail("provision.end", .date(to.iso))) }
    return FieldValue.Line(Prose(words), needed(details, where: words, other?.words))
  }
}

extension Provision.Total {
  func line(facing other: Provision.Total?) -> FieldValue.Line {
    let hours = amount("comparison.hours", self.hours, per)
    let sessions = amount("comparison.times", self.sessions.map(String.init), hours.isEmpty ? per : nil)
    return FieldValue.Line(Prose(words), needed(hours + sessions, where: words, other?.words))
  }
}

extension Provision.TimeAmount {
  func line(facing other: Provision.TimeAmount?) -> FieldValue.Line {
    FieldValue.Line(Prose(words), needed(amount("comparison.hours", hours, per), where: words, other?.words))
  }
}

extension Provision.Equipment {
  var line: FieldValue.Line {
    FieldValue.Line(
      Prose(item),
      texts([
        ("equipment.specification", specification), ("equipment.supplied-by", suppliedBy),
        ("equipment.training", training), ("equipment.maintained-by", maintainedBy),
      ]) + (suppliedByDate.map { [FieldValue.Detail("equipment.supplied-by-date", .date($0.iso))] } ?? []))
  }
}

extension Provision.Training {
  var line: FieldValue.Line {
    FieldValue.Line(
      Prose(words),
      texts([
        ("training.trained", trained), ("training.by", by), ("training.minutes", minutes.map(String.init)),
        ("training.refreshed", refreshed),
      ]))
  }
}

extension Provision.Review {
  var line: FieldValue.Line {
    FieldValue.Line(
      Prose(words),
      texts([
        ("review.by", by), ("review.every", every), ("review.with", with), ("review.minutes", minutes.map(String.init)),
      ]))
  }
}

extension Provision.Flexibility {
  var line: FieldValue.Line {
    FieldValue.Line(Prose(limits), texts([("flexibility.decided-by", decidedBy), ("flexibility.why", why)]))
  }
}

extension Provision.Commissioner {
  var line: FieldValue.Line {
    var details: [FieldValue.Detail] = []
    if name.isEmpty, let body { details.append(FieldValue.Detail("", .code(body, of: "Body"))) }
    if let agreed { details.append(FieldValue.Detail("", .code(agreed, of: "Agreement"))) }
    if let by { details.append(FieldValue.Detail("", .text(by))) }
    if let on { details.append(FieldValue.Detail("", .date(on.iso))) }
    return FieldValue.Line(Prose(name), details)
  }
}

/// Values of attributes that are there, each with the key of its word.
func texts(_ values: [(String, String?)]) -> [FieldValue.Detail] {
  values.compactMap { key, value in value.map { FieldValue.Detail(key, .text($0)) } }
}

/// A number and the time it is for.
private func amount(_ key: String, _ number: String?, _ per: String?) -> [FieldValue.Detail] {
  guard let number, !number.isEmpty else { return [] }
  return [FieldValue.Detail(key, .text(number))]
    + (per.map { [FieldValue.Detail("", .code($0, of: "Frequency"))] } ?? [])
}

/// Numbers and codes beside words: only where the words alone do not tell two values apart.
private func needed(_ details: [FieldValue.Detail], where words: String, _ other: String?) -> [FieldValue.Detail] {
  words.isEmpty || words == other ? details : []
}
