/// What came of one turn.
struct Turn {
  /// The one who leads, where it is another.
  var leader: String?
  /// Whether that one gave a sign of life while this one looked. A lease of one who died is over after a while.
  var isLeaderAlive = false
  /// Files that have not been the same for long enough.
  var settling = 0
  /// Whether there was something to take.
  var isBusy = false
  /// Whether a file in hand can go further.
  var hasWork = false

  /// For a single run: whether there is a point in another turn.
  func hasMore(after seconds: Double, turns: Int, patience: Double) -> Bool {
    if leader != nil { return !isLeaderAlive }
    if isBusy || hasWork { return true }
    // A file that never comes to rest is left to the next run.
    return settling > 0 && (turns < 12 || seconds < patience)
  }
}
