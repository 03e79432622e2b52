import Findings
import PlanModel
import Wording

extension ReadRow {
  /// Section F must be specific. In health and social care what is found is one step less grave.
  func severity(_ inSectionF: Severity) -> Severity {
    guard section != .f else { return inSectionF }
    return inSectionF == .error ? .warning : .note
  }
}

extension ProvisionReading {
  /// What a reader must still ask for and phrases of a family stand in the place of. A family that stands for nothing in
  /// particular, such as "would benefit from", stands for whatever is open.
  func open(behind family: String) -> [Element] {
    guard let elements = standsFor[family], !elements.isEmpty else { return missing }
    return missing.filter(elements.contains)
  }

  /// Whether a vague phrase is told of in place of a missing element: one finding for one fact.
  ///
  /// Where a row says nothing firm at all, each thing that it leaves out is told by itself, unless the row puts everything
  /// off or points elsewhere.
  func isTold(_ element: Element) -> Bool {
    vague.contains { phrase in
      let stands = standsFor[phrase.family] ?? []
      return ProvisionReading.puttingOff.contains(phrase.family) || (verdict == .partly && stands.contains(element))
    }
  }

  /// Whether the row decides nothing yet, or points elsewhere: then all else follows from that.
  var putsOff: Bool { vague.contains { ProvisionReading.puttingOff.contains($0.family) } }

  private static let puttingOff: Set<String> = ["decided-later", "refer-elsewhere"]
}
