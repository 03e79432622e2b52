import PlanModel
import Testing

/// The stable name of a plan item.
struct PlanItemIDTests {
  /// Links in plans that were sent out years ago must still fit: the value may never change.
  @Test func itIsTheFNVHashOfSubmissionAndItem() {
    // FNV-1a of no bytes but the separator 0x1F: (offset basis xor 0x1F) times the prime.
    let expected = (UInt64(0xcbf2_9ce4_8422_2325) ^ 0x1F) &* 0x0000_0100_0000_01b3
    let name = PlanItemID(submission: nil, item: "").text
    #expect(name == "p_" + String(expected, radix: 16))
  }

  @Test func itDependsOnSubmissionAndItemOnly() {
    #expect(PlanItemID(submission: "a", item: "b") == PlanItemID(submission: "a", item: "b"))
    let others = [
      PlanItemID(submission: "a", item: "b"), PlanItemID(submission: "b", item: "a"),
      PlanItemID(submission: "ab", item: ""),
      PlanItemID(submission: "", item: "ab"), PlanItemID(submission: nil, item: "b"),
      PlanItemID(submission: "a", item: "B"),
    ]
    #expect(Set(others).count == others.count)
  }

  /// LibreOffice cuts bookmarks at 40 signs, and they start with a letter.
  @Test(arguments: ["N1", "", "Ä ö/…", String(repeating: "x", count: 500)])
  func itIsFitForABookmark(_ item: String) {
    let text = PlanItemID(submission: "sub-1", item: item).text
    #expect(text.count == 18)
    #expect(text.hasPrefix("p_"))
    #expect(text.dropFirst(2).allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func manyItemsHaveManyNames() {
    var names: Set<PlanItemID> = []
    for submission in 0..<40 {
      for item in 0..<250 { names.insert(PlanItemID(submission: "sub-\(submission)", item: "N\(item)")) }
    }
    #expect(names.count == 10_000)
  }

  @Test(arguments: Section.allCases, Gap.Field.allCases)
  func theNameOfAGapIsFitForABookmark(_ section: Section, _ field: Gap.Field) {
    let entry = PlanItemID(submission: "sub-1", item: "N1")
    let gaps = [
      Gap(section: section, field: field), Gap(section: section, field: field, entry: entry),
      Gap(section: section, field: field, area: .communicationInteraction),
      Gap(section: section, field: field, head: .d, ordinal: 2),
    ]
    #expect(Set(gaps.map(\.id)).count == gaps.count)
    for gap in gaps {
      #expect(gap.id.count <= 40)
      #expect(gap.id.hasPrefix("g_"))
      #expect(gap.id.allSatisfy { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) })
    }
  }
}
