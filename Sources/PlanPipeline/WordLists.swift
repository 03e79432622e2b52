import CaseFiles
import PlanModel
import Synchronization
import Templates
import Wording

/// The words that documents show, and the lists by which text is read.
///
/// Those of the program alone are the same for every worker, and large: they are read once in a process. An authority that
/// has lists of its own has its own values.
struct WordLists: Sendable {
  let shown: [String: String]
  let names: NameLexicon
  let topics: TopicLexicon
  let work: TopicLexicon
  let opposites: Opposites
  let rowSigns: RowSigns
  let ruleWords: RuleWords
  let reader: WordingReader
  let checkWords: CheckWords
  let phrases: PhraseLists

  private static let base = Mutex<WordLists?>(nil)

  static func read(_ layers: LayerFiles, _ templates: TemplateStore) throws(PipelineFailure) -> WordLists {
    let hasOwn = templates.ownFiles().contains { $0.hasPrefix("wording/") || $0 == LayerFiles.wordsPath }
    if !hasOwn, let known = base.withLock({ $0 }) { return known }
    let lists = try WordLists(reading: layers)
    if !hasOwn { base.withLock { $0 = lists } }
    return lists
  }

  private init(reading layers: LayerFiles) throws(PipelineFailure) {
    shown = try Workshop.value(layers.readWords())
    names = try Workshop.value(layers.readNames())
    topics = try Workshop.value(layers.readTopics())
    work = try Workshop.value(layers.readWork())
    opposites = try Workshop.value(layers.readOpposites())
    rowSigns = try Workshop.value(layers.readRowSigns())
    ruleWords = try Workshop.value(layers.readRuleWords())
    reader = WordingReader(try Workshop.value(layers.readLexicon()))
    checkWords = try Workshop.value(layers.readCheckWords())
    phrases = try Workshop.value(layers.readPhraseLists())
  }
}
