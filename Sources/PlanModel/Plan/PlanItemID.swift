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

  /// Eight hexadecimal digits that stand for a text, for people to copy. All bits of the hash count: those of FNV alone
  /// hardly differ at the front for texts that are nearly the same.
  static func short(_ text: String) -> String {
    var bits = fnv1a(text)
    bits = (bits ^ (bits >> 33)) &* 0xff51_afd7_ed55_8ccd
    bits = (bits ^ (bits >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return String(hex(bits ^ (bits >> 33)).suffix(8))
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
