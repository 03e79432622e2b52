/// A sum of money in whole pence. Money is never a floating point number here: a total must be exact.
package struct Pence: Sendable, Hashable, Comparable {
  package var count: Int

  package init(_ count: Int) { self.count = count }

  /// Reads pounds with two places, such as "2400.00"; nil for anything else.
  package init?(pounds text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let pounds = Pence.number(parts[0]),
      let pence = Pence.number(parts[1])
    else { return nil }
    self.init(pounds * 100 + pence)
  }

  package static func < (left: Pence, right: Pence) -> Bool { left.count < right.count }

  package static func + (left: Pence, right: Pence) -> Pence { Pence(left.count + right.count) }

  /// Rate by hours by weeks, to the nearest penny; half a penny counts as one.
  ///
  /// - Parameters:
  ///   - hours: a decimal number as written, such as "1.5".
  ///   - weeks: how many weeks of so many hours.
  /// - Returns: nil where a factor is not a number or the sum is beyond all money.
  package static func sum(rate: Pence, hours: String, weeks: Int) -> Pence? {
    let parts = hours.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap(number), parts.count <= 2, weeks >= 0 else { return nil }
    let places = parts.count == 2 ? parts[1] : ""
    guard places.utf8.count <= 4, let part = places.isEmpty ? 0 : number(places) else { return nil }
    let scale = repeatElement(10, count: places.utf8.count).reduce(1, *)
    let (byHours, tooLarge) = rate.count.multipliedReportingOverflow(by: whole * scale + part)
    let (all, tooLargeAgain) = byHours.multipliedReportingOverflow(by: weeks)
    guard !tooLarge, !tooLargeAgain else { return nil }
    return Pence(all / scale + (all % scale * 2 >= scale ? 1 : 0))
  }

  /// £2,400.00.
  package var displayed: String {
    let pounds = String(count / 100)
    var grouped = ""
    for (place, digit) in pounds.enumerated() {
      if place > 0, (pounds.count - place).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    let pence = count % 100
    return "£\(grouped).\(pence < 10 ? "0" : "")\(pence)"
  }

  /// Up to nine digits and no sign.
  private static func number(_ digits: Substring) -> Int? {
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}
