import TestSupport
import Testing

/// What the program says of itself.
struct HelpTests {
  @Test func helpNamesEveryCommandAndEveryExitCode() throws {
    let run = try Ehcplan.run(["--help"])
    #expect(run.exitCode == 0)
    let commands = [
      "assemble", "check", "compare", "validate", "lint", "account", "issue", "new-case", "new-advice", "templates",
      "rules", "decide", "status",
    ]
    for command in commands { #expect(run.output.contains(command), "\(command)") }
    let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
    for code in ["0 done", "1 done", "64 ", "65 ", "66 ", "70 ", "73 ", "74 ", "75 ", "78 "] {
      #expect(words.contains(code), "\(code)")
    }
  }

  @Test func versionNamesTheLibrariesInUse() throws {
    let run = try Ehcplan.run(["--version"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.map(\.first) == ["ehcplan", "libxml2", "libxslt", "libzip"])
    for line in lines {
      #expect(line.count == 2 && line[1].contains(".") && line[1].first?.isNumber == true, "\(line)")
    }
  }

  @Test(arguments: ["assemble", "compare", "validate", "lint", "account", "issue", "retire", "templates"])
  func everyCommandHasHelp(_ command: String) throws {
    let run = try Ehcplan.run([command, "--help"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("USAGE: ehcplan \(command)"))
  }

  @Test func theTemplatesInUseCanBeListedCheckedAndExported() throws {
    let scratch = try TemporaryFolder()
    let place = try Ehcplan.run(["templates", "where", "--authority", RepositoryFolder.sampleLayer])
    #expect(place.exitCode == 0)
    #expect(place.output.contains("authority  words.xml"))
    #expect(place.output.contains("base  documents/plan.xsl"))
    #expect(try Ehcplan.run(["templates", "check", "--authority", RepositoryFolder.sampleLayer]).exitCode == 0)
    #expect(try Ehcplan.run(["templates", "export", scratch("base")]).exitCode == 0)
    // The page of rules is for people: the program does not carry it.
    let base = try Disk.contents(RepositoryFolder.root + "/templates/base").filter { !$0.key.hasSuffix(".md") }
    #expect(try Disk.contents(scratch("base")) == base)
    #expect(try Ehcplan.run(["templates", "export", scratch("base")]).exitCode == 73)
  }
}
