import Templates
import Testing

/// The program holds exactly the files of templates/base, without pages for people.
@Suite struct EmbeddedTemplatesTests {
  let base = Scratch.repository + "/templates/base"

  @Test func theTableNamesEveryFileOfTheFolder() {
    let files = Scratch.files(below: base).filter { path in !["~", ".tmp", ".md"].contains(where: path.hasSuffix) }
    #expect(TemplateStore.basePaths == files, "the table is out of date: run scripts/embed-templates")
  }

  @Test(arguments: TemplateStore.basePaths) func everyFileIsThereByteForByte(path: String) {
    #expect(TemplateStore.baseBytes(at: path) == Scratch.bytes(at: base + "/" + path))
  }

  @Test func aFileThatIsNotThereHasNoBytes() {
    #expect(TemplateStore.baseBytes(at: "documents/none.xsl") == nil)
    #expect(TemplateStore.baseBytes(at: "") == nil)
    #expect(TemplateStore().origin(of: "documents/none.xsl") == .absent)
  }
}
