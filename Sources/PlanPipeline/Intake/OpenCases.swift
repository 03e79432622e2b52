import CaseFiles
import DurableFiles
import PlanAssembly
import PlanModel

/// The cases on a share, and what advice each has; read again only when a file has changed.
final class OpenCases {
  struct Open {
    /// The name of its folder.
    var folder: String
    /// Nil where its case file cannot be read.
    var record: CaseRecord?
  }

  /// What tells one submission from another.
  struct KnownAdvice: Equatable {
    /// Its name in advice/.
    var file: String
    var submission: String?
    var version: Int
    var sha256: String
  }

  private let path: String
  private let schemas: FormSchemas
  private var records: [String: (FileSignature, CaseRecord?)] = [:]
  private var advices: [String: (FileSignature, KnownAdvice)] = [:]

  init(_ path: String, _ schemas: FormSchemas) {
    self.path = path
    self.schemas = schemas
  }

  /// The case that a submission names; else the one whose child has its name and date of birth. None where two have.
  func find(for advice: Advice) throws(PipelineFailure) -> Open? {
    let folders = try names()
    let key = Folding.nameKey(advice.caseReference)
    let named =
      folders.contains(advice.caseReference)
      ? [advice.caseReference] : folders.filter { !key.isEmpty && Folding.nameKey($0) == key }
    if named.count == 1, let folder = named.first { return Open(folder: folder, record: record(of: folder)) }
    let sameChild = folders.compactMap { folder -> Open? in
      guard let record = record(of: folder), HeaderGate.isSameChild(advice, record) else { return nil }
      return Open(folder: folder, record: record)
    }
    return sameChild.count == 1 ? sameChild.first : nil
  }

  /// Every submission in a case's advice/ that can be read.
  func advice(of open: Open) -> [KnownAdvice] {
    let folder = "\(path)/\(open.folder)/advice"
    return ((try? FolderEntries.list(folder)) ?? []).filter { $0.lowercased().hasSuffix(".xml") }.compactMap { name in
      let file = folder + "/" + name
      guard let signature = try? FileSignature(of: RawPath(file)) else { return nil }
      if let known = advices[file], known.0 == signature { return known.1 }
      let read = readAdvice(at: file, schemas: schemas)
      guard !read.sha256.isEmpty else { return nil }
      let known = KnownAdvice(
        file: name, submission: read.advice?.id, version: read.advice?.version ?? 0, sha256: read.sha256)
      advices[file] = (signature, known)
      return known
    }
  }

  private func names() throws(PipelineFailure) -> [String] {
    do {
      let all = try FolderEntries.list(path)
      return all.filter { !$0.hasPrefix(".") && FileSignature.exists(RawPath("\(path)/\($0)/case.xml")) }
    } catch {
      throw PipelineFailure(.inputOutput, [IntakeTrouble.folder(error)])
    }
  }

  private func record(of folder: String) -> CaseRecord? {
    let file = "\(path)/\(folder)/case.xml"
    guard let signature = try? FileSignature(of: RawPath(file)) else { return nil }
    if let known = records[folder], known.0 == signature { return known.1 }
    let record = readCase(at: file, schemas: schemas).caseRecord
    records[folder] = (signature, record)
    return record
  }
}
