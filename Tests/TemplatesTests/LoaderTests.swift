import Templates
import Testing

/// Stylesheets and schemas can name templates, and nothing else on the machine or the network.
@Suite struct LoaderTests {
  @Test func baseAddressesGiveTheProgramsOwnFile() throws {
    let folder = try Scratch()
    try folder.write("<own/>", to: "common/unhandled.xsl")
    let loader = TemplateStore(authority: folder.path).loader
    #expect(loader("ehcplan:base/common/unhandled.xsl") == TemplateStore.baseBytes(at: "common/unhandled.xsl"))
    #expect(loader("ehcplan:templates/common/unhandled.xsl") == Array("<own/>".utf8))
    #expect(loader("ehcplan:templates/common/text.xsl") == TemplateStore.baseBytes(at: "common/text.xsl"))
  }

  @Test(arguments: [
    "file:///etc/hostname", "/etc/hostname", "http://example.org/x.xsl", "ehcplan:other/common/unhandled.xsl",
    "EHCPLAN:base/common/unhandled.xsl", "ehcplan:base/../secret", "ehcplan:base//common/unhandled.xsl",
    "common/unhandled.xsl", "ehcplan:base/", "", "ehcplan:templates/", "data:text/xml,<x/>",
  ])
  func otherAddressesHaveNoAnswer(address: String) throws {
    let folder = try Scratch()
    try folder.write("secret", to: "secret")
    #expect(TemplateStore(authority: folder.path).loader(address) == nil)
  }
}
