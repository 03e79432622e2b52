import Logging

extension ShareState.Counters {
  /// For a log.
  var metadata: Logger.Metadata {
    [
      "polls": "\(polls)", "accepted": "\(accepted)", "unchanged": "\(unchanged)", "returned": "\(returned)",
      "drafts": "\(drafts)", "faults": "\(faults)",
    ]
  }
}
