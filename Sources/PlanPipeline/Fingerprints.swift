import Digest
import Findings
import PlanChecks
import PlanModel

/// Gives each finding a name of its own that stays the same as long as the matter does: through other lines, another
/// order, another severity. It is made of the rule, the item or section, the field, and the words meant.
struct Fingerprints {
  private let reference: String
  private let words: StatementWords

  init(_ plan: Plan) {
    reference = plan.record.reference
    words = StatementWords(plan)
  }

  /// - Parameter findings: in the order in which they are told.
  func applied(to findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    // Where two findings have all of it in common, they are counted in an order that no severity changes.
    let order = findings.indices.sorted {
      (findings[$0].id, findings[$0].summary, $0) < (findings[$1].id, findings[$1].summary, $1)
    }
    var result = findings
    for index in order {
      let material = self.material(findings[index])
      seen[material, default: 0] += 1
      let count = seen[material, default: 1]
      let hash = SHA256.hex(Array((count == 1 ? material : "\(material)\u{1F}\(count)").utf8))
      result[index].fingerprint = String(hash.prefix(32))
    }
    return result
  }

  private func material(_ finding: Finding) -> String {
    let place = finding.place
    var parts = [finding.id]
    if let item = place.item {
      parts += [place.submission ?? reference, item]
    } else {
      parts += [
        reference, place.submission ?? Fingerprints.lastPart(place.file), place.section ?? "", place.label ?? "",
      ]
      // A finding about the whole says by its summary what it is about; numbers in it may be days that pass.
      parts.append(Folding.folded(finding.summary.filter { !$0.isNumber }))
    }
    parts += [place.field ?? place.path ?? "", Folding.folded(words.marked(at: place) ?? "")]
    return parts.joined(separator: "\u{1F}")
  }

  /// A file is the same file wherever its folder lies.
  private static func lastPart(_ path: String?) -> String {
    String((path ?? "").split(separator: "/").last ?? "")
  }
}
