/// Numbers as findings show them: whole, or with at most two places.
enum ShownAmount {
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "more" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func hours(_ minutes: Double) -> String {
    let shown = number(minutes / 60)
    return shown == "1" ? "1 hour" : "\(shown) hours"
  }
}
