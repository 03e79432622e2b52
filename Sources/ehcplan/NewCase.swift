import ArgumentParser
import CaseFiles
import Findings
import PlanModel
import PlanPipeline
import Templates
import XMLKit

/// `ehcplan new-case DIR --ref REF`
struct NewCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-case",
    abstract: "Make the folder of a new case, with a case.xml to fill in and a folder for the advice.",
    discussion: """
      case.xml explains itself: FILL IN marks what must be filled in, and all other parts stand ready in comment marks. \
      When you have filled it in, ehcplan validate FOLDER/case.xml names whatever is still blank.

      Nothing is overwritten: the folder must be new or empty. Commands stay in the history of the shell, names in them \
      too; whoever does not want that leaves the names out and writes them into the file.

      Examples:
        ehcplan new-case cases/A-17 --ref A-17 --request-received 2026-01-19
        ehcplan new-case cases/A-18 --ref A-18 --date-of-birth 2019-05-14
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The authority's reference for the case, such as AB-2026-0001. No names of people.", valueName: "reference"))
  var ref: String

  @Option(help: ArgumentHelp("First name of the child in law.", valueName: "name"))
  var forename: String?

  @Option(help: ArgumentHelp("Middle names.", valueName: "names"))
  var middleNames: String?

  @Option(help: ArgumentHelp("Family name; \"\" for a child who has one name only.", valueName: "name"))
  var surname: String?

  @Option(help: ArgumentHelp("The name the child likes to be called.", valueName: "name"))
  var preferredName: String?

  @Option(help: ArgumentHelp("Date of birth, such as 2019-05-14.", valueName: "date"))
  var dateOfBirth: DateArgument?

  @Option(help: ArgumentHelp("School, college or nursery now attended.", valueName: "name"))
  var setting: String?

  @Option(help: ArgumentHelp("Year group, such as Year 2.", valueName: "year"))
  var yearGroup: String?

  @Option(help: ArgumentHelp("Name of a parent or carer.", valueName: "name"))
  var parent: String?

  @Option(help: ArgumentHelp("Name of the EHC co-ordinator.", valueName: "name"))
  var coordinator: String?

  @Option(help: ArgumentHelp("Day on which the request for an assessment came, such as 2026-01-19.", valueName: "date"))
  var requestReceived: DateArgument?

  func validate() throws {
    if let fault = CaseReference.fault(ref) { throw ValidationError(fault) }
    let names = [forename, middleNames, preferredName, setting, yearGroup, parent, coordinator]
    if names.contains(where: { $0?.collapsed.isEmpty == true }) {
      throw ValidationError("An option has no value. Leave it out, or give it one.")
    }
    if !(names + [surname]).compactMap({ $0 }).allSatisfy(FormText.isWritable) {
      throw ValidationError("An option has a control character in it, which no XML file can hold. Type it again.")
    }
  }

  func run() throws {
    let console = Console()
    do {
      let bytes = try form()
      let path = CaseFolder(folder).path
      try NewFile.makeFolder(path)
      try NewFile.write(bytes, to: path + "/case.xml")
      try NewFile.makeFolder(path + "/advice")
      console.result("\(path)/case.xml\n\(path)/advice/\n")
      console.message("Fill in case.xml, then check it: ehcplan validate \(path)/case.xml")
    } catch {
      try console.fail(error, as: .text)
    }
  }

  private func form() throws(PipelineFailure) -> [UInt8] {
    let parts = try FormParts()
    var form = NewCaseForm(reference: ref, profile: try parts.profile("england-2014"))
    let known: [(String, String?)] = [
      ("legal-forename", forename), ("middle-names", middleNames), ("surname", surname),
      ("preferred-name", preferredName), ("date-of-birth", dateOfBirth?.date.iso), ("setting", setting),
      ("year-group", yearGroup),
    ]
    for (name, value) in known { form.child[name] = value?.collapsed }
    form.parent = parent?.collapsed
    form.coordinator = coordinator?.collapsed
    form.requestReceived = requestReceived?.date
    return form.bytes(parts.schemas.caseRecord.guide)
  }
}

/// What new forms are made from: schemas, and the profiles of the law.
struct FormParts {
  let schemas: FormSchemas
  private let layers: LayerFiles

  init() throws(PipelineFailure) {
    do {
      schemas = try FormSchemas()
      layers = try LayerFiles(templates: TemplateStore())
    } catch {
      throw FormParts.fault(error.detail)
    }
  }

  func profile(_ id: String) throws(PipelineFailure) -> Profile {
    let reading = layers.readProfile(id)
    guard let profile = reading.value else { throw PipelineFailure(.notValid, reading.findings) }
    return profile
  }

  private static func fault(_ detail: String) -> PipelineFailure {
    PipelineFailure(
      .internalFault,
      [
        Finding(
          "program-fault", .error, "ehcplan cannot read its own parts",
          explanation: "The fault lies with the program, not with your files.",
          remedy: "Report it to whoever looks after ehcplan.", note: detail)
      ])
  }
}

/// The reference of a case stands in names of files and folders, on every kind of drive.
enum CaseReference {
  /// What is wrong with it, for the person who typed it.
  static func fault(_ reference: String) -> String? {
    if reference.isEmpty || reference != reference.collapsed {
      return "--ref needs a reference without spaces at its ends or line breaks, such as AB-2026-0001."
    }
    if reference.utf8.count > 100 { return "--ref is longer than 100 letters. Give a shorter reference." }
    let refused = "/\\:*?\"<>|".unicodeScalars
    let isBad = reference.unicodeScalars.contains { scalar in
      refused.contains(scalar) || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
    }
    if isBad || !FormText.isWritable(reference) {
      return
        "--ref has a character that names of files may not have. Leave out / \\ : * ? \" < > | and control characters."
    }
    if reference.hasPrefix(".") || reference.hasPrefix("-") || reference.hasSuffix(".") {
      return "--ref may not begin with a full stop or hyphen, nor end with a full stop."
    }
    return nil
  }
}
