import CaseFiles
package import PlanModel
package import XMLKit

/// A case folder of values, written as XML into a temporary folder.
package struct CaseOnDisk: Sendable {
  package let scratch: TemporaryFolder
  package let path: String

  /// - Parameter reference: also the name of the folder.
  package init(_ record: CaseRecord = Make.record(), _ advices: [Advice] = []) throws {
    scratch = try TemporaryFolder()
    try Disk.makeFolder(scratch("cases"))
    path = scratch("cases/" + record.reference)
    try Disk.makeFolder(path)
    try Disk.makeFolder(path + "/advice")
    try write(record)
    for advice in advices { try write(advice) }
  }

  /// A copy of a sample case.
  package init(sample: Sample) throws {
    scratch = try TemporaryFolder()
    try Disk.makeFolder(scratch("cases"))
    path = scratch("cases/case")
    try Disk.copy(sample.path, to: path)
    Disk.remove(path + "/drafts")
  }

  package func write(_ record: CaseRecord) throws {
    try Disk.write(try CaseOnDisk.bytes(CaseWriter.element(record)), to: path + "/case.xml")
  }

  /// - Parameter name: of the file; otherwise that of the submission and its version.
  package func write(_ advice: Advice, as name: String? = nil) throws {
    let file = name ?? "\(advice.id)-\(advice.version).xml"
    try Disk.write(try CaseOnDisk.bytes(advice: advice), to: path + "/advice/" + file)
  }

  package func write(_ text: String, asAdvice name: String) throws {
    try Disk.write(text, to: path + "/advice/" + name)
  }

  /// A file of a draft.
  package func file(_ name: String, draft: Int = 1) throws -> [UInt8] {
    try Disk.bytes("\(path)/drafts/\(draft)/\(name)")
  }

  package func text(_ name: String, draft: Int = 1) throws -> String {
    try Disk.text("\(path)/drafts/\(draft)/\(name)")
  }

  /// A submission as the file its author would send.
  package static func bytes(advice: Advice) throws -> [UInt8] { try bytes(AdviceWriter.element(advice)) }

  package static func bytes(_ element: XMLElement) throws -> [UInt8] {
    let tree = try XMLTree(building: element)
    return try tree.serialised(indented: true)
  }
}
