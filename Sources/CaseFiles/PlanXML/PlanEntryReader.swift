import PlanModel
import XMLKit

/// Reads one entry of a plan.xml: the item in the shape of the advice, and what the plan says about it.
enum PlanEntryReader {
  /// Nil for an entry without an item.
  static func entry(_ element: XMLElement, in section: Section) -> PlanEntry? {
    let items = element.elements.filter { $0.namespace == AdviceWriter.namespace }
    guard let id = element.value("id"), let item = items.compactMap({ ItemReader.item($0, service: nil) }).first else {
      return nil
    }
    let sources = element.elements("source").map(source)
    var entry = PlanEntry(
      id: PlanItemID(text: id), section: section, area: element.value("area").flatMap(Area.init),
      content: item.content, sources: sources.map(\.citation))
    entry.label = element.value("label")
    entry.evidenceCodes = item.evidenceCodes
    entry.furtherImpacts = element.elements("impact").filter { $0.namespace == element.namespace }.compactMap {
      impact($0, of: sources)
    }
    for link in element.elements("link") {
      guard let target = link.value("to").map({ PlanItemID(text: $0) }) else { continue }
      switch link.value("kind") {
      case "need": entry.needs.append(target)
      case "outcome": entry.outcomes.append(target)
      case "provision": entry.provisions.append(target)
      case "within": entry.within.append(target)
      default: break
      }
    }
    entry.agreement = element.first("agreement").map { source in
      var agreement = HealthAgreement(submission: "", item: "", agreed: source.value("agreed") ?? "")
      agreement.by = source.value("by")
      agreement.on = source.date("on")
      agreement.isDisputed = source.yes("disputed")
      agreement.remark = source.words
      return agreement
    }
    entry.notFollowed = element.elements("not-followed").compactMap { other in
      guard let item = other.value("item") else { return nil }
      return NotFollowed(
        source: Citation(submission: other.value("submission"), version: 1, item: item),
        decision: other.value("decision") ?? "")
    }
    entry.marks = Set(element.elements("mark").compactMap { $0.value("kind").flatMap(PlanEntry.Mark.init) })
    return entry
  }

  private struct Source {
    var citation: Citation
    var anchor: String?
  }

  private static func source(_ element: XMLElement) -> Source {
    var citation = Citation(
      submission: element.value("submission"), version: element.count("version") ?? 1,
      item: element.value("item") ?? "")
    citation.page = element.value("page")
    citation.role = element.value("role")
    citation.manner = element.value("manner").flatMap(Citation.Manner.init) ?? .verbatim
    return Source(citation: citation, anchor: element.value("anchor"))
  }

  /// A further effect names its source by the place in the annex, as the source itself does.
  private static func impact(_ element: XMLElement, of sources: [Source]) -> FurtherImpact? {
    let anchor = element.value("anchor")
    guard let source = sources.first(where: { $0.anchor == anchor }) ?? sources.last else { return nil }
    return FurtherImpact(words: element.prose, source: source.citation)
  }
}
