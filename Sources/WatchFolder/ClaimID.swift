/// The name that a file bears on this share from the moment it is taken: day and time (UTC) and six random digits, such
/// as "20261123-074012-3f9c2a". It says nothing of the file, so it may stand in a log.
package enum ClaimID {
  /// - Parameter moment: seconds since 1970.
  package static func new(at moment: Int64, using random: inout some RandomNumberGenerator) -> String {
    let stamp = Moment.iso(moment).filter { $0.isNumber }
    let digits = String(UInt32.random(in: 0..<(1 << 24), using: &random), radix: 16)
    let time = stamp.dropFirst(8)
    return "\(stamp.prefix(8))-\(time)-\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }
}

/// Points in time as texts.
package enum Moment {
  /// "2026-11-23T07:40:12Z"
  /// - Parameter moment: seconds since 1970.
  package static func iso(_ moment: Int64) -> String {
    let (days, seconds) = moment.quotientAndRemainder(dividingBy: 86_400)
    let day = date(daysSince1970: Int(seconds < 0 ? days - 1 : days))
    let second = Int(seconds < 0 ? seconds + 86_400 : seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(day)T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// "2026-11-23", by the proleptic Gregorian calendar (the count of days as in RFC 3339, appendix B turned round).
  private static func date(daysSince1970 days: Int) -> String {
    // Years that begin on 1 March put the leap day at their end.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(day))"
  }
}
