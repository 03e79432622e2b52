import PlanModel
import Testing
import Wording

/// Rows whose fields say what the sentence does not.
struct RowTests {
  private func row(_ what: String, _ fill: (inout Provision) -> Void) -> Provision {
    var row = Provision(what: Prose(what))
    fill(&row)
    return row
  }

  private func read(_ row: Provision) throws -> ProvisionReading { try Reading.reader.get().provision(row, in: .f) }

  @Test("Fields complete a sentence, and its vague word is a matter of wording only")
  func complete() throws {
    let row = row("Regular speech and language therapy.") {
      $0.deliveredBy = [Coded("Speech and language therapist", code: "SaLT")]
      $0.frequencies = [.init(words: "weekly", times: "1", per: "week")]
      $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)]
    }
    let reading = try read(row)
    #expect(reading.missing.isEmpty)
    #expect(reading.verdict == .specific)
    #expect(reading.fieldFilled(for: "vague-frequency"))
    #expect(!reading.fieldFilled(for: "vague-person"))
  }

  @Test("The words of a field are read: a small group is no group, staff are nobody")
  func emptyFields() throws {
    let row = row("Phonics.") {
      $0.deliveredBy = [Coded("staff")]
      $0.frequencies = [.init(words: "regularly")]
      $0.sessionLengths = [.init(words: "20 minutes", minutes: 20)]
      $0.group = .init(words: "small")
    }
    #expect(try read(row).missing == [.who, .howOften, .group])
  }

  @Test("An escape is told however complete the fields are")
  func escape() throws {
    let row = row("Speech and language therapy, subject to availability.") {
      $0.deliveredBy = [Coded("SaLT")]
      $0.frequencies = [.init(words: "weekly")]
      $0.sessionLengths = [.init(words: "30 minutes")]
    }
    let reading = try read(row)
    #expect(reading.verdict == .partly)
    #expect(reading.vague.map(\.family) == ["resource-conditional"])
  }

  @Test("A quotation inside a row is not judged")
  func quotation() throws {
    let prose = Prose([
      .init([.init("The TA says "), .init("as and when required", isQuotation: true), .init(" for 5 minutes daily.")])
    ])
    #expect(try Reading.reader.get().provision(prose, in: .f).vague.isEmpty)
  }
}
