import Findings
import Testing

/// CSV as RFC 4180 has it, and nothing in it that a spreadsheet would run.
struct CSVTextTests {
  @Test("plain cells stand as they are, rows end with CR LF")
  func plainCells() {
    #expect(CSVText.text([["a", "b"], ["1", ""]]) == "a,b\r\n1,\r\n")
  }

  @Test(
    "commas, quotation marks and line breaks are quoted",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("one\ntwo", "\"one\ntwo\""),
      ("one\r\ntwo", "\"one\r\ntwo\""), ("\"", "\"\"\"\""), ("Zoë’s “word”", "Zoë’s “word”"),
    ])
  func quoting(_ cell: String, _ written: String) {
    #expect(CSVText.text([[cell]]) == written + "\r\n")
  }

  @Test("a cell that begins like a formula is made plain text", arguments: ["=1+1", "+44 20", "-2", "@SUM(A1)"])
  func formulas(_ cell: String) {
    #expect(CSVText.text([[cell]]) == "'" + cell + "\r\n")
  }

  @Test("a formula with a comma is both quoted and made plain text")
  func formulaInQuotes() {
    #expect(CSVText.text([["=HYPERLINK(\"x\",\"y\")"]]) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n")
    #expect(CSVText.text([["\t=1"]]) == "'\t=1\r\n")
    #expect(CSVText.text([["\r=1"]]) == "\"'\r=1\"\r\n")
  }
}
