import PlanModel
import PlanRendering
import Templates
import TestSupport
import XMLKit
import ZipKit

/// Renders plans of values with the templates of the base, or with a layer over them.
enum Rendering {
  static let formats = ["html", "odt", "docx"]

  static func source(_ plan: Plan, words: [String: String]? = nil, showsPlacement: Bool = false) throws -> XMLElement {
    let words = try words ?? PlanSource.words()
    return DocumentSource(words: words, authority: nil, authorityName: plan.record.authority, logo: nil)
      .element([PlanSource.element(plan, showsPlacement: showsPlacement)])
  }

  static func file(
    _ source: XMLElement, _ format: String, templates: TemplateStore = TemplateStore()
  ) throws -> [UInt8] {
    let renderer = Renderer(templates: templates)
    let document = try renderer.document("plan", from: source)
    return try renderer.file(document, format: format).bytes
  }

  static func html(_ plan: Plan, showsPlacement: Bool = false) throws -> HTMLFile {
    HTMLFile(try file(try source(plan, showsPlacement: showsPlacement), "html"))
  }

  static func words(_ bytes: [UInt8], _ format: String) throws -> String {
    let path = ["odt": "content.xml", "docx": "word/document.xml"][format]
    guard let path else { return DocumentText.words(bytes) }
    guard let entry = try ZipArchive.unpack(bytes).first(where: { $0.path == path }) else {
      throw TestFault("\(path) is not in the file")
    }
    return DocumentText.words(entry.bytes)
  }

  /// A plan with a need, an outcome and a row that go together.
  static func smallPlan(stage: Stage = .draft) throws -> Plan {
    try PlanSource.plan(
      Make.record(),
      [
        Make.advice(
          "sub-1",
          [
            Make.view("V1"), Make.need("N1"), Make.outcome("O1", needs: ["N1"]),
            Make.provision("P1", needs: ["N1"], outcomes: ["O1"]),
          ])
      ], stage: stage)
  }
}
