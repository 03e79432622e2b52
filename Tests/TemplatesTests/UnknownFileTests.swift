import Findings
import Templates
import Testing

/// A misspelt template is told, never passed over in silence.
@Suite struct UnknownFileTests {
  @Test func aMisspeltFileIsNamedWithWhatWasMeant() throws {
    let folder = try Scratch()
    try folder.write("<own/>", to: "formats/html/documnet.xsl")
    let store = TemplateStore(authority: folder.path)
    #expect(store.unknownFiles() == ["formats/html/documnet.xsl"])
    let finding = try #require(store.findings().first)
    #expect(finding.id == "template-unknown-file")
    #expect(finding.severity == .error)
    #expect(finding.remedy == "Rename it to formats/html/document.xsl, if that is what you mean.")
    #expect(finding.place.file == folder.path + "/formats/html/documnet.xsl")
  }

  @Test(arguments: [
    ("unhandled.xsl", "common/unhandled.xsl"), ("autority.xml", "authority.xml"), ("wrods.xml", "words.xml"),
    ("Authority.xml", "authority.xml"), ("format/html/document.css", "formats/html/document.css"),
  ])
  func suggestions(path: String, meant: String) {
    #expect(TemplateStore.suggestion(for: path) == meant)
  }

  @Test func somethingElseAltogetherHasNoSuggestion() {
    #expect(TemplateStore.suggestion(for: "notes/minutes-of-the-meeting.docx") == nil)
  }

  @Test func whatIsTheAuthoritysOwnIsNotUnknown() throws {
    let folder = try Scratch()
    for path in [
      "authority.xml", "words.xml", "rules.xml", "logo.png", "README.md", "own/helpers.xsl", "Thumbs.db",
      "authority.xml~", "formats/html/README.txt",
    ] {
      try folder.write("x", to: path)
    }
    #expect(TemplateStore(authority: folder.path).unknownFiles().isEmpty)
  }
}
