import ArgumentParser
import CaseFiles
import Findings
import PlanModel
import PlanPipeline
import Templates

/// `ehcplan new-advice --kind d --case CASE`
struct NewAdvice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-advice",
    abstract: "Make a form of advice for one professional or for the family, filled in as far as the case tells.",
    discussion: """
      The form holds the reference, who the child is and, where the case lists a request, its dates. It says in plain \
      words what each part is for, shows a worked example, and offers the parts that the profession needs. Where the case \
      is restricted, address and school are left out.

      Kinds are the heads of regulation 6(1): a family, b education, c health, d educational psychology, e social care, \
      f another person, g preparing for adulthood, h a person whom the family asks for. Under c, f and h add the role.

      Examples:
        ehcplan new-advice --kind d --case cases/A-17
        ehcplan new-advice --kind f --role SaLT --case cases/A-17 --output forms/speech.xml
        ehcplan new-advice --kind a --case cases/A-17 --output -
      """)

  @Option(help: ArgumentHelp("Head of regulation 6(1): a to h.", valueName: "letter"))
  var kind: HeadLetter

  @Option(help: ArgumentHelp("Code of the author's role, such as EP, SaLT, OT or social-worker.", valueName: "role"))
  var role: String?

  @Option(help: ArgumentHelp("Name of the author.", valueName: "name"))
  var author: String?

  @Option(
    name: .customLong("case"), help: ArgumentHelp("The folder of the case.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Option(
    help: ArgumentHelp(
      "The file to make, or - for standard output. Otherwise a name by kind and role, in the current folder.",
      valueName: "file"))
  var output: String?

  func validate() throws {
    if let author, author.collapsed.isEmpty || !FormText.isWritable(author) {
      throw ValidationError("--author needs a name without control characters.")
    }
    if output?.isEmpty == true { throw ValidationError("--output needs a file, or - for standard output.") }
  }

  func run() throws {
    let console = Console()
    do {
      try make(console)
    } catch let failure as PipelineFailure {
      try console.fail(failure, as: .text)
    }
  }

  private func make(_ console: Console) throws {
    let parts = try FormParts()
    let code = try roleCode(parts.schemas.advice.guide, console)
    let record = try record(parts.schemas)
    var form = NewAdviceForm(record, head: kind.head, role: code)
    form.author = author?.collapsed
    form.dueOn = dueOn(form, try parts.profile(record.profile))
    let bytes = form.bytes(parts.schemas.advice.guide)
    if output == "-" {
      console.result(String(decoding: bytes, as: UTF8.self))
    } else {
      let path = output ?? form.fileName
      try NewFile.write(bytes, to: path)
      console.result("\(path)\n")
    }
    for remark in remarks(form) { console.message(TextPrinter().text(remark)) }
  }

  /// The role as the list has it, whatever its capitals.
  private func roleCode(_ guide: FormGuide, _ console: Console) throws -> String? {
    guard let role else { return nil }
    let codes = guide.value("Role").codes.map(\.code)
    if let code = codes.first(where: { $0.lowercased() == role.lowercased() }) { return code }
    let meant = Nearest.name(to: role, among: codes)
    console.message(
      TextPrinter().text(
        Finding(
          "role-unknown", .error, "--role is not a code of the list of roles",
          remedy: meant.map { "Write \($0), if that is what you mean." }
            ?? "Choose one of: \(codes.joined(separator: ", ")).")))
    throw ExitCode(ExitStatus.usage)
  }

  private func record(_ schemas: FormSchemas) throws(PipelineFailure) -> CaseRecord {
    let path = CaseFolder(caseFolder).path
    let read = readCase(at: path.hasSuffix("/case.xml") ? path : path + "/case.xml", schemas: schemas)
    if let record = read.caseRecord { return record }
    let kind: PipelineFailure.Kind =
      switch read.trouble?.kind {
      case .inputNotFound: .notFound
      case .inputOutput: .inputOutput
      default: .notValid
      }
    throw PipelineFailure(kind, read.findings)
  }

  /// As the request says, else by the limit of the law that runs from requests for advice.
  private func dueOn(_ form: NewAdviceForm, _ profile: Profile) -> CivilDate? {
    guard let asked = form.request?.requestedOn else { return nil }
    let runsFromRequests = profile.events.filter { $0.field == .adviceRequest }.map(\.code)
    let rule = profile.deadlines.first { runsFromRequests.contains($0.rule.limit.runsFrom) }?.rule
    return form.request?.dueOn ?? rule?.date(from: asked, in: profile.workingDays)
  }

  private func remarks(_ form: NewAdviceForm) -> [Finding] {
    if form.isAmbiguous {
      return [
        Finding(
          "several-requests", .note, "The case lists several open requests under this head, so none was used",
          remedy: "Say with --role which one is meant.")
      ]
    }
    guard form.request == nil else { return [] }
    return [
      Finding(
        "no-request", .note, "The case lists no open request for this advice, so the form has no dates of one",
        remedy: "Add an advice-request to case.xml, if it was asked for.")
    ]
  }
}

/// A head of regulation 6(1), as an argument.
struct HeadLetter: ExpressibleByArgument {
  var head: RegulationHead

  init?(argument: String) {
    guard let head = RegulationHead(rawValue: argument.lowercased()) else { return nil }
    self.head = head
  }

  static var allValueStrings: [String] { RegulationHead.allCases.map(\.rawValue) }
}
