package import PlanModel

/// A share in a temporary folder, as `watch --init` lays it out, with cases in it.
package struct ShareOnDisk: Sendable {
  package let scratch: TemporaryFolder
  package let path: String

  package init() throws {
    scratch = try TemporaryFolder()
    path = scratch("share")
    let folders = ["", "/inbox", "/cases", "/returned", "/receipts", "/authority", "/retired", "/.ehcplan"]
    for folder in folders { try Disk.makeFolder(path + folder) }
    try Disk.write("{\"layout\":1,\"share\":\"0123456789abcdef\"}\n", to: path + "/.ehcplan/share.json")
  }

  package func caseFolder(_ reference: String) -> String { path + "/cases/" + reference }

  /// A case of values.
  package func add(_ record: CaseRecord, _ advices: [Advice] = []) throws {
    let made = try CaseOnDisk(record, advices)
    try Disk.copy(made.path, to: caseFolder(record.reference))
  }

  /// A sample case, under its own reference.
  package func add(_ sample: Sample, as reference: String) throws {
    try Disk.copy(sample.path, to: caseFolder(reference))
    Disk.remove(caseFolder(reference) + "/drafts")
  }

  /// What the watcher leaves behind after a poll, or a receipt: any file of the share.
  package func write(_ bytes: [UInt8], to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      try Disk.makeFolder(folder)
    }
    try Disk.write(bytes, to: path + "/" + name)
  }
}
