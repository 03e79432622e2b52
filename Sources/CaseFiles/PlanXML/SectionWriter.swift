import PlanModel
import XMLKit

/// Writes sections A to J. Entries of B to D and of provision stand by area, in the order of the areas.
struct SectionWriter {
  let plan: Plan
  let index: PlanIndex
  let showsPlacement: Bool

  func elements() -> [XMLElement] { Section.allCases.filter { $0 != .k }.map(element) }

  private func element(_ section: Section) -> XMLElement {
    let attributes: KeyValuePairs<String, String?> = [
      "letter": section.rawValue, "empty-by-law": section == .i && !showsPlacement ? "yes" : nil,
      "lapsed": plan.terms.lapsed.contains(section) ? "yes" : nil,
      "on-release": section >= .b && section <= .h2 && isDetained ? "yes" : nil,
    ]
    return PlanElement.make(
      "section", attributes,
      adulthood(section) + gaps(section, area: nil) + content(of: section) + notes(section, area: nil))
  }

  /// Needs, outcomes and provision of a detained person are those on release (SEND (Detained Persons) Regs 2015 reg 12).
  private var isDetained: Bool {
    guard let custody = plan.record.custody, custody.from <= plan.date else { return false }
    return custody.release.map { $0 > plan.date } ?? true
  }

  private func content(of section: Section) -> [XMLElement] {
    switch section {
    case .a, .e: return plan.entries(in: section).map(entry)
    case .b: return areas(section, always: [.communicationInteraction, .cognitionLearning, .semh, .sensoryPhysical])
    case .f: return areas(section, always: []) + fiveDays(section)
    case .c, .d, .g, .h1, .h2: return whole(section)
    case .i: return placements()
    case .j: return budget() + plan.entries(in: .j).map(entry)
    case .k: return []
    }
  }

  /// - Parameter always: areas that stand in the section even when they are empty.
  private func areas(_ section: Section, always: Set<Area>) -> [XMLElement] {
    let entries = plan.entries(in: section)
    let noted = plan.record.sectionNotes.filter { $0.section == section }.compactMap(\.area)
    let present = Set(entries.map(\.area)).union(always.map(Optional.some)).union(noted.map(Optional.some))
    // What is about the child as a whole comes first; needs whose author named no area come last.
    let isGeneral = !entries.contains { $0.area == nil && [.need, .provision].contains($0.kind) }
    let ordered = isGeneral ? [nil] + Area.allCases.map(Optional.some) : Area.allCases.map(Optional.some) + [nil]
    return ordered.filter { present.contains($0) }.map { area in
      PlanElement.make(
        "area", ["code": area?.rawValue],
        entries.filter { $0.area == area }.map(entry)
          + (area == nil ? [] : notes(section, area: area) + gaps(section, area: area)))
    }
  }

  /// Sections of one area, or of provision whose area says nothing: no headings inside.
  private func whole(_ section: Section) -> [XMLElement] {
    let entries = plan.entries(in: section)
    return entries.isEmpty ? [] : [PlanElement.make("area", [:], entries.map(entry))]
  }

  private func notes(_ section: Section, area: Area?) -> [XMLElement] {
    plan.record.sectionNotes.filter { $0.section == section && $0.area == area }.compactMap {
      PlanElement.prose("note", $0.words, ["reason": $0.reason, "submission": $0.submission])
    }
  }

  private func gaps(_ section: Section, area: Area?) -> [XMLElement] {
    plan.gaps.filter { $0.section == section && $0.entry == nil && $0.area == area }.map {
      PlanElement.make("gap", ["id": $0.id, "field": $0.field.rawValue, "area": $0.area?.rawValue])
    }
  }

  private func fiveDays(_ section: Section) -> [XMLElement] {
    section == .f ? [PlanElement.prose("five-day-note", plan.record.fiveDayNote)].compactMap { $0 } : []
  }
}

extension SectionWriter {
  /// An entry: its item in the shape of the advice, then where it comes from, what it goes with, what is missing.
  private func entry(_ entry: PlanEntry) -> XMLElement {
    var item = AdviceItem(entry.sources.first?.item ?? entry.id.text, entry.content)
    item.evidenceCodes = entry.evidenceCodes
    // A row or outcome may have the area of its needs; that is said of the entry, not put into the author's item.
    if ![.provision, .outcome].contains(entry.kind) { item.area = entry.area }
    var children = [ElementBuilder("entry", AdviceWriter.namespace).item(item)]
    children += entry.furtherImpacts.compactMap { further in
      PlanElement.prose("impact", further.words, anchorAttributes(further.source))
    }
    children += entry.sources.map(source)
    children += links("need", entry.needs) + links("outcome", entry.outcomes) + links("provision", entry.provisions)
    children += links("within", entry.within) + links("disagrees", entry.disagreesWith) + aspiration(entry)
    children += EntryDecisionWriter(plan: plan, index: index).elements(entry)
    children += agreement(entry)
    children += entry.marks.sorted().map { PlanElement.make("mark", ["kind": $0.rawValue]) }
    children += (index.gaps[entry.id] ?? []).map { PlanElement.make("gap", ["id": $0.id, "field": $0.field.rawValue]) }
    return PlanElement.make(
      "entry", ["id": entry.id.text, "label": entry.label, "area": entry.area?.rawValue], children)
  }

  private func anchorAttributes(_ citation: Citation) -> KeyValuePairs<String, String?> {
    let annex = citation.submission.flatMap(index.annexLabel)
    return [
      "annex": annex,
      "anchor": annex == nil ? nil : citation.submission.map { PlanIndex.anchor(submission: $0, item: citation.item) },
    ]
  }

  private func source(_ citation: Citation) -> XMLElement {
    let annex = citation.submission.flatMap(index.annexLabel)
    return PlanElement.make(
      "source",
      [
        "annex": annex, "submission": citation.submission, "version": String(citation.version), "item": citation.item,
        "page": citation.page, "role": citation.role, "manner": citation.manner.rawValue,
        "anchor": annex == nil
          ? nil : citation.submission.map { PlanIndex.anchor(submission: $0, item: citation.item) },
      ])
  }

  private func links(_ kind: String, _ ids: [PlanItemID]) -> [XMLElement] {
    ids.compactMap { id in
      index.label(of: id).map { PlanElement.make("link", ["kind": kind, "to": id.text, "label": $0]) }
    }
  }

  /// The hope an outcome serves: a link to the view, where the author names one, or the author's words.
  private func aspiration(_ entry: PlanEntry) -> [XMLElement] {
    guard case .outcome(let outcome) = entry.content, let hope = outcome.aspiration else { return [] }
    let view = entry.sources.first?.submission.flatMap {
      index.place(of: ItemAddress(submission: $0, item: hope))
    }
    return [PlanElement.make("aspiration", ["to": view?.text], text: hope)]
  }
}
