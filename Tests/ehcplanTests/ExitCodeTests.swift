import TestSupport
import Testing

/// The exit codes that scripts rely on (design, section 4).
struct ExitCodeTests {
  private let html = ["--formats", "html", "--date", "2026-04-20"]

  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
  }

  @Test func aDraftWithoutFindingsAtTheLevelEndsWith0() throws {
    let folder = try folder()
    #expect(try Ehcplan.run(["assemble", folder.path, "--fail-on", "never"] + html).exitCode == 0)
    #expect(Disk.exists(folder.path + "/drafts/1/plan.html"))
  }

  @Test func findingsAtOrAboveTheLevelEndWith1() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["assemble", folder.path] + html)
    #expect(run.exitCode == 1)
    #expect(Disk.exists(folder.path + "/drafts/1/plan.html"))
  }

  @Test func refusedAdviceEndsWith1WhateverTheLevel() throws {
    let folder = try folder()
    try folder.write("no XML", asAdvice: "broken.xml")
    let run = try Ehcplan.run(["assemble", folder.path, "--fail-on", "never"] + html)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("advice/broken.xml"))
    #expect(Disk.exists(folder.path + "/drafts/1/plan.html"))
  }

  @Test(arguments: [
    ["assemble"], ["assemble", "x", "--stage", "nearly"], ["assemble", "x", "--formats", "pdf"],
    ["assemble", "x", "--formats", ""], ["assemble", "x", "--date", "20-04-2026"],
    ["assemble", "x", "--date", "2026-02-30"],
    ["assemble", "x", "--fail-on", "rain"], ["assemble", "x", "--format", "xml"], ["assemble", "x", "--no-such-thing"],
    ["dance"], ["validate"],
  ])
  func wrongUseEndsWith64(_ arguments: [String]) throws {
    let run = try Ehcplan.run(arguments)
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("Usage:"))
  }

  @Test func aCaseFileThatIsNotValidEndsWith65() throws {
    let folder = try folder()
    try Disk.write("<case/>", to: folder.path + "/case.xml")
    #expect(try Ehcplan.run(["assemble", folder.path] + html).exitCode == 65)
  }

  @Test func adviceOfWhichNothingIsValidEndsWith65() throws {
    let folder = try CaseOnDisk()
    try folder.write("<advice/>", asAdvice: "a.xml")
    #expect(try Ehcplan.run(["assemble", folder.path] + html).exitCode == 65)
    #expect(try Ehcplan.run(["validate", folder.path + "/advice/a.xml"]).exitCode == 65)
  }

  @Test func aCaseThatIsNotThereEndsWith66() throws {
    let scratch = try TemporaryFolder()
    #expect(try Ehcplan.run(["assemble", scratch("nowhere")] + html).exitCode == 66)
    #expect(try Ehcplan.run(["assemble", scratch.path] + html).exitCode == 66)
    #expect(try Ehcplan.run(["validate", scratch("nothing.xml")]).exitCode == 66)
  }

  @Test func anOutputThatIsTakenEndsWith73() throws {
    let folder = try folder()
    let taken = folder.scratch("taken")
    try Disk.makeFolder(taken)
    try Disk.write("mine", to: taken + "/keep")
    #expect(try Ehcplan.run(["assemble", folder.path, "--output", taken] + html).exitCode == 73)
    #expect(try Disk.text(taken + "/keep") == "mine")
    try Disk.write("a file", to: folder.scratch("file"))
    #expect(try Ehcplan.run(["assemble", folder.path, "--output", folder.scratch("file")] + html).exitCode == 73)
    #expect(try Ehcplan.run(["assemble", folder.path, "--output", folder.scratch("file/in-it")] + html).exitCode == 73)
  }

  @Test func aDraftThatCannotBeReadBackEndsWith74() throws {
    let folder = try folder()
    #expect(try Ehcplan.run(["assemble", folder.path] + html).exitCode == 1)
    try Disk.write("<plan", to: folder.path + "/drafts/1/plan.xml")
    try folder.write(Make.advice("sub-2", [Make.need("N1", "New.")]))
    let run = try Ehcplan.run(["assemble", folder.path] + html)
    #expect(run.exitCode == 74)
    #expect(run.messages.contains("draft-unreadable"))
    #expect(try Disk.names(folder.path + "/drafts") == ["1"])
  }

  @Test func aLayerThatIsNotValidEndsWith78() throws {
    let folder = try folder()
    let layer = folder.scratch("layer")
    try Disk.makeFolder(layer)
    try Disk.write("<authority", to: layer + "/authority.xml")
    for arguments in [
      ["assemble", folder.path, "--authority", layer] + html, ["templates", "check", "--authority", layer],
    ] {
      #expect(try Ehcplan.run(arguments).exitCode == 78)
    }
    #expect(try Ehcplan.run(["assemble", folder.path, "--authority", folder.scratch("none")] + html).exitCode == 78)
    #expect(!Disk.exists(folder.path + "/drafts"))
  }
}
