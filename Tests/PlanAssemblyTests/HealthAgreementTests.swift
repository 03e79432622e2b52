import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// The commissioner's answers on rows of section G (regulation 12(2)).
struct HealthAgreementTests {
  @Test("The answer in the case file counts over what the advice says of itself")
  func caseFileCounts() throws {
    let made = try assembled(stated: "no", answer("yes"))
    let row = try #require(made.entry("sub-1", "P1"))
    #expect(row.agreement?.isAgreed == true)
    #expect(row.marks.isDisjoint(with: [.awaitsAgreement, .notAgreed]))
  }

  @Test("Without an answer in the case file the advice's own statement counts")
  func adviceCounts() throws {
    #expect(try assembled(stated: "yes").entry("sub-1", "P1")?.marks.contains(.awaitsAgreement) == false)
    #expect(try assembled(stated: "pending").entry("sub-1", "P1")?.marks.contains(.awaitsAgreement) == true)
    #expect(try assembled(stated: nil).entry("sub-1", "P1")?.marks.contains(.awaitsAgreement) == true)
  }

  @Test("The later of two answers counts, wherever it stands in the file")
  func later() throws {
    var first = answer("no")
    first.on = Make.date(2026, 3, 1)
    var second = answer("yes")
    second.on = Make.date(2026, 4, 1)
    for answers in [[first, second], [second, first]] {
      #expect(try assembled(stated: nil, answers).entry("sub-1", "P1")?.agreement?.agreed == "yes")
    }
  }

  @Test("A refused or disputed row stands in a draft with a mark of its own", arguments: [true, false])
  func draft(_ isDisputed: Bool) throws {
    var refused = answer(isDisputed ? "yes" : "no")
    refused.isDisputed = isDisputed
    let made = try assembled(stated: "yes", refused)
    #expect(made.entry("sub-1", "P1")?.marks.contains(.notAgreed) == true)
    #expect(made.entry("sub-1", "P1")?.marks.contains(.awaitsAgreement) == false)
    #expect(made.fates("sub-1", "P1").count == 1)
  }

  @Test("A final plan leaves a refused row out, keeps it in the account, and links nothing to it")
  func final() throws {
    let made = try assembled(stated: "yes", [answer("no")], omitsRefused: true)
    #expect(made.entry("sub-1", "P1") == nil)
    let id = PlanItemID(submission: "sub-1", item: "P1")
    #expect(made.fates("sub-1", "P1") == [.notAgreed(id, .g)])
    let need = try #require(made.entry("sub-1", "N1"))
    #expect(!need.provisions.contains(id))
    #expect(need.marks.contains(.needWithoutProvision))
    #expect(made.account.lines.count == 2)
  }

  @Test("A final plan keeps a row whose answer is still awaited, with its mark")
  func awaited() throws {
    let made = try assembled(stated: nil, [answer("pending")], omitsRefused: true)
    #expect(made.entry("sub-1", "P1")?.marks.contains(.awaitsAgreement) == true)
  }

  private func answer(_ agreed: String) -> HealthAgreement {
    HealthAgreement(submission: "sub-1", item: "P1", agreed: agreed)
  }

  private func assembled(stated: String?, _ answers: HealthAgreement...) throws -> Assembly {
    try assembled(stated: stated, answers)
  }

  private func assembled(
    stated: String?, _ answers: [HealthAgreement], omitsRefused: Bool = false
  ) throws -> Assembly {
    var row = Make.provision("P1", area: .health, section: .g, needs: ["N1"])
    if case .provision(var provision) = row.content {
      provision.commissioner = Provision.Commissioner(name: "The board")
      provision.commissioner?.agreed = stated
      row.content = .provision(provision)
    }
    var record = Make.record()
    record.healthAgreements = answers
    return try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1", area: .health), row])], record: record, omitsRefusedHealth: omitsRefused)
  }
}
