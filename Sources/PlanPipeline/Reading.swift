package import CaseFiles
package import Findings
package import PlanAssembly
package import PlanModel

/// What came of reading the files of a case.
package struct CaseReading: Sendable {
  package var record: CaseRecord
  package var advices: [Advice]
  package var refused: [RefusedFile]
  /// Faults of refused files, and remarks on accepted ones.
  package var findings: [Finding]
  /// Path and SHA-256 of every file read.
  package var inputs: [InputFile]
  /// What was decided so far; none where there is no decisions.xml.
  package var decisions: DecisionRecord?
  /// The bytes of decisions.xml as they were read, for adding to them.
  var decisionBytes: [UInt8]?

  package init(
    record: CaseRecord, advices: [Advice], refused: [RefusedFile] = [], findings: [Finding] = [],
    inputs: [InputFile] = [], decisions: DecisionRecord? = nil
  ) {
    self.record = record
    self.advices = advices
    self.refused = refused
    self.findings = findings
    self.inputs = inputs
    self.decisions = decisions
  }
}

package struct InputFile: Sendable, Hashable, Codable {
  package var file: String
  package var sha256: String
  package var bytes: Int
}

extension CaseFolder {
  /// Reads the case file and every advice. One refused advice never blocks the others.
  ///
  /// - Throws: when the case file cannot be used, or when there is advice and none of it can.
  package func read(_ schemas: FormSchemas) throws(PipelineFailure) -> CaseReading {
    let reading = try readWhatThereIs(schemas)
    if reading.advices.isEmpty, !reading.refused.isEmpty {
      throw PipelineFailure(.notValid, reading.findings)
    }
    return reading
  }

  /// The same, but advice of which none can be used is no reason to stop: for telling where the case stands.
  func readWhatThereIs(_ schemas: FormSchemas) throws(PipelineFailure) -> CaseReading {
    let caseFile = try readCaseFile(schemas)
    var reading = CaseReading(
      record: caseFile.record, advices: [], refused: [], findings: caseFile.remarks,
      inputs: [InputFile(file: "case.xml", sha256: caseFile.sha256, bytes: caseFile.byteCount)])
    let listing = try listing()
    for name in listing.advice {
      take(name, into: &reading, schemas)
    }
    reading.findings += listing.others.map(notAdvice)
    return reading
  }

  /// Files are named relative to the case folder, so that a case gives the same bytes wherever it lies.
  private func take(_ name: String, into reading: inout CaseReading, _ schemas: FormSchemas) {
    let path = "advice/" + name
    let bytes: [UInt8]
    do {
      bytes = try SafeFile.bytes(at: adviceFolder + "/" + name)
    } catch {
      reading.findings.append(FileFault.finding(error, file: path))
      reading.refused.append(RefusedFile(path: path, submission: nil, heads: []))
      return
    }
    let read = readAdvice(bytes: bytes, path: path, schemas: schemas)
    reading.inputs.append(InputFile(file: path, sha256: read.sha256, bytes: read.byteCount))
    reading.findings += read.findings + read.remarks
    if var advice = read.advice {
      for file in AttachedDocuments(self).look(into: &advice) where !reading.inputs.contains(file) {
        reading.inputs.append(file)
      }
      reading.advices.append(advice)
    } else {
      reading.refused.append(RefusedHeader.read(bytes, path: path))
    }
  }

  /// The reference that case.xml gives.
  /// - Throws: `notFound` where there is no case.xml, `notValid` where it is none.
  package func reference(_ schemas: FormSchemas) throws(PipelineFailure) -> String {
    try readCaseFile(schemas).record.reference
  }

  private func readCaseFile(
    _ schemas: FormSchemas
  ) throws(PipelineFailure) -> (record: CaseRecord, remarks: [Finding], sha256: String, byteCount: Int) {
    let bytes: [UInt8]
    do {
      bytes = try SafeFile.bytes(at: caseFile)
    } catch {
      let kind: PipelineFailure.Kind =
        switch error.kind {
        case .inputNotFound: .notFound
        case .inputOutput: .inputOutput
        default: .notValid
        }
      throw PipelineFailure(kind, [FileFault.finding(error, file: caseFile)])
    }
    let read = readCase(bytes: bytes, path: "case.xml", schemas: schemas)
    guard let record = read.caseRecord else { throw PipelineFailure(.notValid, read.findings) }
    return (record, read.remarks, read.sha256, read.byteCount)
  }

  private func notAdvice(_ name: String) -> Finding {
    Finding(
      "file-not-advice", .warning, "A file in advice/ is not an advice file and was not read",
      explanation: "Advice is read from XML files only.",
      remedy: "Ask the author for the advice on the form, or move the file out of advice/.",
      at: Place(file: "advice/" + name))
  }
}
