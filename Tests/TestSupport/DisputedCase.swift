package import PlanModel

/// A generated case in which authors disagree, repeat each other, send new versions, take advice back and write about
/// another child, in words that are hard to print. The same seed gives the same case.
///
/// `GeneratedCase` has items of all kinds with every field; this has items that are about the same matters.
package struct DisputedCase {
  package private(set) var record: CaseRecord
  package private(set) var advices: [Advice]
  package let seed: UInt64
  private var random: SeededGenerator
  private var names = 0

  package init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed &* 31 &+ 7)
    let generated = GeneratedCase(seed: seed, advices: 1, items: Int.random(in: 2...5, using: &random))
    (record, advices) = (generated.record, generated.advices)
    let authors = Int.random(in: 3...4, using: &random)
    for number in 1...authors { advices.append(author(number)) }
    for matter in 1...Int.random(in: 2...3, using: &random) { dispute(matter) }
    repeatItems()
    addVersions()
    addStates()
    if chance(3), var copy = advices.randomElement(using: &random) {
      copy.source.path += ".copy.xml"
      advices.append(copy)
    }
  }

  // MARK: Authors and their matters

  private mutating func author(_ number: Int) -> Advice {
    let role = pick([
      ("Speech and language therapist", "SaLT"), ("Educational psychologist", "EP"), ("Headteacher", "headteacher"),
    ])
    var advice = Make.advice(
      "voice-\(number)", head: pick(RegulationHead.allCases),
      dated: Make.date(
        pick([2024, 2025, 2026]), Int.random(in: 1...3, using: &random), Int.random(in: 1...28, using: &random)))
    advice.authors = [Author(name: "Kim \(number)", role: Coded(role.0, code: role.1))]
    advice.narratives = [Narrative(heading: "Report \(number)", text: Prose("As found. \(hostile())"))]
    return advice
  }

  /// Some authors state the same need, promise the same work in other amounts, and find other facts.
  private mutating func dispute(_ matter: Int) {
    let area = pick([Area.communicationInteraction, .cognitionLearning, .semh, .health])
    let type = pick(["salt-direct", "ot-direct", "specialist-teaching", "adult-support-class"])
    let topic = pick(["expressive language", "working memory", "spelling", "self-care"])
    let words = "Matter \(matter): difficulty with \(topic) \(hostile())"
    for index in voices() where Int.random(in: 0..<4, using: &random) > 0 {
      let prefix = "M\(matter)"
      var need = Need(statement: Prose(variant(of: words)))
      need.impact = chance(2) ? Prose("Seen \(number()) times. \(hostile())") : nil
      advices[index].items.append(AdviceItem(prefix + "N", area: area, .need(need)))
      if chance(5) { continue }
      advices[index].items.append(
        AdviceItem(prefix + "P", area: area, .provision(row(type, needs: chance(6) ? [] : [prefix + "N"]))))
      advices[index].items.append(outcome(prefix, area))
      advices[index].items.append(fact(prefix, matter, area))
      if chance(3) { advices[index].items.append(Make.view(prefix + "V", "In my words. \(hostile())")) }
    }
  }

  private mutating func row(_ type: String, needs: [String]) -> Provision {
    var row = Provision(what: Prose("Work on it, \(pick(["directly", "in class", "together"])). \(hostile())"))
    row.type = chance(5) ? nil : type
    row.needs = needs
    if !chance(6) {
      row.deliveredBy = [
        pick([Coded("a therapist", code: "SaLT"), Coded("an assistant", code: "teaching-assistant"), Coded("staff")])
      ]
    }
    if !chance(5) {
      let times = pick(["1", "2", "0.5", "3"])
      row.frequencies = [
        Provision.Frequency(words: "\(times) each time unit", times: times, per: pick(["week", "term", "day"]))
      ]
    }
    if !chance(5) {
      let minutes = pick([15, 20, 30, 45, 60])
      row.sessionLengths = [Provision.SessionLength(words: "\(minutes) minutes", minutes: minutes)]
    }
    if chance(3) {
      row.group = Provision.Group(words: pick(["alone", "with up to 4 others"]))
      row.group?.kind = pick(["individual", "small-group"])
    }
    if chance(8) { row.isOrdinarilyAvailable = true }
    if chance(10) { row.what = Prose("Please see attached report.") }
    return row
  }

  private mutating func outcome(_ prefix: String, _ area: Area) -> AdviceItem {
    var outcome = Outcome(statement: Prose("Amira retells \(number()) parts of a short story in order."))
    outcome.needs = [prefix + "N"]
    outcome.byWhen = pick(["July 2027", "December 2027"])
    return AdviceItem(prefix + "O", area: area, .outcome(outcome))
  }

  private mutating func fact(_ prefix: String, _ matter: Int, _ area: Area) -> AdviceItem {
    var fact = Fact(kind: pick(["test", "diagnosis"]), words: Prose("Found \(number()) of it. \(hostile())"))
    fact.name = "Finding \(matter)"
    fact.value = fact.kind == "test" ? number() : nil
    fact.status = fact.kind == "diagnosis" ? pick(["confirmed", "suspected", "ruled-out"]) : nil
    fact.on = chance(2) ? .day(Make.date(2026, 2, pick([1, 2]))) : nil
    return AdviceItem(prefix + "F", area: area, .fact(fact))
  }

  private mutating func repeatItems() {
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      guard let from = voices().randomElement(using: &random), let to = voices().randomElement(using: &random),
        from != to, var item = advices[from].items.randomElement(using: &random)
      else { continue }
      item.id = next("R")
      if case .need(var need) = item.content {
        need.statement = Prose(folded(need.statement.plain))
        item.content = .need(need)
      }
      if case .provision(var row) = item.content {
        row.needs = []
        item.content = .provision(row)
      }
      if case .outcome(var outcome) = item.content {
        outcome.needs = []
        item.content = .outcome(outcome)
      }
      advices[to].items.append(item)
    }
  }

  // MARK: States of submissions

  private mutating func addVersions() {
    for index in voices() where chance(3) {
      var older = advices[index]
      advices[index].version = 2
      advices[index].source = source(of: advices[index], "2")
      older.source = source(of: older, "1")
      if let changed = older.items.indices.randomElement(using: &random) {
        older.items[changed].content = .need(Need(statement: Prose("As it was before, \(number()) times.")))
      }
      if chance(2) { older.items.append(Make.strength(next("OLD"), "Only in the first version.")) }
      advices.append(older)
      if chance(3) {
        var other = advices[index]
        other.source = source(of: other, "other")
        other.items.append(Make.need(next("X"), "Same version, other words."))
        advices.append(other)
      }
    }
  }

  private mutating func addStates() {
    for index in voices() where chance(5) {
      let id = advices[index].id
      let other = pick(["voice-1", "voice-2", "voice-3", "sub-1", "nowhere"])
      switch Int.random(in: 0..<6, using: &random) {
      case 0: advices[index].addsTo = other
      case 1: for at in advices.indices where advices[at].id == id { advices[at].supersedes = other }
      case 2:
        var request = Make.request(advices[index].regulations.first ?? .d, submission: id)
        request.status = "withdrawn"
        record.adviceRequests.append(request)
      case 3:
        for at in advices.indices where advices[at].id == id {
          advices[at].child = Make.child("Tyler", "Other", born: Make.date(2014, 5, 6))
          advices[at].caseReference = "ZZ-9"
        }
      case 4:
        guard let item = advices[index].items.first?.id else { break }
        var part = Confidential(reason: "The family asked.")
        part.items = [item]
        for at in advices.indices where advices[at].id == id { advices[at].confidential = [part] }
      default:
        advices[index].child.dateOfBirth = Make.date(2016, 3, 7)
      }
    }
    if chance(4) { record.events.append(CaseEvent(kind: "final-issued", on: Make.date(2025, 9, 1))) }
  }

  private func source(of advice: Advice, _ content: String) -> SourceFile {
    SourceFile(path: "advice/\(advice.id)-\(content).xml", sha256: "\(advice.id)-\(content)", byteCount: 1)
  }

  private func voices() -> [Int] { advices.indices.filter { advices[$0].id.hasPrefix("voice-") } }

  // MARK: Words

  /// Texts that a form may hold and that are easily spoilt on the way.
  private mutating func hostile() -> String {
    pick([
      "", "", "Said “so” — & more <than> 'that'.", "]]> &amp; {1} $0 %s \\n", "يقرأ جيدا (3)",
      "Zoë’s naïve e\u{301}cole",
      "🙂👩‍👩‍👧 4½ ²", "a\u{AD}b\u{200B}c", "<p>no markup</p>", "\u{202B}10 minutes\u{202C}", "ﬁve Ⅷ １２",
    ])
  }

  /// The same words, the same but for their form, or nearly the same.
  private mutating func variant(of words: String) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: words
    case 2, 3: folded(words)
    case 4: words + " and handwriting"
    default: "In short, " + words
    }
  }

  /// Other capitals, spaces and marks: still an exact repeat.
  private mutating func folded(_ words: String) -> String {
    let cased = chance(2) ? words : words.lowercased()
    let straight: [Character: String] = [
      "“": "\"", "”": "\"", "’": "'", "—": "-", " ": pick(["  ", " \n ", "\u{A0}"]),
    ]
    return cased.map { straight[$0] ?? String($0) }.joined()
  }

  private mutating func number() -> String { String(Int.random(in: 2...99, using: &random)) }

  private mutating func next(_ prefix: String) -> String {
    names += 1
    return prefix + String(names)
  }

  /// Whether an item or submission that a decision names is in the case.
  package func holds(_ reference: Decision.ItemReference) -> Bool {
    guard let submission = reference.submission else { return record.items.contains { $0.id == reference.item } }
    guard let advice = advices.filter({ $0.id == submission }).max(by: { $0.version < $1.version }) else {
      return false
    }
    return reference.item == nil || advice.items.contains { $0.id == reference.item }
  }

  // MARK: Chance

  /// True once in so many times.
  package mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  package mutating func shuffled() -> [Advice] { advices.shuffled(using: &random) }
}
