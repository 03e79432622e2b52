/// Character references of XML and HTML.
enum Entities {
  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "middot": "·", "hellip": "…", "shy": "\u{AD}",
    "pound": "£", "eacute": "é", "euml": "ë", "ecirc": "ê", "ouml": "ö", "uuml": "ü", "auml": "ä", "ccedil": "ç",
    "ntilde": "ñ", "oslash": "ø", "times": "×", "frac12": "½", "deg": "°",
  ]

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let after = rest[rest.index(after: start)...]
      guard let end = after.prefix(12).firstIndex(of: ";"), let character = character(after[..<end]) else {
        result += "&"
        rest = after
        continue
      }
      result += character
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    guard name.hasPrefix("#") else { return named[String(name)] }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
