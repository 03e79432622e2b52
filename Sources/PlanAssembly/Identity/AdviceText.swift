import Findings
import PlanModel

/// All text of a submission that a person may have pasted into, in reading order.
struct AdviceText {
  private(set) var passages: [Passage] = []
  private let reader: WordReader
  private let advice: Advice

  init(_ advice: Advice, names: NameLexicon) {
    reader = WordReader(names: names)
    self.advice = advice
    add(.label, nil, [advice.title].compactMap { $0 }.map { Prose($0) })
    add(.narrative, nil, [advice.limits, advice.viewsGathered].compactMap { $0 })
    add(assessments: advice.assessments, narratives: advice.narratives)
    for service in advice.services { add(assessments: service.assessments, narratives: service.narratives) }
    for item in advice.items { add(Self.kind(of: item), item, ItemText.prose(of: item)) }
    add(.label, nil, advice.attachments.flatMap { [Prose($0.name), Prose($0.title ?? "")] })
  }

  private mutating func add(assessments: [Assessment], narratives: [Narrative]) {
    add(.narrative, nil, assessments.map { Prose($0.words) })
    for narrative in narratives {
      add(.narrative, nil, [Prose(narrative.heading + "."), narrative.text])
    }
  }

  private mutating func add(_ kind: Passage.Kind, _ item: AdviceItem?, _ prose: [Prose]) {
    let paragraphs = prose.flatMap(\.paragraphs).map { reader.words(of: $0) }.filter { !$0.isEmpty }
    guard !paragraphs.isEmpty else { return }
    let place = Place(
      file: advice.source.path, line: item.flatMap { $0.line > 0 ? $0.line : nil }, submission: advice.id,
      item: item?.id)
    passages.append(Passage(kind: kind, place: place, paragraphs: paragraphs))
  }

  private static func kind(of item: AdviceItem) -> Passage.Kind {
    switch item.content {
    case .view: .views
    case .strength, .need, .outcome, .risk, .noNeeds: .child
    case .provision, .recommendation: .provision
    case .fact, .request: .narrative
    }
  }
}
