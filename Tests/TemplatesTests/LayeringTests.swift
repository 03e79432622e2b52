import Findings
import Templates
import Testing

/// The authority's file takes the place of the base file with the same path, and nothing else does.
@Suite struct LayeringTests {
  let path = "formats/html/document.xsl"

  @Test func withoutALayerEverythingIsBase() {
    let store = TemplateStore()
    #expect(store.origin(of: path) == .base)
    #expect(store.bytes(at: path) == TemplateStore.baseBytes(at: path))
    #expect(store.place(of: path) == "ehcplan:base/" + path)
    #expect(store.unknownFiles().isEmpty)
    #expect(store.findings().isEmpty)
  }

  @Test func aFileOfTheAuthorityTakesTheBaseFilesPlace() throws {
    let folder = try Scratch()
    try folder.write("<own/>", to: path)
    let store = TemplateStore(authority: folder.path)
    #expect(store.bytes(at: path) == Array("<own/>".utf8))
    #expect(store.origin(of: path) == .authority)
    #expect(store.place(of: path) == folder.path + "/" + path)
    #expect(store.origin(of: "common/unhandled.xsl") == .base)
  }

  @Test func anEditIsSeenAtOnce() throws {
    let folder = try Scratch()
    let store = TemplateStore(authority: folder.path)
    #expect(store.origin(of: path) == .base)
    try folder.write("<own/>", to: path)
    #expect(store.origin(of: path) == .authority)
  }

  @Test(arguments: ["schemas/advice.xsd", "profiles/england-2014.xml", "words/en-GB.xml"])
  func schemasLawAndTheFileOfAllWordsStayThoseOfTheProgram(path: String) throws {
    let folder = try Scratch()
    try folder.write("<own/>", to: path)
    let store = TemplateStore(authority: folder.path)
    #expect(store.bytes(at: path) == TemplateStore.baseBytes(at: path))
    #expect(store.origin(of: path) == .base)
    #expect(store.findings().map(\.id) == ["template-not-replaceable"])
    #expect(store.findings().first?.place.file == folder.path + "/" + path)
  }

  @Test func aLawThatIsNewerThanTheProgramMayComeAsAProfile() throws {
    let folder = try Scratch()
    try folder.write("<profile/>", to: "profiles/england-2030.xml")
    let store = TemplateStore(authority: folder.path)
    #expect(store.origin(of: "profiles/england-2030.xml") == .authority)
    #expect(store.findings().isEmpty)
  }

  @Test func aCopyOfABaseFileIsTold() throws {
    let folder = try Scratch()
    try folder.write(try #require(TemplateStore.baseBytes(at: path)), to: path)
    let findings = TemplateStore(authority: folder.path).findings()
    #expect(findings.map(\.id) == ["template-same-as-base"])
    #expect(findings.first?.severity == .note)
  }
}
