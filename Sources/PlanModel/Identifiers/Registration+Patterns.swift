extension Registration {
  /// The letters of a profession and up to six digits.
  static func hcpcNumber(_ typed: IdentifierText) throws(IdentifierFault) -> String {
    let letters = typed.leadingLetters
    guard HCPCProfession(rawValue: typed.part(0..<letters)) != nil else {
      throw .wrongStart(expected: HCPCProfession.allCases.map(\.rawValue))
    }
    try typed.requireLength(letters + 1...letters + 6)
    try typed.requireDigits(from: letters)
    return typed.normalised
  }

  /// `SW` and one to eight digits.
  static func socialWorkerNumber(_ typed: IdentifierText) throws(IdentifierFault) -> String {
    guard typed.part(0..<typed.leadingLetters) == "SW" else { throw .wrongStart(expected: ["SW"]) }
    try typed.requireLength(3...10)
    try typed.requireDigits(from: 2)
    return typed.normalised
  }

  /// Seven digits, which older papers write `RP 12/34567`; the letters are no part of the number.
  static func teacherNumber(_ typed: IdentifierText) throws(IdentifierFault) -> String {
    let hasLetters = typed.leadingLetters > 0
    if hasLetters, typed.part(0..<typed.leadingLetters) != "RP" { throw .wrongStart(expected: ["RP", "a digit"]) }
    try typed.require(hasLetters ? "AA9999999" : "9999999")
    return typed.part(hasLetters ? 2..<9 : 0..<7)
  }
}
