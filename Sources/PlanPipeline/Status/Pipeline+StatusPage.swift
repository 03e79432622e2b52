import CaseFiles
import Findings
import PlanModel
import PlanRendering
import XMLKit

extension Pipeline {
  /// The status page in one format, by documents/status.xsl and the authority's layer.
  package func statusPage(_ share: ShareOverview, format: String = "html") throws(PipelineFailure) -> [UInt8] {
    let status = StatusElement(words: StatusWords(words: workshop.words)).element(share)
    let source = DocumentSource(
      words: workshop.words, authority: workshop.authority, authorityName: nil, logo: workshop.logo)
    let files = try documents("status", from: source.element([status]), about: "status", [format])
    guard let file = files.first else { throw Workshop.ownFault("status") }
    return file.bytes
  }

  /// Puts a page into its place whole. A status page is made anew each day, so one that is there gives way.
  package static func write(_ page: [UInt8], to path: String) throws(PipelineFailure) {
    try WholeFile.write(page, to: path)
  }
}
