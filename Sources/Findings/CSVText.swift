/// Rows as CSV (RFC 4180): commas, quotation marks where they are needed, CR LF at the end of each row, UTF-8.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that opening the file runs
/// nothing.
package enum CSVText {
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ value: String) -> String {
    let safe = startsFormula(value) ? "'" + value : value
    // By scalar: a carriage return and a line feed are one character to Swift, and two to RFC 4180.
    guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }) else {
      return safe
    }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func startsFormula(_ value: String) -> Bool {
    value.unicodeScalars.first.map { ["=", "+", "-", "@", "\t", "\r", "\n"].contains($0) } ?? false
  }
}
