extension CivilDate {
  /// Reads `2026-05-01` and nothing else: four digits, two, two, with hyphens.
  ///
  /// Refused, with `nil`: two-digit years, `2026-2-3`, `2026-02-30`, year 0000, a time or a zone, surrounding space,
  /// digits other than 0 to 9. A date that has to be guessed at is a date to ask about.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 10, bytes[4] == DateDigits.hyphen, bytes[7] == DateDigits.hyphen,
      let year = DateDigits.number(bytes[0..<4]), let month = DateDigits.number(bytes[5..<7]),
      let day = DateDigits.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-05-01`; `init(iso:)` reads it back.
  package var iso: String {
    "\(DateDigits.padded(year, to: 4))-\(DateDigits.padded(month, to: 2))-\(DateDigits.padded(day, to: 2))"
  }
}

extension CivilDate: CustomStringConvertible {
  /// The ISO form.
  package var description: String { iso }
}
