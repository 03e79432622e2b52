import PlanRendering
import Templates
package import XMLKit

/// A page that is about no plan: a receipt, a list of cases.
extension Workshop {
  /// One HTML file that documents/NAME.xsl makes, with the authority's name, look and logo.
  ///
  /// - Parameters:
  ///   - document: name of the stylesheet, and of the schema and the root element of its source.
  ///   - part: what the page is about.
  /// - Throws: `authorityNotValid` where a stylesheet of the authority's own is at fault.
  package func page(_ document: String, from part: XMLElement) throws(PipelineFailure) -> [UInt8] {
    let source = DocumentSource(words: words, authority: authority, authorityName: nil, logo: logo)
    do {
      let made = try renderer.document(document, from: source.element([part]))
      return try renderer.file(made, format: "html").bytes
    } catch {
      throw failure(error)
    }
  }

  /// Whose fault it is that a document could not be made.
  func failure(_ error: RenderFailure) -> PipelineFailure {
    let isOwn = templates.origin(of: error.template) == .authority
    return PipelineFailure(isOwn ? .authorityNotValid : .internalFault, [error.finding])
  }
}
