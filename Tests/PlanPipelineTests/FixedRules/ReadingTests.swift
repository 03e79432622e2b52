import Findings
import PlanModel
import TestSupport
import Testing
import ZipKit

/// Checks of files that no authority can lower, on the whole road.
@Suite("Fixed rules: readability and file quality")
struct FixedReadingTests {
  private static let advice = "advice/d-educational-psychologist.xml"

  @Test("An attached Word document with tracked changes, comments or hidden text is told")
  func hidden() throws {
    let changed = "<w:p><w:ins w:id=\"1\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\"/></w:p>"
    let told = try document(changed, comments: "<w:comment w:id=\"1\"/>", author: "Dr Siân Hollingbery")
    #expect(told.map(\.severity) == [.error])
    #expect(told.first?.place.submission == "al-ep-1")
    #expect(told.first?.summary.contains("2 tracked changes, 1 comment") == true)
    #expect(try document("<w:r><w:rPr><w:vanish/></w:rPr></w:r>", author: "Siân Hollingbery").count == 1)
    #expect(try document("<w:p/>", author: "Somebody Else").count == 1)
  }

  @Test("A clean document, a working document and a file that is no document are not told")
  func clean() throws {
    #expect(try document("<w:p/>", author: "Dr Siân Hollingbery").isEmpty)
    #expect(try document("<w:p><w:ins w:id=\"1\"/></w:p>", author: "X Y", attributes: "appended=\"no\"").isEmpty)
    let sample = try ChangedSample().adding("<attachment name=\"report.docx\"/>", to: Self.advice)
    #expect(try sample.told("hidden-content").isEmpty)
    try Disk.makeFolder(sample.folder.path + "/attachments")
    try Disk.write("no zip", to: sample.folder.path + "/attachments/report.docx")
    #expect(try sample.told("hidden-content").isEmpty)
  }

  @Test("A file headed “Child A” with another date of birth is not let in")
  func identity() throws {
    let sample = try ChangedSample()
      .replacing("<legal-forename>Zoë", by: "<legal-forename>Child", in: Self.advice)
      .replacing("<surname>Ferreira-Linton", by: "<surname>A", in: Self.advice)
      .replacing("<preferred-name>Zoë</preferred-name>", by: "", in: Self.advice)
      .replacing("2019-05-14", by: "2015-01-02", in: Self.advice)
    #expect(try sample.told("file-identity-unconfirmed").map(\.place.submission) == ["al-ep-1"])
    #expect(try ChangedSample().told("file-identity-unconfirmed").isEmpty)
  }

  private func document(
    _ body: String, comments: String = "", author: String, attributes: String = ""
  ) throws -> [Finding] {
    let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let core =
      "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>\(author)</dc:creator></cp:coreProperties>"
    let parts = [
      ("word/document.xml", "<w:document \(w)><w:body>\(body)</w:body></w:document>"),
      ("word/comments.xml", "<w:comments \(w)>\(comments)</w:comments>"), ("docProps/core.xml", core),
    ]
    let sample = try ChangedSample().adding("<attachment name=\"report.docx\" \(attributes)/>", to: Self.advice)
    try Disk.makeFolder(sample.folder.path + "/attachments")
    try Disk.write(
      try ZipArchive.pack(parts.map { ZipEntry($0.0, Array($0.1.utf8)) }),
      to: sample.folder.path + "/attachments/report.docx")
    return try sample.told("hidden-content")
  }
}
