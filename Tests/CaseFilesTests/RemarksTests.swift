import CaseFiles
import Findings
import Testing

@Suite("Remarks on files that are taken in")
struct RemarksTests {
  private func remarks(child: String = "", more: String = "") throws -> [Finding] {
    let read = try Fixtures.read(Fixtures.advice(more).replacing("<date-of-birth>", with: child + "<date-of-birth>"))
    #expect(read.findings == [])
    #expect(read.advice != nil)
    return read.remarks
  }

  @Test("A number that fails its check is remarked on and does not refuse the file")
  func numbers() throws {
    let child = "<upn>A801200005001</upn>\n<nhs-number>943 476 5918</nhs-number>\n<uln>1000000044</uln>"
    let remarks = try remarks(child: child)
    #expect(
      remarks.map(\.inShort) == [
        "identifier-check-failed 8 upn of child", "identifier-check-failed 9 nhs-number of child",
        "identifier-check-failed 10 uln of child",
      ])
    #expect(remarks.allSatisfy { $0.severity == .error })
    for remark in remarks {
      #expect(remark.summary.hasSuffix("fails its check"))
      #expect(
        !remark.allWords.contains("801200005001") && !remark.allWords.contains("76")
          && !remark.allWords.contains("0000"))
    }
  }

  @Test("Right numbers, former ones and none at all are not remarked on")
  func rightNumbers() throws {
    let child = "<upn>B801200005001</upn><nhs-number unknown-reason=\"new to the country\"/><uln>1000000043</uln>"
    #expect(try remarks(child: child) == [])
  }

  @Test("A registration number that does not fit its register is remarked on, in services too")
  func registration() throws {
    let more = """
      <author><name>A</name><role code="EP">EP</role><regulator>HCPC</regulator>
        <registration-number>PYL12345678</registration-number></author>
      <service name="OT"><author><name>B</name><role code="OT">OT</role><regulator>GMC</regulator>
        <registration-number>123</registration-number></author></service>
      """
    let remarks = try remarks(more: more)
    #expect(
      remarks.map(\.inShort) == [
        "identifier-check-failed 14 registration-number of author 2",
        "identifier-check-failed 16 registration-number of author 1",
      ])
  }

  @Test(
    "Broken characters are found where they stand",
    arguments: ["Leo\u{FFFD}s", "Leoâ€™s", "ZoÃ« and Renée", "Â£20", "a\u{85}b", "\u{F0B7} reads"])
  func broken(_ words: String) throws {
    let remarks = try remarks(more: "<strength id=\"S1\">\(words)</strength>")
    #expect(remarks.map(\.inShort) == ["broken-characters 13 strength 1 (S1)"])
    #expect(remarks.first?.severity == .warning)
  }

  @Test(
    "Words of many languages are whole",
    arguments: ["Zoë O’Shea", "Âine", "SÃO", "Привет", "محمد", "20 £ – “so”", "José Ângelo"])
  func whole(_ words: String) throws {
    #expect(try remarks(more: "<strength id=\"S1\">\(words)</strength>") == [])
  }
}
