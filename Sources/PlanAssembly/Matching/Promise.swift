import PlanModel

/// What a row promises, field by field, in a form that can be compared: numbers where the author filled them in, folded
/// words where not.
struct Promise {
  /// Names of the fields as in the form.
  static let amounts = ["frequency", "session-length", "group", "total"]
  static let deliverer = "delivered-by"

  private let folded: [String: String]
  /// As the author wrote it.
  let words: [String: String]

  init(_ row: Provision) {
    var folded: [String: String] = [:]
    var words: [String: String] = [:]
    func set(_ field: String, _ values: [String], _ compared: [String]) {
      let shown = values.filter { !$0.isEmpty }.joined(separator: "; ")
      guard !shown.isEmpty else { return }
      words[field] = shown
      folded[field] = compared.sorted().joined(separator: "; ")
    }
    set("frequency", row.frequencies.map(\.words), row.frequencies.map(Promise.compared))
    set("session-length", row.sessionLengths.map(\.words), row.sessionLengths.map(Promise.compared))
    set("total", row.totals.map(\.words), row.totals.map(Promise.compared))
    if let group = row.group { set("group", [group.words], [Promise.compared(group)]) }
    set(
      Promise.deliverer, row.deliveredBy.map(\.words),
      row.deliveredBy.map { $0.code ?? Folding.folded($0.words) })
    set("what", [row.what.plain], [Folding.folded(row.what.plain)])
    self.folded = folded
    self.words = words
  }

  /// Whether both say something in the field and it is not the same.
  func differs(from other: Promise, in field: String) -> Bool {
    guard let ours = folded[field], let theirs = other.folded[field] else { return false }
    return ours != theirs
  }

  private static func compared(_ frequency: Provision.Frequency) -> String {
    guard let times = frequency.times, let per = frequency.per else { return Folding.folded(frequency.words) }
    return times + "/" + per
  }

  private static func compared(_ length: Provision.SessionLength) -> String {
    guard let minutes = length.minutes else { return Folding.folded(length.words) }
    return "\(minutes)-\(length.toMinutes ?? minutes)"
  }

  private static func compared(_ total: Provision.Total) -> String {
    if total.hours == nil && total.sessions == nil { return Folding.folded(total.words) }
    return "\(total.hours ?? "")h \(total.sessions.map(String.init) ?? "")s \(total.per ?? "")"
  }

  private static func compared(_ group: Provision.Group) -> String {
    if let ratio = group.ratio { return ratio }
    if group.kind == nil && group.min == nil && group.max == nil { return Folding.folded(group.words) }
    // "Individual" with and without its one child are the same.
    let isAlone = group.kind == "individual"
    let (min, max) = (group.min ?? (isAlone ? 1 : nil), group.max ?? (isAlone ? 1 : nil))
    return "\(group.kind ?? "") \(min.map(String.init) ?? "")-\(max.map(String.init) ?? "")"
  }
}
