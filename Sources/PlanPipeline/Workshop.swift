package import CaseFiles
import Findings
package import PlanModel
import PlanChecks
import PlanRendering
package import Templates
package import Wording
import XMLKit

/// Everything a run needs that does not depend on the case: schemas, the law's profile, words, the authority's layer,
/// compiled stylesheets. Made once; one workshop belongs to one worker.
package final class Workshop {
  package let templates: TemplateStore
  package let schemas: FormSchemas
  package let authority: Authority?
  /// What the authority has decided within the law; the defaults where it has said nothing.
  var settings: AuthoritySettings { authority?.settings ?? AuthoritySettings() }
  /// Told the name of each step of the road when it is done, for measuring it as it really runs.
  package var mark: ((String) -> Void)? { didSet { renderer.mark = mark } }
  let renderer: Renderer
  let logo: DocumentImage?
  /// The lists of words by which text is read, the program's and the authority's.
  private let wordLists: WordLists
  /// What the authority has settled about the rules.
  package let rules: RuleSettings
  private let layers: LayerFiles
  private var profiles: [String: Profile] = [:]

  package init(templates: TemplateStore) throws(PipelineFailure) {
    self.templates = templates
    do {
      schemas = try FormSchemas()
      layers = try LayerFiles(templates: templates)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    let layerFaults = templates.findings().filter { $0.severity == .error }
    if !layerFaults.isEmpty { throw PipelineFailure(.authorityNotValid, layerFaults) }
    wordLists = try WordLists.read(layers, templates)
    authority = try Workshop.optional(layers.readAuthority())
    rules = try Workshop.value(layers.readRules(known: AllRules.known))
    logo = try Workshop.logo(of: authority, templates)
    renderer = Renderer(templates: templates)
  }

  /// Words that documents show, by their keys.
  package var words: [String: String] { wordLists.shown }
  /// By which another child is found in the text of advice.
  package var names: NameLexicon { wordLists.names }
  package var topics: TopicLexicon { wordLists.topics }
  var work: TopicLexicon { wordLists.work }
  package var opposites: Opposites { wordLists.opposites }
  package var rowSigns: RowSigns { wordLists.rowSigns }
  /// Words that rules look for.
  package var ruleWords: RuleWords { wordLists.ruleWords }
  /// Reads statements of provision, outcomes and needs.
  package var reader: WordingReader { wordLists.reader }
  /// By which single rules see what a row of provision is about.
  package var checkWords: CheckWords { wordLists.checkWords }
  /// Words that rules look for.
  package var lists: PhraseLists { wordLists.phrases }

  /// The profile of the law that a case is made under.
  package func profile(_ id: String, askedBy file: String) throws(PipelineFailure) -> Profile {
    if let known = profiles[id] { return known }
    let reading = layers.readProfile(id)
    guard let profile = reading.value else {
      let unknown = Finding(
        "profile-unknown", .error, "There is no profile of the law under the name this case file gives",
        remedy: "Write profile=\"england-2014\", or leave it out.", at: Place(file: file))
      throw PipelineFailure(
        reading.findings.isEmpty ? .notValid : .authorityNotValid,
        reading.findings.isEmpty ? [unknown] : reading.findings)
    }
    profiles[id] = profile
    return profile
  }

  /// The decisions of a case, from the bytes of its decisions.xml.
  func decisions(_ bytes: [UInt8]) throws(PipelineFailure) -> DecisionRecord {
    let reading = layers.readDecisions(bytes, file: CaseFolder.decisionsName)
    guard let record = reading.value else { throw PipelineFailure(.notValid, reading.findings) }
    return record
  }

  /// What a comparison of two plans weighs by, with the year of the law's profile.
  func weighing(_ profile: Profile) throws(PipelineFailure) -> WeighingRules {
    let reading: LayerReading<WeighingRules>
    do {
      reading = try layers.readWeighing(year: profile.teachingYear)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    return try Workshop.value(reading)
  }

  static func value<Value>(_ reading: LayerReading<Value>) throws(PipelineFailure) -> Value {
    guard let value = reading.value else { throw PipelineFailure(.authorityNotValid, reading.findings) }
    return value
  }

  private static func optional<Value>(_ reading: LayerReading<Value>) throws(PipelineFailure) -> Value? {
    if reading.value == nil, !reading.findings.isEmpty { throw PipelineFailure(.authorityNotValid, reading.findings) }
    return reading.value
  }

  private static func logo(of authority: Authority?, _ templates: TemplateStore) throws(PipelineFailure)
    -> DocumentImage?
  {
    guard let logo = authority?.look.logo else { return nil }
    guard let bytes = templates.bytes(at: logo.file),
      let image = DocumentImage(bytes: bytes, widthMillimetres: logo.widthMillimetres, words: logo.words)
    else {
      throw PipelineFailure(
        .authorityNotValid,
        [
          Finding(
            "authority-logo-unreadable", .error, "The logo is not there, or is not a PNG picture",
            remedy: "Put the picture beside authority.xml, or take the logo element out.",
            at: Place(file: templates.place(of: "authority.xml")))
        ])
    }
    return image
  }

  package static func ownFault(_ detail: String) -> PipelineFailure {
    PipelineFailure(
      .internalFault,
      [
        Finding(
          "program-fault", .error, "ehcplan cannot read its own parts",
          explanation: "The fault lies with the program, not with your files.",
          remedy: "Report it to whoever looks after ehcplan.", note: detail)
      ])
  }
}
