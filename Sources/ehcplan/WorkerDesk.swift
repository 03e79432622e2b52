import CaseFiles
import DurableFiles
import Findings
import PlanModel
import PlanPipeline
import WatchFolder

/// Does what a watcher asks: judges a file, assembles a case, makes the page of a receipt.
struct WorkerDesk {
  let workshop: Workshop
  let layout: ShareLayout
  let formats: [String]
  let date: CivilDate?
  private let intake: Intake

  init(workshop: Workshop, layout: ShareLayout, formats: [String], date: CivilDate?) {
    self.workshop = workshop
    self.layout = layout
    self.formats = formats
    self.date = date
    intake = Intake(workshop, cases: layout.cases)
  }

  func answer(_ request: WorkRequest) -> WorkAnswer {
    switch request.kind {
    case .judge: judge(RawPath(request.folder ?? ""))
    case .assemble: assemble(request.caseReference ?? "")
    case .page: page(request.receipt)
    }
  }

  private func judge(_ folder: RawPath) -> WorkAnswer {
    var answer = WorkAnswer()
    guard let name = (try? FolderEntries.list(folder))?.first else {
      answer.trouble = "nothing is in the claim"
      return answer
    }
    let file = name.text
    do {
      let bytes = try SafeFile.bytes(atRaw: folder.appending(name).bytes)
      answer.verdict = try open(Verdict(try intake.judge(bytes, file: file, on: date ?? Clock.today())), file)
    } catch let trouble as SafeFile.Trouble {
      guard trouble.kind == .refused else {
        answer.trouble = FileFault.finding(trouble, file: file).summary
        return answer
      }
      var verdict = Verdict(.returned)
      verdict.findings = [FindingRecord(FileFault.finding(trouble, file: file))]
      answer.verdict = verdict
    } catch {
      answer.trouble = "the share cannot be read"
    }
    return answer
  }

  /// A case that was closed takes nothing in any more.
  private func open(_ verdict: Verdict, _ file: String) throws(SystemError) -> Verdict {
    guard let reference = verdict.caseReference else { return verdict }
    let isClosed =
      switch verdict.outcome {
      case .accepted: try RetiredCase.read(layout.caseFolder(reference)) != nil
      // The reference is what the file says; the record of a deleted case is asked for by it.
      case .caseNotOpen where !reference.contains("/"): try Retirement(layout).record(of: reference) != nil
      default: false
      }
    guard isClosed else { return verdict }
    var verdict = verdict
    verdict.outcome = .returned
    verdict.findings = [
      FindingRecord(
        Finding(
          "case-closed", .error, "The case that it belongs to is closed",
          explanation: "Nothing is added to it any more.",
          remedy: "Ask the authority whether the case is to be opened again", at: Place(file: file)))
    ]
    return verdict
  }

  private func assemble(_ reference: String) -> WorkAnswer {
    var answer = WorkAnswer()
    var made = MadeDraftReport()
    let options = Pipeline.Options(
      date: date ?? Clock.today(), isDateChosen: date != nil, formats: formats, output: nil)
    do {
      let report = try Pipeline(workshop).run(CaseFolder(layout.caseFolder(reference)), options)
      made.draft = report.number ?? report.folder.split(separator: "/").last.flatMap { Int($0) }
      made.isNew = report.isNew
      made.aboutFiles = Self.setApart(report.findings)
    } catch {
      switch error.kind {
      case .notValid, .notFound, .authorityNotValid, .internalFault:
        made.obstacles = error.findings.map(FindingRecord.init)
      case .cannotCreate, .inputOutput, .temporary:
        answer.trouble = error.findings.first.map { "\($0.summary): \($0.note)" } ?? "the draft cannot be written"
        return answer
      }
    }
    answer.made = made
    return answer
  }

  /// What the draft says of files that it does not use, by their names in advice/. A sender is told no more of the draft:
  /// other findings may speak of what others wrote.
  private static func setApart(_ findings: [Finding]) -> [String: [FindingRecord]] {
    var told: [String: [FindingRecord]] = [:]
    for finding in findings where SetApartFindings.ids.contains(finding.id) && finding.severity == .error {
      guard let file = finding.place.file, file.hasPrefix("advice/") else { continue }
      told[String(file.dropFirst("advice/".count)), default: []].append(FindingRecord(finding))
    }
    return told
  }

  private func page(_ receipt: Receipt?) -> WorkAnswer {
    var answer = WorkAnswer()
    guard let receipt else { return answer }
    do {
      answer.page = String(decoding: try ReceiptPage.html(receipt, by: workshop), as: UTF8.self)
    } catch {
      answer.trouble = error.findings.first?.summary ?? "the page cannot be made"
    }
    return answer
  }
}

/// Findings of the merge by which a file is set apart and not used.
enum SetApartFindings {
  static let ids: Set<String> = [
    "file-identity-unconfirmed", "identifier-conflict", "wrong-child-name", "other-childs-identifier",
    "same-id-new-content", "k-wrong-child", "pronoun-mismatch",
  ]
}

extension Verdict {
  init(_ judgement: IntakeJudgement) {
    let outcome: Outcome =
      switch judgement.outcome {
      case .accepted: .accepted
      case .unchanged: .unchanged
      case .refused: .returned
      case .unfinished: .unfinished
      case .noCase: .caseNotOpen
      }
    self.init(outcome)
    sha256 = judgement.sha256.isEmpty ? nil : judgement.sha256
    caseReference = judgement.caseReference
    adviceName = judgement.adviceName
    submission = judgement.submission
    version = judgement.version
    findings = judgement.findings.map(FindingRecord.init)
  }
}
