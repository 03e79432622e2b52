/// Digits in the written forms of dates.
enum DateDigits {
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")

  /// The value of one to four ASCII digits; `nil` for anything else, so that it cannot overflow.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...4).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// A number with zeros in front up to the given width.
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
