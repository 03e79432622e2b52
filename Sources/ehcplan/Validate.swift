import ArgumentParser
import CaseFiles
import Findings
import PlanPipeline
import Templates
import XMLKit

/// `ehcplan validate FILE…`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say for each advice file whether it can be accepted, and what is wrong if not.",
    discussion: """
      Reads files only; writes nothing. A file named case.xml is read as a case file.

      Example: ehcplan validate advice/*.xml
      """)

  @Argument(help: ArgumentHelp("Advice files.", valueName: "file"), completion: .file(extensions: ["xml"]))
  var files: [String]

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file.") }
  }

  func run() throws {
    let console = Console()
    let schemas: FormSchemas
    do {
      schemas = try FormSchemas()
    } catch {
      console.message("The program cannot read its own schemas: \(error.detail)")
      throw ExitCode(ExitStatus.internalFault)
    }
    let results = files.map { FileResult($0, schemas) }
    switch format {
    case .text: for result in results { console.show(result) }
    case .json: try console.json(results.map(FileRecord.init))
    }
    let worst = results.map(\.status).max() ?? ExitStatus.done
    if worst != ExitStatus.done { throw ExitCode(worst) }
  }
}

/// What became of one file.
struct FileResult {
  var file: String
  var isAccepted: Bool
  var findings: [Finding]
  var status: Int32

  init(_ file: String, _ schemas: FormSchemas) {
    self.file = file
    let trouble: SafeFile.Trouble?
    if file == "case.xml" || file.hasSuffix("/case.xml") {
      let read = readCase(at: file, schemas: schemas)
      isAccepted = read.caseRecord != nil
      findings = read.findings + read.remarks
      trouble = read.trouble
    } else {
      let read = readAdvice(at: file, schemas: schemas)
      isAccepted = read.advice != nil
      findings = read.findings + read.remarks
      trouble = read.trouble
    }
    status =
      switch trouble?.kind {
      case .inputNotFound: ExitStatus.notFound
      case .inputOutput: ExitStatus.inputOutput
      default: isAccepted ? ExitStatus.done : ExitStatus.notValid
      }
  }
}

/// What `validate --format json` prints for one file.
private struct FileRecord: Encodable {
  var file: String
  var accepted: Bool
  var result: FindingReport

  init(_ result: FileResult) {
    file = result.file
    accepted = result.isAccepted
    self.result = FindingReport(result.findings)
  }
}

extension Console {
  func show(_ result: FileResult) {
    self.result("\(result.file): \(result.isAccepted ? "can be accepted" : "cannot be accepted")\n")
    if !result.findings.isEmpty { self.result(printer.text(result.findings)) }
  }
}
