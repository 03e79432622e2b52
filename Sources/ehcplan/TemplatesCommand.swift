import ArgumentParser
import CaseFiles
import Findings
import PlanPipeline
import Templates
import XMLKit

/// `ehcplan templates check | export DIR | where`
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "See, check and copy out the words, looks and rules that an authority may change.",
    subcommands: [Check.self, Export.self, Where.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the authority's own layer: every file, with file and line of what is wrong.")
    @OptionGroup var layer: AuthorityOption

    func run() throws {
      let console = Console()
      do {
        let templates = try layer.templates(share: nil)
        let findings = try Check.findings(templates).inOrder()
        if !findings.isEmpty { console.result(console.printer.text(findings) + "\n") }
        if findings.reach(.error) { throw ExitCode(ExitStatus.authorityNotValid) }
        console.result(
          templates.authority.map { "The templates in \($0) are in order.\n" }
            ?? "No authority's layer is in use; the built-in templates are in order.\n")
      } catch let failure as PipelineFailure {
        try console.fail(failure, as: .text)
      }
    }

    private static func findings(_ templates: TemplateStore) throws(PipelineFailure) -> [Finding] {
      do {
        return try LayerFiles(templates: templates).check(rules: Workshop.knownRules)
      } catch {
        throw Workshop.ownFault(error.detail)
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy the built-in templates into a folder, to read or to start from.",
      discussion: "Nothing that is there is overwritten.")
    @Argument(help: ArgumentHelp("The folder.", valueName: "folder")) var folder: String

    func run() throws {
      let console = Console()
      do {
        try TemplateStore.export(to: folder)
        console.result("\(TemplateStore.basePaths.count) files copied to \(folder)\n")
      } catch {
        try console.fail(PipelineFailure(.cannotCreate, [error.finding]), as: .text)
      }
    }
  }

  struct Where: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say which templates are in use, and where each comes from.")
    @OptionGroup var layer: AuthorityOption

    func run() throws {
      let console = Console()
      do {
        let templates = try layer.templates(share: nil)
        console.result(templates.authority.map { "authority's layer: \($0)\n" } ?? "authority's layer: none\n")
        for path in (TemplateStore.basePaths + ["authority.xml", "words.xml", "rules.xml"]).sorted() {
          let origin = templates.origin(of: path)
          if origin != .absent { console.result("\(origin.rawValue)  \(path)\n") }
        }
      } catch {
        try console.fail(error, as: .text)
      }
    }
  }
}
