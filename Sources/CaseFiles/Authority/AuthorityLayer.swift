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
  package let templates: TemplateStore
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

  /// - Throws: `badSchema`, which is a fault of the program itself.
  package init(templates: TemplateStore) throws(XMLFailure) {
    self.templates = templates
    let loader = templates.loader
    var files = SchemaFiles(loader: loader)
    profile = try Self.form(.profile, &files, loader)
    authority = try Self.form(.authority, &files, loader)
    words = try Self.form(.words, &files, loader)
    names = try Self.form(.names, &files, loader)
    decisions = try Self.form(.decisions, &files, loader)
    rules = try Self.form(.rules, &files, loader)
    topics = try Self.form(.topics, &files, loader)
    opposites = try Self.form(.opposites, &files, loader)
    rows = try Self.form(.rows, &files, loader)
    signs = try Self.form(.signs, &files, loader)
    wordlists = try Self.form(.wordlists, &files, loader)
    lexicon = try Self.form(.lexicon, &files, loader)
    phrases = try Self.form(.phrases, &files, loader)
    note = PlainNote([profile.guide, authority.guide, words.guide, names.guide, decisions.guide])
  }

  static func form(
    _ kind: FormKind, _ files: inout SchemaFiles, _ loader: @escaping TemplateLoader
  ) throws(XMLFailure) -> FormSchemas.Form {
    let guide = try FormGuide(kind, from: &files)
    let address = TemplateAddress.base + kind.schemaPath
    guard let bytes = loader(address) else {
      throw XMLFailure(reason: .badSchema, detail: "\(address) is not there")
    }
    return FormSchemas.Form(guide: guide, schema: try XMLSchema(compiling: bytes, name: address, loader: loader))
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
