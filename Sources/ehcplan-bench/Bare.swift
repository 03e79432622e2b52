import PlanPipeline
import PlanRendering
import XMLKit
import ZipKit

/// The least that any program over libxslt has to do for the same documents: the transforms of plan and review and of
/// all parts of all formats, and the zips. Stylesheets are compiled and the two sources are trees before it begins;
/// nothing is read, judged, checked or written to disk.
struct Bare {
  private let renderer: Renderer
  private let plan: XMLElement
  private let review: XMLElement

  init(_ pipeline: Pipeline, _ folder: CaseFolder, _ options: Pipeline.Options) throws {
    renderer = Renderer(templates: pipeline.workshop.templates)
    (plan, review) = try pipeline.documentSources(folder, options)
  }

  func once() throws -> Double {
    let plan = try XMLTree(building: plan)
    let review = try XMLTree(building: review)
    var watch = Stopwatch()
    try make("plan", plan)
    try make("review", review)
    return watch.lap()
  }

  private func make(_ name: String, _ source: borrowing XMLTree) throws {
    let document = try renderer.transformed(name, from: source)
    for format in ["html", "odt", "docx"] {
      let parts = try renderer.parts(of: format, document: document)
      if parts.count > 1 { _ = try ZipArchive.pack(parts) }
    }
  }
}
