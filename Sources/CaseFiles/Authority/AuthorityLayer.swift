package import Findings
package import Templates
package import XMLKit

/// What was read from a file of the templates: its value, or why there is none.
package struct LayerReading<Value: Sendable>: Sendable {
  /// Nil when there are errors, or when there is no such file and none is needed.
  package var value: Value?
  package var findings: [Finding] = []

  package init(value: Value? = nil, findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}

/// Reads the files that say how plans are made: the law's profile, the authority, the words, the decisions of a case.
///
/// Their schemas are always those of the program, whatever the layer of the authority holds.
package struct LayerFiles: Sendable {
  package private(set) var templates: TemplateStore
  let profile: FormSchemas.Form
  let authority: FormSchemas.Form
  let words: FormSchemas.Form
  let names: FormSchemas.Form
  let decisions: FormSchemas.Form
  let rules: FormSchemas.Form
  let topics: FormSchemas.Form
  let opposites: FormSchemas.Form
  let rows: FormSchemas.Form
  let signs: FormSchemas.Form
  let wordlists: FormSchemas.Form
  let lexicon: FormSchemas.Form
  let phrases: FormSchemas.Form
  let note: PlainNote

  /// Compiled when they are first asked for.
  private static let ofProgram = Result { () throws(XMLFailure) in try LayerFiles(compiledFor: TemplateStore()) }

  /// - Throws: `badSchema`, which is a fault of the program itself.
  package init(templates: TemplateStore) throws(XMLFailure) {
    self = try LayerFiles.ofProgram.get()
    self.templates = templates
  }

  private init(compiledFor templates: TemplateStore) throws(XMLFailure) {
    self.templates = templates
    let loader = templates.loader
    var files = SchemaFiles(loader: loader)
    profile = try FormSchemas.form(.profile, &files, loader)
    authority = try FormSchemas.form(.authority, &files, loader)
    words = try FormSchemas.form(.words, &files, loader)
    names = try FormSchemas.form(.names, &files, loader)
    decisions = try FormSchemas.form(.decisions, &files, loader)
    rules = try FormSchemas.form(.rules, &files, loader)
    topics = try FormSchemas.form(.topics, &files, loader)
    opposites = try FormSchemas.form(.opposites, &files, loader)
    rows = try FormSchemas.form(.rows, &files, loader)
    signs = try FormSchemas.form(.signs, &files, loader)
    wordlists = try FormSchemas.form(.wordlists, &files, loader)
    lexicon = try FormSchemas.form(.lexicon, &files, loader)
    phrases = try FormSchemas.form(.phrases, &files, loader)
    note = PlainNote([profile.guide, authority.guide, words.guide, names.guide, decisions.guide])
  }

  /// The root of a template's file, or its faults with file and line.
  func root(of path: String, _ form: FormSchemas.Form) -> LayerReading<XMLElement>? {
    guard let bytes = templates.bytes(at: path) else { return nil }
    return root(bytes, file: templates.place(of: path), form)
  }

  func root(_ bytes: [UInt8], file: String, _ form: FormSchemas.Form) -> LayerReading<XMLElement> {
    let read = FormFile.read(bytes, file: file, form, note: note)
    return LayerReading(value: read.root, findings: read.faults)
  }
}
