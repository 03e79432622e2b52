import ArgumentParser
import PlanPipeline
import XMLKit
import ZipKit

/// The commands of ehcplan. The only place that knows arguments, the terminal, the clock and exit codes.
@main
struct EhcplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ehcplan",
    abstract: "Assembles an Education, Health and Care plan from the advice of professionals and the family.",
    discussion: """
      A case is a folder with case.xml and a folder advice/ of XML files. Nothing leaves this machine, nothing is \
      invented, and nothing is lost in silence: every item of every advice is placed in the plan or listed with a reason.

      Start with:
        ehcplan new-case cases/AB-2026-0001 --ref AB-2026-0001
        ehcplan new-advice --kind d --case cases/AB-2026-0001
        ehcplan validate cases/AB-2026-0001/advice/*.xml
        ehcplan assemble cases/AB-2026-0001

      Exit codes: 0 done; 1 done, with findings at or above --fail-on, or advice refused; 64 wrong use; 65 a file is not \
      valid; 66 not found; 70 a fault of ehcplan; 73 output cannot be made; 74 reading or writing failed; 75 try again; \
      78 the authority's own templates are not valid.
      """,
    version: """
      ehcplan \(Program.version)
      libxml2 \(XMLVersions.libxml2)
      libxslt \(XMLVersions.libxslt)
      libzip \(ZipVersion.libzip)
      """,
    subcommands: [
      Assemble.self, Check.self, Rules.self, Compare.self, Validate.self, Lint.self, Decide.self, AccountCommand.self,
      Issue.self, NewCase.self,
      NewAdvice.self,
      Status.self, Retire.self, TemplatesCommand.self, Watch.self, WatchWorker.self,
    ])
}
