import PlanModel

/// Items of a draft that name a school or college as the place where something is to be done. A draft must not say or
/// hint where the child will go (CFA 2014 s.38(5)); it says what a place must offer.
struct SettingQuestions {
  private(set) var questions: [Question] = []
  private let context: QuestionContext
  /// Settings that this case knows, present or wished for, each by the words of its name before "School".
  private let known: PhraseTable<Setting>

  private struct Setting: Sendable, Hashable {
    var isPresent: Bool
  }

  init(_ context: QuestionContext, _ record: CaseRecord, waiting: [Account.Line]) {
    self.context = context
    known = SettingQuestions.known(record, context)
    for index in context.entries.indices {
      let entry = context.entries[index]
      guard entry.section >= .b, entry.section <= .h2 else { continue }
      if names(entry.content) { questions.append(question(context.side(index), entry.section)) }
    }
    for line in waiting {
      guard case .waiting = line.fate, let side = side(line), let item = context.item(line.submission, line.item),
        names(item.content)
      else { continue }
      questions.append(question(side, nil))
    }
  }

  private func names(_ content: AdviceItem.Content) -> Bool {
    switch content {
    case .provision(let row):
      return names(([row.what] + row.notes).map(\.plain) + [row.place ?? ""], alsoPresent: true)
    case .outcome(let outcome): return names([outcome.statement.plain], alsoPresent: true)
    case .recommendation(let recommendation): return names([recommendation.words.plain], alsoPresent: true)
    // Where the child is or was may be told; a place that is wished for may not.
    case .need(let need): return names([need.statement.plain, need.impact?.plain ?? ""], alsoPresent: false)
    default: return false
    }
  }

  private func names(_ texts: [String], alsoPresent: Bool) -> Bool {
    texts.contains { text in
      let isKnown = known.matches(in: text).contains { alsoPresent || !$0.meaning.isPresent }
      if isKnown { return true }
      return alsoPresent && !context.rowSigns.settingNames(in: text).isEmpty
    }
  }

  private func question(_ side: Question.Side, _ section: Section?) -> Question {
    var question = Question(kind: .namesSetting, section: section, sides: [side])
    question.choices = [
      Question.Choice(
        "Leave it out",
        context.decision(
          .setAside, [side],
          because: "It names a setting. The advice stands in section K, and the place is decided in section I.")),
      Question.Choice(
        "Keep it as it is",
        context.decision(
          .overrideCheck, [side], because: "The name does not say or hint where the child will be taught."
        ) { $0.check = Question.Kind.namesSetting.check }),
    ]
    question.ask = "What must a setting offer, wherever it is?" + rewording(side)
    return question
  }

  /// The writer's own words for it are no choice that could be numbered. A recommendation stands in no section, so there is
  /// nothing to reword.
  private func rewording(_ side: Question.Side) -> String {
    guard let entry = context.entry(side.entry), let submission = side.submission, let item = side.item else {
      return ""
    }
    let field = ContentEdit.mainField(of: entry.content)
    return
      " To say it in the draft without a name: ehcplan decide . reword --item \(submission)#\(item) --field \(field)"
      + " --text '…' --by '…' --reason '…'"
  }

  private func side(_ line: Account.Line) -> Question.Side? {
    guard let submission = line.submission, let advice = context.advices[submission],
      let item = context.item(submission, line.item)
    else { return nil }
    var side = Question.Side(submission: submission, item: line.item)
    side.role = advice.author(of: item)?.role.words
    side.dated = advice.dated
    return side
  }

  // MARK: Settings of the case

  private static func known(_ record: CaseRecord, _ context: QuestionContext) -> PhraseTable<Setting> {
    var table = PhraseTable<Setting>()
    let present = record.child.settings.map(\.name) + context.advices.values.flatMap { $0.child.settings.map(\.name) }
    for name in present.unique().sorted() { table.add(shortened(name), Setting(isPresent: true)) }
    let requests = record.items + context.advices.values.sorted { $0.id < $1.id }.flatMap(\.items)
    var wished = record.placements.compactMap(\.name)
    for item in requests {
      guard case .request(let request) = item.content, request.kind == "setting-preference" else { continue }
      wished += context.rowSigns.settingNames(in: request.words.plain)
    }
    for name in wished.unique().sorted() { table.add(shortened(name), Setting(isPresent: false)) }
    return table
  }

  /// People leave out the end of a long name: "St Martin's" for "St Martin's Church of England Primary School". One word may
  /// be an ordinary word ("Hope", "Grange"), so it needs a second beside it.
  private static func shortened(_ name: String) -> String {
    let words = name.split(separator: " ")
    return words.count > 2 ? words.prefix(2).joined(separator: " ") : name
  }
}
