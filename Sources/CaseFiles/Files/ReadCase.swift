import Digest
package import Findings
package import PlanModel

/// A case file: read, or refused with every reason at once.
package struct ReadCase: Sendable {
  /// Nil when the file is refused.
  package var caseRecord: CaseRecord?
  /// Why it is refused.
  package var findings: [Finding] = []
  /// What is wrong in a file that is not refused for it: numbers that fail their check, broken characters.
  package var remarks: [Finding] = []
  /// Of the bytes as they came; empty when there are none.
  package var sha256 = ""
  package var byteCount = 0
  /// Why the bytes could not be had, for the exit code.
  package var trouble: SafeFile.Trouble?
}

/// Reads the bytes of a case file.
/// - Parameter path: How to name the file to people. Not opened.
package func readCase(bytes: [UInt8], path: String, schemas: FormSchemas) -> ReadCase {
  let source = SourceFile(path: path, sha256: SHA256.hex(bytes), byteCount: bytes.count)
  var result = ReadCase(sha256: source.sha256, byteCount: source.byteCount)
  let file = FormFile.read(bytes, file: path, schemas.caseRecord, note: schemas.note)
  result.findings = file.faults
  guard let root = file.root else { return result }
  result.findings = CaseReader.faults(root, file: path)
  guard result.findings.isEmpty else { return result }
  result.caseRecord = CaseReader.caseRecord(root, source: source)
  guard let record = result.caseRecord else {
    result.findings = [notRead(path)]
    return result
  }
  result.remarks = Remarks.list(root, file: path) { IdentifierRemarks.add(record.child, to: &$0) }
  return result
}

/// Reads a case file from disk.
package func readCase(at path: String, schemas: FormSchemas) -> ReadCase {
  do {
    return readCase(bytes: try SafeFile.bytes(at: path), path: path, schemas: schemas)
  } catch {
    return ReadCase(findings: [FileFault.finding(error, file: path)], trouble: error)
  }
}
