import Templates
import Testing

/// An export writes what is in the program, and never over anything.
@Suite struct ExportTests {
  @Test func everythingIsWritten() throws {
    let folder = try Scratch()
    let target = folder.path + "/new"
    try TemplateStore.export(to: target)
    #expect(Scratch.files(below: target) == TemplateStore.basePaths)
    for path in TemplateStore.basePaths {
      #expect(Scratch.bytes(at: target + "/" + path) == TemplateStore.baseBytes(at: path))
    }
  }

  @Test func aFileThatIsThereStopsTheWholeExport() throws {
    let folder = try Scratch()
    try folder.write("mine", to: "common/unhandled.xsl")
    #expect(throws: TemplateFailure.wouldOverwrite([folder.path + "/common/unhandled.xsl"])) {
      try TemplateStore.export(to: folder.path)
    }
    #expect(Scratch.files(below: folder.path) == ["common/unhandled.xsl"])
    #expect(Scratch.bytes(at: folder.path + "/common/unhandled.xsl") == Array("mine".utf8))
  }

  @Test func aDeadLinkIsNotWrittenThrough() throws {
    let folder = try Scratch()
    try folder.write("", to: "common/keep")
    try folder.link("common/unhandled.xsl", to: folder.path + "/elsewhere")
    #expect(throws: TemplateFailure.wouldOverwrite([folder.path + "/common/unhandled.xsl"])) {
      try TemplateStore.export(to: folder.path)
    }
    #expect(Scratch.bytes(at: folder.path + "/elsewhere") == nil)
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    let folder = try Scratch()
    try folder.write("a file", to: "taken")
    let target = folder.path + "/taken"
    #expect {
      try TemplateStore.export(to: target)
    } throws: { error in
      guard case .cannotWrite(target, _) = error as? TemplateFailure else { return false }
      return true
    }
  }

  @Test func someFilesCanBeChosen() throws {
    let folder = try Scratch()
    try TemplateStore.export(to: folder.path, only: ["common/unhandled.xsl"])
    #expect(Scratch.files(below: folder.path) == ["common/unhandled.xsl"])
  }
}
