/// What a scalar is to the tokeniser. ASCII letters are made small; the several forms of quotation marks, dashes, spaces
/// and fractions become one each.
enum FoldedScalar {
  case letter
  case digit(Int)
  /// In thousandths.
  case fraction(Int)
  case space
  case lineBreak
  /// Soft hyphens, joiners, marks of order: as if they were not there.
  case nothing
  case apostrophe, quotation, dash
  case mark(UInt8)

  static func of(_ value: UInt32) -> FoldedScalar {
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4: return .apostrophe
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB: return .quotation
    case 0x2010...0x2015, 0x2212: return .dash
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x0085, 0x2028, 0x2029: return .lineBreak
    case 0x00AD, 0x00AE, 0x2122, 0x00A9, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      return .nothing
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0, 0x25A1, 0x00B7, 0xF0B7, 0x27A2, 0x2713, 0x2714:
      return .mark(UInt8(ascii: "*"))
    case 0x00BC: return .fraction(250)
    case 0x00BD: return .fraction(500)
    case 0x00BE: return .fraction(750)
    case 0x2153: return .fraction(333)
    case 0x2154: return .fraction(667)
    case 0x00A3, 0x20AC: return .mark(UInt8(ascii: "$"))
    case 0x00D7: return .letter
    case 0x2026: return .nothing
    case 0x00C0...0x024F: return value == 0xF7 ? .mark(UInt8(ascii: "/")) : .letter
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .mark(0) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered ? .letter : .mark(0)
  }

  private static func ascii(_ byte: UInt8) -> FoldedScalar {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(Int(byte - UInt8(ascii: "0")))
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: .lineBreak
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "\""): .quotation
    case UInt8(ascii: "-"): .dash
    default: .mark(byte)
    }
  }
}
