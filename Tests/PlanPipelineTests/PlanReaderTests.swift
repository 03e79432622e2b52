import CaseFiles
import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing
import XMLKit

/// plan.xml read back: the same entries that went in, or a reason why not.
struct PlanReaderTests {
  private static func files() throws -> PlanFiles {
    let workshop = try Run.workshop()
    return try PlanFiles(note: workshop.schemas.note)
  }

  private func sorted(_ plan: KeptPlan) -> KeptPlan {
    var plan = plan
    plan.entries.sort { $0.id < $1.id }
    return plan
  }

  @Test("A draft gives back every entry that went into it", arguments: MadeCase.names)
  func roundTrip(_ name: String) throws {
    let made = try MadeCase.named(name)
    let read = try Self.files().read(at: made.folder.path + "/drafts/1/plan.xml")
    let plan = try #require(read.plan)
    #expect(read.findings.isEmpty)
    let kept = KeptPlan(made.plan, showsPlacement: false)
    #expect(kept.entries.count > 20)
    for (left, right) in zip(sorted(plan).entries, sorted(kept).entries) {
      let isSame = left == right
      #expect(isSame, "\(left.label ?? left.id.text)")
    }
    #expect(plan.annex == kept.annex)
    #expect(plan.notes.count == kept.notes.count)
    #expect(Set(plan.notes) == Set(kept.notes))
    #expect(plan.placements == kept.placements)
    #expect(plan.budget == kept.budget)
    #expect(
      [plan.profile, plan.stage.rawValue, plan.reference, plan.date.iso] == [
        kept.profile, kept.stage.rawValue, kept.reference, kept.date.iso,
      ])
    #expect(plan.number == kept.number)
    #expect(plan.educationOtherwise == kept.educationOtherwise)
    #expect(plan.fiveDayNote == kept.fiveDayNote)
  }

  @Test("Sections I and J, and the reasons for empty sections, come back too")
  func placementAndBudget() throws {
    var record = Make.record()
    var placement = Placement()
    (placement.name, placement.type, placement.urn) = ("Oak School", "maintained-school", "100001")
    (placement.from, placement.isResidential) = (Make.today, false)
    placement.annex = Prose("A taxi takes her.")
    record.placements = [placement]
    record.educationOtherwise = Prose("Two days at home.")
    record.fiveDayNote = Prose("Fridays at home.")
    record.sectionNotes = [SectionNote(section: .g, reason: "not-required", words: Prose("None."))]
    var budget = PersonalBudget(isRequested: true)
    budget.statement = Prose("Agreed in part.")
    var payment = Payment(id: "J1")
    (payment.provisions, payment.needs, payment.outcomes) = ("sub-1/P1 sub-1/P9", "sub-1/N1", nil)
    (payment.amount, payment.period, payment.howHeld) = ("2400.00", "year", "direct-payment")
    (payment.weeks, payment.recipient, payment.start) = (39, "A parent", Make.today)
    (payment.reviewDates, payment.fundedBy, payment.remark) = ("July", "LA-education", "Paid monthly.")
    budget.payments = [payment]
    record.personalBudget = budget
    let plan = try PlanSource.plan(
      record, [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])])], stage: .final)
    let bytes = try CaseOnDisk.bytes(PlanSource.element(plan, showsPlacement: true))
    let read = try #require(try Self.files().read(bytes, path: "plan.xml").plan)
    #expect(read == KeptPlan(plan, showsPlacement: true))
    #expect(read.placements == [placement])
    #expect(read.budget?.payments.first?.provisions == "F1, sub-1/P9")
    #expect(read.budget?.payments.first?.remark == "Paid monthly.")
  }

  @Test(
    "What is no plan.xml is refused with one finding",
    arguments: [
      ("", "file-empty"), ("no XML at all", "file-not-xml"), ("<plan", "file-incomplete"),
      ("<!DOCTYPE plan><plan/>", "file-doctype"), ("<plan/>", "file-other-vocabulary"),
      ("<advice xmlns=\"urn:ehcplan:advice\"/>", "file-other-vocabulary"),
      ("<plan xmlns=\"urn:ehcplan:plan\"/>", "plan-not-valid"),
      (
        "<plan xmlns=\"urn:ehcplan:plan\" schema-version=\"2.0\" profile=\"p\" stage=\"draft\" date=\"2026-04-20\" "
          + "case-ref=\"r\"/>", "file-newer-form"
      ),
      (
        "<plan xmlns=\"urn:ehcplan:plan\" schema-version=\"1.0\" profile=\"p\" stage=\"draft\" date=\"2026-04-31\" "
          + "case-ref=\"r\"/>", "plan-not-valid"
      ),
      (
        "<plan xmlns=\"urn:ehcplan:plan\" schema-version=\"1.0\" profile=\"p\" stage=\"draft\" date=\"2026-04-20\" "
          + "case-ref=\"r\"><section letter=\"F\"><entry/></section></plan>", "plan-not-valid"
      ),
    ])
  func refused(_ text: String, _ id: String) throws {
    let read = try Self.files().read(Array(text.utf8), path: "some/plan.xml")
    #expect(read.plan == nil)
    #expect(read.findings.map(\.id) == [id])
    #expect(read.findings.first?.place.file == "some/plan.xml")
  }

  @Test("A finding about a damaged plan repeats none of its words")
  func quiet() throws {
    let made = try MadeCase.named(Sample.autism.rawValue)
    let text = try Disk.text(made.folder.path + "/drafts/1/plan.xml")
    let broken = text.replacing("<a:need", with: "<a:zyzzyva", maxReplacements: 1)
      .replacing("<need", with: "<zyzzyva", maxReplacements: 1)
    #expect(broken != text)
    let read = try Self.files().read(Array(broken.utf8), path: "plan.xml")
    #expect(read.plan == nil || read.findings.isEmpty)
    for finding in read.findings { #expect(!finding.note.contains("zyzzyva")) }
  }

  @Test("A plan.xml is read only where it is a plain file", arguments: ["link", "folder", "nothing"])
  func plainFile(_ kind: String) throws {
    let scratch = try TemporaryFolder()
    let path = scratch("plan.xml")
    switch kind {
    case "link":
      try Disk.write("<plan/>", to: scratch("other.xml"))
      try Disk.link(path, to: scratch("other.xml"))
    case "folder": try Disk.makeFolder(path)
    default: break
    }
    let read = try Self.files().read(at: path)
    #expect(read.plan == nil)
    #expect(
      read.findings.map(\.id) == [["link": "file-is-link", "folder": "file-is-folder"][kind] ?? "file-not-found"])
    #expect(read.trouble != nil)
  }
}
