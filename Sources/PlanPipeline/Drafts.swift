import DurableFiles
import CaseFiles
import Digest
import Findings
import XMLKit

/// The numbered drafts of a case, and what the next one takes over from the last.
struct Drafts {
  let folder: String

  /// The highest number in use; 0 when there is none.
  var last: Int {
    let names = (try? FolderEntries.list(folder)) ?? []
    // A number that no case reaches is somebody's own folder: counting on from it would overflow in the end.
    return names.compactMap { name in
      Int(name).flatMap { String($0) == name && (1..<1_000_000).contains($0) ? $0 : nil }
    }.max() ?? 0
  }

  func path(_ number: Int) -> String { "\(folder)/\(number)" }

  /// What went into a draft, as its manifest records it; nil when there is none or it cannot be read.
  static func fingerprint(in folder: String) -> String? {
    guard let bytes = try? SafeFile.bytes(at: folder + "/manifest.json") else { return nil }
    return JSONText.value(Manifest.self, from: bytes)?.fingerprint
  }

  /// Labels of the last draft; none where there is no draft.
  func lastLabels() throws(PipelineFailure) -> [String: String] {
    let last = last
    return last > 0 ? try Drafts.labels(in: path(last)) : [:]
  }

  /// The plan of the last draft as an input of what is made from it; nil where there is none.
  var lastPlan: InputFile? {
    let path = path(last) + "/plan.xml"
    guard last > 0, let bytes = try? SafeFile.bytes(at: path, limit: 64 << 20) else { return nil }
    return InputFile(file: "drafts/\(last)/plan.xml", sha256: SHA256.hex(bytes), bytes: bytes.count)
  }

  /// Labels of a draft, by plan item id and by submission, so that F3 stays F3.
  static func labels(in folder: String) throws(PipelineFailure) -> [String: String] {
    let path = folder + "/plan.xml"
    let bytes: [UInt8]
    do {
      bytes = try SafeFile.bytes(at: path, limit: 64 << 20)
    } catch {
      if error.kind == .inputNotFound { return [:] }
      throw unreadable(path)
    }
    do {
      let tree = try XMLTree(parsing: bytes, name: path, limits: .template)
      return PlanLabels.labels(in: tree.content())
    } catch {
      throw unreadable(path)
    }
  }

  private static func unreadable(_ path: String) -> PipelineFailure {
    PipelineFailure(
      .inputOutput,
      [
        Finding(
          "draft-unreadable", .error, "The last draft cannot be read, so its labels cannot be carried over",
          explanation: "Labels such as F3 must stay the same from draft to draft.",
          remedy: "Restore the draft from a backup, or write the new draft elsewhere with --output.",
          at: Place(file: path))
      ])
  }
}
