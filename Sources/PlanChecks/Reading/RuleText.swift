/// Small pieces of sentences that several rules need.
enum RuleText {
  /// "1 day", "12 days".
  static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  /// "1 row", "3 rows".
  static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
