import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// What is missing is kept, marked, and listed as a gap with a name of its own.
struct GapTests {
  @Test func aNeedThatNothingMeetsIsKeptAndMarked() throws {
    let made = try Assembling.of(items: Make.need("N1"))
    let need = try #require(made.entry("sub-1", "N1"))
    #expect(need.marks.contains(.needWithoutProvision))
    #expect(fields(made, of: need) == [.provision])
  }

  @Test func aNeedThatARowMeetsIsNotMarked() throws {
    let made = try Assembling.of(items: Make.need("N1"), Make.provision("P1", needs: ["N1"]))
    let need = try #require(made.entry("sub-1", "N1"))
    #expect(!need.marks.contains(.needWithoutProvision))
    #expect(fields(made, of: need).isEmpty)
  }

  @Test func aNeedThatNamesTheRowItIsMetByIsNotMarked() throws {
    let made = try Assembling.of(items: Make.need("N1", metBy: ["P1"]), Make.provision("P1"))
    #expect(made.entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == false)
    #expect(made.entry("sub-1", "P1")?.marks.contains(.provisionWithoutNeed) == false)
  }

  /// "Met by" and then nothing would be a silent blank.
  @Test func aNeedMetByARowThatIsNotInThePlanIsMarked() throws {
    var advice = Make.advice("sub-1", [Make.need("N1", metBy: ["P1"]), Make.provision("P1")])
    var kept = Confidential(reason: "The family asks for it.")
    kept.items = ["P1"]
    advice.confidential = [kept]
    #expect(try Assembling.of([advice]).entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == true)
  }

  @Test func aRowThatMeetsNoNeedIsKeptAndMarked() throws {
    let made = try Assembling.of(items: Make.provision("P1"))
    let row = try #require(made.entry("sub-1", "P1"))
    #expect(row.marks == [.provisionWithoutNeed])
    #expect(fields(made, of: row) == [.need])
  }

  @Test func everyBlankFieldOfARowIsAGap() throws {
    let made = try Assembling.of(items: AdviceItem("P1", area: .semh, .provision(Provision(what: Prose("Some help.")))))
    let row = try #require(made.entry("sub-1", "P1"))
    #expect(Set(fields(made, of: row)) == [.need, .deliveredBy, .frequency, .sessionLength])
  }

  @Test func equipmentHasNoHowOften() throws {
    var row = Provision(what: Prose("A writing slope."))
    row.type = "equipment"
    let made = try Assembling.of(items: AdviceItem("P1", area: .sensoryPhysical, .provision(row)))
    #expect(made.entry("sub-1", "P1")?.blanks == [])
  }

  @Test func anOutcomeWithoutADateIsAGap() throws {
    let made = try Assembling.of(items: Make.outcome("O1", byWhen: nil), Make.outcome("O2", "Another."))
    #expect(made.entry("sub-1", "O1")?.blanks == [.byWhen])
    #expect(made.entry("sub-1", "O2")?.blanks == [])
  }

  @Test func anEmptySectionIsAGapUntilSomebodySaysWhy() throws {
    var record = Make.record()
    let before = try Assembling.of([Make.advice("sub-1")], record: record)
    #expect(before.plan.gaps.contains { $0.section == .d && $0.field == .entries })
    record.sectionNotes = [SectionNote(section: .d, reason: "no-needs-identified", words: Prose("Assessed; none."))]
    let after = try Assembling.of([Make.advice("sub-1")], record: record)
    #expect(!after.plan.gaps.contains { $0.section == .d && $0.field == .entries })
  }

  /// "Not known to this service" is no finding of "no needs".
  @Test func aNilReturnLeavesTheGapOpen() throws {
    let unknown = try Assembling.of(items: Make.noNeeds("C1"))
    #expect(unknown.plan.gaps.contains { $0.section == .d && $0.field == .entries })
    let assessed = try Assembling.of(items: Make.noNeeds("C1", "Assessed; none.", assessed: true))
    #expect(!assessed.plan.gaps.contains { $0.section == .d && $0.field == .entries })
  }

  @Test func noViewsIsAGapOfSectionA() throws {
    #expect(try Assembling.of(items: Make.need("N1")).plan.gaps.contains { $0.section == .a && $0.field == .views })
    #expect(try !Assembling.of(items: Make.view("V1")).plan.gaps.contains { $0.field == .views })
  }

  /// LibreOffice cuts longer names, and a bookmark starts with a letter.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func namesOfGapsAndEntriesAreFitForABookmarkAndUnlikeAnyOther(seed: UInt64) throws {
    let generated = GeneratedCase(seed: seed)
    let plan = try Assembling.of(generated.advices, record: generated.record).plan
    let names = plan.gaps.map(\.id) + plan.entries.map(\.id.text)
    #expect(Set(names).count == names.count)
    for name in names { #expect(isBookmark(name), "\(name)") }
    #expect(!plan.gaps.isEmpty)
  }

  @Test func twoAdvicesOutstandingUnderOneHeadHaveTwoGaps() throws {
    let record = Make.record(requests: [Make.request(.c, from: "Paediatrics"), Make.request(.c, from: "Therapy")])
    let gaps = try Assembling.of([], record: record).plan.gaps.filter { $0.head == .c }
    #expect(gaps.count == 2)
    #expect(Set(gaps.map(\.id)).count == 2)
  }

  private func fields(_ made: Assembly, of entry: PlanEntry) -> [Gap.Field] {
    made.plan.gaps.filter { $0.entry == entry.id }.map(\.field)
  }

  private func isBookmark(_ name: String) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter, name.count <= 40 else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
