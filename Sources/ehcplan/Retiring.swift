import DurableFiles
import Findings
import PlanModel
import PlanPipeline
import WatchFolder

/// Deleting the cases of a share that are due.
enum Retiring {
  /// - Parameter day: today.
  /// - Returns: a line for each case that was deleted.
  static func deleteDue(_ layout: ShareLayout, on day: CivilDate) throws(PipelineFailure) -> String {
    guard try faultless({ () throws(SystemError) in try Share(layout).sentinel() }) != nil else {
      throw PipelineFailure(
        .notFound,
        [
          Finding(
            "share-not-there", .error, "There is no share here, or it has gone",
            remedy: "Name the folder that ehcplan watch --init made, and see that the drive is there.",
            at: Place(file: layout.root))
        ])
    }
    let deleted = try faultless { () throws(SystemError) in try Retirement(layout).deleteDue(on: day.iso) }
    return deleted.isEmpty ? "No case is due.\n" : deleted.map { "Deleted: \($0)\n" }.joined()
  }

  /// A fault of the file system as a person reads it.
  static func faultless<Value>(_ work: () throws(SystemError) -> Value) throws(PipelineFailure) -> Value {
    do {
      return try work()
    } catch {
      throw PipelineFailure(
        .inputOutput,
        [
          Finding(
            "share-not-written", .error, "The share cannot be read or written: \(error.words)",
            explanation: "What was done so far stays done, and nothing is lost.",
            remedy: "Check free space and permissions, then run the command again: it goes on where it stopped.",
            note: error.call)
        ])
    }
  }
}
