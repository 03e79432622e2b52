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

extension WatchOptions {
  /// What is in effect, whatever was asked for: a setting that is passed over in silence is worse than none.
  func metadata(_ layout: ShareLayout, _ strategy: String) -> Logger.Metadata {
    [
      "share": "\(layout.root)", "inbox": "\(layout.inbox)", "poll": "\(poll)", "look": "\(look)",
      "minimumAge": "\(minimumAge)", "leaveOriginals": "\(leavesOriginals)",
      "ignored": "\(ignored.joined(separator: " "))",
      "once": "\(isOnce)", "strategy": "\(strategy)",
    ]
  }
}
