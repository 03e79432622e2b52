import DurableFiles
import Testing
import WatchFolder

struct IgnoredNamesTests {
  private let names = IgnoredNames()

  @Test(
    "Row 15: leavings of editors, systems and sync programs are never taken",
    arguments: [
      "~$advice.docx", "~WRD0001.tmp", "~WRL3012.TMP", ".~lock.advice.odt#", ".DS_Store", "._advice.xml", "@eaDir",
      "Thumbs.db", "THUMBS.DB", "Thumbs.db:encryptable", "desktop.ini", "Desktop.ini", ".nfs00000000012a0001", "a.tmp",
      "advice.xml.part", "advice.xml.partial", "advice.xml.crdownload", "advice.xml~", ".advice.xml.swp",
      "advice.xml.swp", ".~advice.xml", ".stfolder", ".stversions", ".syncthing.advice.xml.tmp", ".hidden", ".",
      "#advice.xml#", "$RECYCLE.BIN", "advice.xml.filepart", ".advice.xml.Xy12Ab", "Icon\r", "Icon\u{F00D}",
    ])
  func leavings(_ name: String) {
    #expect(names.reason(for: RawName(name)) != nil)
  }

  @Test(
    "Row 15: what may be a submission is not passed over",
    arguments: [
      "advice.xml", "ADVICE.XML", "advice", "advice (1).xml", "template.xml", "partial.xml", "tmp", "receipt.html",
      "my.receipt.xml", "~advice.xml", "icons", "icon-1.xml", "making-sense.xml", "lock.xml#", "Zoë's advice.xml",
      "desktop.ini.xml", "",
    ])
  func submissions(_ name: String) {
    #expect(names.reason(for: RawName(name)) == nil)
  }

  @Test("Row 15: what this program writes into the inbox itself is never taken")
  func ourOwn() {
    #expect(names.reason(for: RawName("advice.xml.receipt.html")) != nil)
    #expect(names.reason(for: RawName("advice.xml.receipt.json")) != nil)
    #expect(names.reason(for: RawName("\(DurableFile.makingMark)a8Xk2Q")) != nil)
  }

  @Test("Row 15: a name that is not UTF-8 is judged by its bytes")
  func rawBytes() {
    #expect(names.reason(for: RawName(bytes: [0xF6, 0xFF] + Array(".TMP".utf8))) != nil)
    #expect(names.reason(for: RawName(bytes: [0xF6, 0xFF] + Array(".xml".utf8))) == nil)
  }

  @Test("Every name on the list says why in a sentence, and the list has no pattern twice")
  func listing() {
    #expect(names.listing.allSatisfy { !$0.why.isEmpty && $0.why.hasSuffix(".") && !$0.pattern.isEmpty })
    #expect(Set(names.listing.map(\.pattern)).count == names.listing.count)
  }

  @Test(
    "Row 15: further patterns are read as a shell reads them",
    arguments: [
      ("*.bak", "advice.BAK", true), ("*.bak", "advice.bak.xml", false), ("draft-?.xml", "draft-é.xml", true),
      ("draft-?.xml", "draft-12.xml", false), ("[a-c]*.xml", "B1.xml", true), ("[!a-c]*.xml", "b1.xml", false),
      ("[!a-c]*.xml", "d1.xml", true), ("a\\*b", "a*b", true), ("a\\*b", "axb", false), ("[ab", "[ab", true),
      ("old/", "old", true), (".old/*", ".old", true), ("*a*b*c*", "xxaxxbxxcxx", true),
      ("*a*b*c*", "xxcxxbxxa", false),
      ("", "advice.xml", false), ("[]]", "]", true), ("*", "anything", true),
    ])
  func furtherPatterns(_ pattern: String, _ name: String, _ isMatch: Bool) {
    let own = IgnoredNames(extra: [pattern])
    #expect(
      (own.reason(for: RawName(name)) == "Named by --ignore.") == (isMatch && names.reason(for: RawName(name)) == nil))
  }

  @Test("A pattern made to be slow is answered at once")
  func slowPattern() {
    let pattern = String(repeating: "a*", count: 120) + "b"
    #expect(IgnoredNames(extra: [pattern]).reason(for: RawName(String(repeating: "a", count: 255))) == nil)
  }
}
