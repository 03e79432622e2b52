import Templates
package import XMLKit

/// What is needed to judge the files that come in: compiled once, shared by all threads.
package struct FormSchemas: Sendable {
  package let advice: Form
  package let caseRecord: Form
  /// What of a library's text a finding may repeat.
  package let note: PlainNote

  /// One kind of file.
  package struct Form: Sendable {
    package let guide: FormGuide
    package let schema: XMLSchema
  }

  /// Those of the program, compiled when they are first asked for: no layer of an authority changes them.
  private static let ofProgram = Result { () throws(XMLFailure) in try FormSchemas(loader: TemplateStore().loader) }

  /// Those of the program.
  ///
  /// - Throws: `badSchema`, which is a fault of the program itself.
  package init() throws(XMLFailure) { self = try FormSchemas.ofProgram.get() }

  /// With the schemas that a loader gives for their addresses.
  package init(loader: @escaping TemplateLoader) throws(XMLFailure) {
    var files = SchemaFiles(loader: loader)
    advice = try FormSchemas.form(.advice, &files, loader)
    caseRecord = try FormSchemas.form(.caseRecord, &files, loader)
    note = PlainNote([advice.guide, caseRecord.guide])
  }

  /// One form with its schema, from the files that a loader gives.
  static func form(
    _ kind: FormKind, _ files: inout SchemaFiles, _ loader: @escaping TemplateLoader
  ) throws(XMLFailure) -> Form {
    let guide = try FormGuide(kind, from: &files)
    let address = TemplateAddress.base + kind.schemaPath
    guard let bytes = loader(address) else {
      throw XMLFailure(reason: .badSchema, detail: "\(address) is not there")
    }
    return Form(guide: guide, schema: try XMLSchema(compiling: bytes, name: address, loader: loader))
  }
}
