/// Folds words for comparison: case, white space, and the several forms of quotation marks, dashes and apostrophes.
///
/// Two texts with the same folded form are an exact repeat; nothing looser is ever merged without a person.
package enum Folding {
  package static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if isIgnored(scalar) { continue }
      if pendingSpace {
        result.append(" ")
        pendingSpace = false
      }
      result.append(plain(scalar))
    }
    return String(result)
  }

  /// Letters and digits only, without accents: for comparing names written by different hands.
  package static func nameKey(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in decomposed(name.lowercased())
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.append(scalar)
    }
    return String(result)
  }

  /// Canonical decomposition by way of the standard library's own equality rules is not public, so the few Latin
  /// letters that names in England carry are taken apart here; all other letters stay as they are.
  private static func decomposed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if scalar.properties.canonicalCombiningClass != .notReordered { return [] }
      return latinBase[scalar] ?? [scalar]
    }
  }

  private static let latinBase: [Unicode.Scalar: [Unicode.Scalar]] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏőọỏốồổỗộớờởỡợơ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"),
      ("u", "ùúûüũūŭůűųụủứừửữựư"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỹỵỷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: [Unicode.Scalar]] = ["ß": ["s", "s"], "æ": ["a", "e"], "œ": ["o", "e"]]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars { table[letter] = [base] }
    }
    return table
  }()

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‘", "’", "‚", "‛", "′", "`", "´": "'"
    case "“", "”", "„", "‟", "″", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "−": "-"
    default: scalar
    }
  }
}
