/// The stable name of a plan item, derived from its submission and item and never from its position.
///
/// It is a bookmark in ODT and DOCX too, so it is at most 40 letters, digits and underscores and starts with a letter
/// (LibreOffice cuts longer names).
package struct PlanItemID: Sendable, Hashable, Comparable {
  package var text: String

  package init(text: String) { self.text = text }

  /// - Parameter submission: nil for items of the case file.
  package init(submission: String?, item: String) {
    let name = (submission ?? "") + "\u{1F}" + item
    text = "p_" + PlanItemID.hex(PlanItemID.fnv1a(name))
  }

  package static func < (left: PlanItemID, right: PlanItemID) -> Bool { left.text < right.text }

  /// FNV-1a, 64 bits: short, stable on every machine, and no secret. A plan has some hundreds of items; the assembly
  /// refuses the run if two of them ever fell on the same name.
  private static func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
