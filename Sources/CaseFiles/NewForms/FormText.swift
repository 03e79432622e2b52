/// Text as XML holds it. Everything goes by Unicode scalars: a sign of markup with an accent on it is one letter to
/// Swift and two to XML.
package enum FormText {
  /// Whether XML 1.0 can hold the text at all. Most control characters it cannot.
  package static func isWritable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: true
      default: false
      }
    }
  }

  enum Place { case words, attribute }

  /// - Parameter isAside: whether it stands in comment marks. There two hyphens may not meet, and the reference that
  ///   takes the place of one becomes the hyphen again when the marks are taken away.
  static func escaped(_ text: String, in place: Place, isAside: Bool) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where place == .attribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t" where place == .attribute: result.append(contentsOf: "&#9;".unicodeScalars)
      case "\n" where place == .attribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      case "-" where isAside && previous == "-": result.append(contentsOf: "&#45;".unicodeScalars)
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The words of a comment: hyphens that meet get a space between them.
  static func comment(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "-", result.last == "-" { result.append(" ") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Breaks lines between words. Line breaks in the text are kept.
  static func lines(_ text: String, width: Int) -> [String] {
    var result: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, current.count + word.count >= width {
          result.append(current)
          current = ""
        }
        if !current.isEmpty { current += " " }
        current += word
      }
      result.append(current)
    }
    return result
  }
}
