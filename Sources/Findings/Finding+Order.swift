extension Finding {
  /// The order in which findings are told: the gravest first, then by section and item of the plan, then by file and line.
  ///
  /// Total and independent of the order in which they were found, so that the same input prints the same bytes.
  package static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    let leftKey = left.orderKey
    let rightKey = right.orderKey
    for (a, b) in zip(leftKey, rightKey) where a != b { return a < b }
    return left.summary < right.summary
  }

  private var orderKey: [String] {
    [
      severity == .error ? "0" : severity == .warning ? "1" : "2", place.section ?? "", naturally(place.label ?? ""),
      place.file ?? "", padded(place.line), place.submission ?? "", place.item ?? "", id, place.path ?? "",
    ]
  }

  private func padded(_ number: Int?) -> String {
    let digits = String(number ?? 0)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }

  /// F2 before F10.
  private func naturally(_ label: String) -> String {
    let letters = label.prefix { !$0.isNumber }
    return letters + padded(Int(label.dropFirst(letters.count)))
  }
}

extension Sequence<Finding> {
  package func inOrder() -> [Finding] { sorted(by: Finding.inOrder) }

  /// Whether any finding is at or above the severity. What a person puts up with, and what a baseline knows, is not
  /// counted.
  package func reach(_ severity: Severity) -> Bool {
    contains { $0.severity >= severity && $0.suppressed == nil && !$0.isKnown }
  }
}
