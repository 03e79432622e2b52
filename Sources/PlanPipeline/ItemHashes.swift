import CaseFiles
import Digest
import PlanModel
import XMLKit

/// The words of every item now, as a hash: a decision holds as long as the items it was made about say the same.
struct ItemHashes {
  private let advices: [String: Advice]
  private let caseItems: [String: AdviceItem]

  init(_ reading: CaseReading) {
    // The newest version of each submission counts, whatever the order of the files.
    let ordered = reading.advices.sorted { ($0.version, $0.source.sha256) < ($1.version, $1.source.sha256) }
    advices = Dictionary(ordered.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    caseItems = Dictionary(reading.record.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// SHA-256 of an item as the form writes it, or of the file for a submission as a whole; nil when it is not there.
  func hash(_ reference: Decision.ItemReference) -> String? {
    guard let submission = reference.submission else {
      return reference.item.flatMap { caseItems[$0] }.flatMap(ItemHashes.hash)
    }
    guard let advice = advices[submission] else { return nil }
    guard let name = reference.item else { return advice.source.sha256 }
    return advice.items.first { $0.id == name }.flatMap(ItemHashes.hash)
  }

  /// The page is where the words stand, not what they say.
  private static func hash(_ item: AdviceItem) -> String? {
    var item = item
    item.page = nil
    guard let bytes = try? XMLTree(building: AdviceWriter.element(item)).serialised() else { return nil }
    return SHA256.hex(bytes)
  }
}
