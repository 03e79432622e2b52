import Findings
import Glibc
import Templates
import Testing

/// No path and no link leads out of the authority's folder.
@Suite struct UnsafePathTests {
  @Test(arguments: [
    "../secret.xsl", "formats/../../secret.xsl", "/etc/hostname", "./formats/html/document.xsl", "formats//x.xsl",
    "formats/html/", "", ".", "..", "formats\\html", "a\u{0}b", "formats/\u{1}", "//etc/hostname",
  ])
  func aPathThatLeadsElsewhereHasNoBytes(path: String) throws {
    let folder = try Scratch()
    try folder.write("secret", to: "inside/../secret.xsl")
    let store = TemplateStore(authority: folder.path + "/inside")
    #expect(store.bytes(at: path) == nil)
    #expect(store.origin(of: path) == .absent)
    #expect(store.loader("ehcplan:templates/" + path) == nil)
    #expect(store.loader("ehcplan:base/" + path) == nil)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try Scratch()
    try folder.write("secret", to: "outside.xsl")
    try folder.write("", to: "layer/common/keep")
    try folder.link("layer/common/unhandled.xsl", to: folder.path + "/outside.xsl")
    let store = TemplateStore(authority: folder.path + "/layer")
    #expect(store.origin(of: "common/unhandled.xsl") == .base)
    let finding = try #require(store.findings().first { $0.id == "template-unusable" })
    #expect(finding.severity == .error)
    #expect(finding.summary == "common/unhandled.xsl is a link, which could lead out of the folder")
  }

  @Test func aLinkedFolderIsNotFollowed() throws {
    let folder = try Scratch()
    try folder.write("secret", to: "outside/unhandled.xsl")
    try folder.write("<authority/>", to: "layer/authority.xml")
    try folder.link("layer/common", to: folder.path + "/outside")
    #expect(TemplateStore(authority: folder.path + "/layer").origin(of: "common/unhandled.xsl") == .base)
  }

  @Test func theFolderItselfMayBeALink() throws {
    let folder = try Scratch()
    try folder.write("<own/>", to: "real/common/unhandled.xsl")
    try folder.link("layer", to: folder.path + "/real")
    #expect(TemplateStore(authority: folder.path + "/layer").origin(of: "common/unhandled.xsl") == .authority)
  }

  @Test func aNamedPipeIsNotOpened() throws {
    let folder = try Scratch()
    try folder.write("", to: "common/keep")
    #expect(mkfifo(folder.path + "/common/unhandled.xsl", 0o600) == 0)
    let store = TemplateStore(authority: folder.path)
    #expect(store.origin(of: "common/unhandled.xsl") == .base)
    #expect(store.findings().contains { $0.id == "template-unusable" })
  }

  @Test func aFileThatIsTooLargeIsNotUsed() throws {
    let folder = try Scratch()
    try folder.write([UInt8](repeating: 0x20, count: 4 * 1024 * 1024 + 1), to: "common/unhandled.xsl")
    let store = TemplateStore(authority: folder.path)
    #expect(store.origin(of: "common/unhandled.xsl") == .base)
    #expect(store.findings().first?.summary == "common/unhandled.xsl is larger than 4 MB")
  }
}
