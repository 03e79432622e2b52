import PlanModel
import XMLKit

/// Reads one submission of advice. The element has passed the form's check.
enum AdviceReader {
  static func advice(_ root: XMLElement, source: SourceFile) -> Advice? {
    guard let id = root.value("id"), let caseReference = root.words("case-ref"),
      let child = root.first("child").flatMap(ChildReader.child), let dated = root.childDate("dated")
    else { return nil }
    let heads = root.elements("regulation").compactMap { $0.value("code").flatMap(RegulationHead.init) }
    var advice = Advice(
      id: id, caseReference: caseReference, regulations: Set(heads).sorted(), child: child, dated: dated, source: source
    )
    advice.schemaVersion = root.value("schema-version") ?? advice.schemaVersion
    advice.version = root.count("version") ?? 1
    advice.kind = root.value("kind").flatMap(SubmissionKind.init) ?? .advice
    advice.supersedes = root.value("supersedes")
    advice.addsTo = root.value("adds-to")
    advice.language = root.value("lang")
    HeaderReader.fill(&advice, from: root)
    for element in root.elements {
      if element.name == "service" {
        let index = advice.services.count
        advice.services.append(HeaderReader.service(element))
        advice.items += element.elements.compactMap { ItemReader.item($0, service: index) }
      } else if let item = ItemReader.item(element, service: nil) {
        advice.items.append(item)
      }
    }
    return advice
  }
}
