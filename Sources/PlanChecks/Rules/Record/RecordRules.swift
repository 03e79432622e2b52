/// Rules of the record beside the catalogue: fields left blank, exceptions, what was left out.
enum RecordRules {
  static let rules: [any Rule] = [
    HealthLeftOut(),
    SuppressionWithoutReason(),
    SuppressionUnknownRule(),
    SuppressionEnded(),
    SuppressionStale(),
  ]
}
