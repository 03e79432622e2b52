import PlanModel

/// The fields of a row of provision that a decision may set, by their names in the form.
enum ProvisionField {
  /// - Returns: the words that stood there, several values joined; nil when a row has no such field.
  static func set(_ field: String, _ value: Decision.Value, in row: inout Provision) -> Prose? {
    guard let before = words(of: field, in: row) else { return nil }
    let text = value.text?.plain ?? ""
    switch field {
    case "what":
      guard let words = value.text else { return nil }
      row.what = words
    case "delivered-by": row.deliveredBy = [Coded(text)]
    case "qualification": row.qualifications = [text]
    case "frequency":
      row.frequencies = [.init(words: text, times: value.amount?.times, per: value.amount?.per)]
      // An amount given as a whole says how long each time is too.
      if let minutes = value.amount?.minutes {
        row.sessionLengths = [.init(words: "\(minutes) minutes", minutes: minutes)]
      }
    case "session-length": row.sessionLengths = [.init(words: text, minutes: value.amount?.minutes)]
    case "total":
      row.totals = [.init(words: text)]
    case "group": row.group = .init(words: text)
    case "period":
      var period = Provision.Period(words: text)
      period.weeks = value.amount?.weeks
      row.period = period
    case "where": row.place = text
    case "trigger": row.trigger = text
    default: return nil
    }
    return before
  }

  /// What a row says in a field, in the author's words; nil when a row has no such field.
  static func words(of field: String, in row: Provision) -> Prose? {
    func joined(_ words: [String]) -> Prose { Prose(words.filter { !$0.isEmpty }.joined(separator: "; ")) }
    switch field {
    case "what": return row.what
    case "delivered-by": return joined(row.deliveredBy.map(\.words))
    case "qualification": return joined(row.qualifications)
    case "frequency": return joined(row.frequencies.map(\.words))
    case "session-length": return joined(row.sessionLengths.map(\.words))
    case "total": return joined(row.totals.map(\.words))
    case "group": return joined([row.group?.words].compactMap { $0 })
    case "period": return joined([row.period?.words].compactMap { $0 })
    case "where": return joined([row.place].compactMap { $0 })
    case "trigger": return joined([row.trigger].compactMap { $0 })
    default: return nil
    }
  }
}
