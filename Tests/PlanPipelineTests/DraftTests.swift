import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Numbered drafts: never overwritten, never half-written, none without a change.
struct DraftTests {
  private let html = Run.options(formats: ["html"])

  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record(), [Make.advice("sub-5", [Make.need("N1", "First need."), Make.provision("P1", needs: ["N1"])])])
  }

  @Test func draftsAreNumberedFromOne() throws {
    let folder = try folder()
    #expect(try Run.draft(of: folder, html).number == 1)
    try folder.write(Make.advice("sub-6", [Make.need("N1", "Second need.")], head: .e))
    #expect(try Run.draft(of: folder, html).number == 2)
    #expect(try Disk.names(folder.path + "/drafts") == ["1", "2"])
  }

  @Test(arguments: ["9223372036854775807", "99999999999999999999", "007", "-1", "two"])
  func aFolderThatIsNoDraftDoesNotCount(_ name: String) throws {
    let folder = try folder()
    try Disk.makeFolder(folder.path + "/drafts")
    try Disk.makeFolder(folder.path + "/drafts/" + name)
    #expect(try Run.draft(of: folder, html).number == 1)
  }

  @Test func anotherLogoMakesAnotherDraft() throws {
    let folder = try folder()
    let layer = try TemporaryFolder()
    for name in ["authority.xml", "logo.png"] {
      try Disk.write(try Disk.bytes(RepositoryFolder.sampleLayer + "/" + name), to: layer(name))
    }
    #expect(try Run.draft(of: folder, html, authority: layer.path).isNew)
    #expect(try !Run.draft(of: folder, html, authority: layer.path).isNew)
    try Disk.write(try Disk.bytes(layer("logo.png")) + [0], to: layer("logo.png"))
    #expect(try Run.draft(of: folder, html, authority: layer.path).isNew)
  }

  @Test func unchangedInputMakesNoDraftAndTouchesNothing() throws {
    let folder = try folder()
    try Run.draft(of: folder, html)
    let before = try Disk.contents(folder.path)
    let report = try Run.draft(of: folder, html)
    #expect(!report.isNew)
    #expect(report.folder == folder.path + "/drafts/1")
    #expect(try Disk.contents(folder.path) == before)
  }

  @Test(arguments: ["case", "advice", "stage", "formats", "date"])
  func aChangeOfWhatGoesInMakesANewDraft(_ change: String) throws {
    let folder = try folder()
    try Run.draft(of: folder, html)
    var options = html
    switch change {
    case "case":
      var record = Make.record()
      record.authority = "Another Council"
      try folder.write(record)
    case "advice":
      try folder.write(Make.advice("sub-5", [Make.need("N1", "Changed.")], version: 2))
    case "stage": options.stage = .final
    case "formats": options.formats = ["html", "odt"]
    default: options.date = Make.date(2026, 5, 1)
    }
    #expect(try Run.draft(of: folder, options).number == 2)
  }

  @Test func theFirstDraftStaysAsItWas() throws {
    let folder = try folder()
    try Run.draft(of: folder, html)
    let before = try Disk.contents(folder.path + "/drafts/1")
    try folder.write(Make.advice("sub-6", [Make.need("N1", "Second need.")], head: .e))
    try Run.draft(of: folder, html)
    #expect(try Disk.contents(folder.path + "/drafts/1") == before)
  }

  @Test func labelsStayFromDraftToDraft() throws {
    let folder = try folder()
    try Run.draft(of: folder, html)
    let first = try labels(folder, 1)
    #expect(first.values.sorted() == ["B1", "F1"])
    try folder.write(Make.advice("sub-1", [Make.need("N1", "New."), Make.provision("P1", "New row.")], head: .a))
    try Run.draft(of: folder, html)
    let second = try labels(folder, 2)
    for (id, label) in first { #expect(second[id] == label) }
    #expect(second.values.sorted() == ["B1", "B2", "F1", "F2"])
  }

  /// Somebody may still hold draft 1, in which B2 means something else.
  @Test func aLabelThatIsGoneStaysUnusedForEver() throws {
    let folder = try CaseOnDisk(
      Make.record(), [Make.advice("sub-5", [Make.need("N1", "One."), Make.need("N2", "Two.")])])
    try Run.draft(of: folder, html)
    try folder.write(Make.advice("sub-5", [Make.need("N1", "One.")], version: 2))
    try Run.draft(of: folder, html)
    #expect(try labels(folder, 2).values.sorted() == ["B1"])
    try folder.write(Make.advice("sub-5", [Make.need("N1", "One."), Make.need("N3", "Three.")], version: 3))
    try Run.draft(of: folder, html)
    #expect(try labels(folder, 3).values.sorted() == ["B1", "B3"])
  }

  @Test func anOutputFolderThatHoldsSomethingIsKept() throws {
    let folder = try folder()
    let output = folder.scratch("out")
    try Disk.makeFolder(output)
    try Disk.write("mine", to: output + "/keep.txt")
    let failure = try #require(throws: PipelineFailure.self) {
      try Run.draft(of: folder, Run.options(formats: ["html"], output: output))
    }
    #expect(failure.kind == .cannotCreate)
    #expect(try Disk.contents(output) == ["keep.txt": Array("mine".utf8)])
    #expect(try Disk.names(folder.scratch.path) == ["cases", "out"])
  }

  @Test func filesAndFoldersAreForTheOwnerAndTheGroup() throws {
    let folder = try folder()
    try Run.draft(of: folder)
    let draft = folder.path + "/drafts/1"
    #expect(try Disk.mode(draft) == 0o750)
    for name in try Disk.names(draft) {
      let path = draft + "/" + name
      #expect(try Disk.mode(path) == (Disk.isFolder(path) ? 0o750 : 0o640), "\(name)")
      for letter in Disk.isFolder(path) ? try Disk.names(path) : [] {
        #expect(try Disk.mode(path + "/" + letter) == 0o640, "\(letter)")
      }
    }
  }

  @Test func aDraftHoldsWhatItSays() throws {
    let folder = try folder()
    let report = try Run.draft(of: folder)
    let expected =
      ["plan", "review"].flatMap { name in ["docx", "html", "odt"].map { "\(name).\($0)" } }
      + ["account.xml", "findings.json", "manifest.json", "plan.xml"]
    let letters = report.files.map(\.name).filter { $0.hasPrefix("queries/") }
    #expect(try Set(Disk.contents(folder.path + "/drafts/1").keys) == Set(expected + letters))
    #expect(report.files.map(\.name).sorted() == (expected + letters).sorted())
    for file in report.files { #expect(try folder.file(file.name).count == file.bytes) }
  }

  @Test func noNameOfAFileHoldsTheNameOfAPerson() throws {
    for sample in Sample.allCases {
      let made = try MadeCase.named(sample.rawValue)
      let people =
        [made.record.child.legalForename, made.record.child.surname] + made.record.contacts.map(\.name)
        + made.record.officers.map(\.name) + made.advices.flatMap { $0.authors.map(\.name) }
      let parts = people.flatMap { $0.lowercased().split { !$0.isLetter } }.filter { $0.count > 3 }
      for name in try Disk.contents(made.folder.path + "/drafts/1").keys {
        #expect(!parts.contains { name.lowercased().contains($0) }, "\(name)")
      }
      #expect(parts.count > 4)
    }
  }

  private func labels(_ folder: CaseOnDisk, _ draft: Int) throws -> [String: String] {
    try PlanFile(folder, draft: draft).labels
  }
}
