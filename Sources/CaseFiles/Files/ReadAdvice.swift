import Digest
package import Findings
package import PlanModel

/// One advice file: read, or refused with every reason at once.
package struct ReadAdvice: Sendable {
  /// Nil when the file is refused.
  package var advice: Advice?
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

/// Reads the bytes of an advice file.
/// - Parameter path: How to name the file to people. Not opened.
package func readAdvice(bytes: [UInt8], path: String, schemas: FormSchemas) -> ReadAdvice {
  let source = SourceFile(path: path, sha256: SHA256.hex(bytes), byteCount: bytes.count)
  var result = ReadAdvice(sha256: source.sha256, byteCount: source.byteCount)
  let file = FormFile.read(bytes, file: path, schemas.advice, note: schemas.note)
  result.findings = file.faults
  guard let root = file.root else { return result }
  result.advice = AdviceReader.advice(root, source: source)
  guard let advice = result.advice else {
    result.findings = [notRead(path)]
    return result
  }
  result.remarks = Remarks.list(root, file: path) {
    IdentifierRemarks.add(advice.child, to: &$0)
    IdentifierRemarks.add(advice, root, to: &$0)
  }
  return result
}

/// Reads an advice file from disk.
package func readAdvice(at path: String, schemas: FormSchemas) -> ReadAdvice {
  do {
    return readAdvice(bytes: try SafeFile.bytes(at: path), path: path, schemas: schemas)
  } catch {
    return ReadAdvice(findings: [FileFault.finding(error, file: path)], trouble: error)
  }
}

/// A file that passed every check and still made no value: the schema and the reader disagree.
func notRead(_ path: String) -> Finding {
  Finding(
    "file-not-checked", .error, "The file could not be taken in",
    explanation: "It follows the form, and the program cannot read it. The fault lies with ehcplan.",
    remedy: "Report this to whoever looks after ehcplan", at: Place(file: path))
}
