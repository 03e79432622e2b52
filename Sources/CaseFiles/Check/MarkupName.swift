/// Names in a sender's file as a message may show them.
///
/// A name of an element is not personal, but anything can be written where a name should be: what does not look like a
/// name, or is longer than any of ours, is not repeated.
enum MarkupName {
  /// The name of an element or attribute; nil when it had better not be repeated.
  static func shown(_ name: String) -> String? {
    guard (1...40).contains(name.utf8.count) else { return nil }
    let isPlain = name.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    return isPlain ? name : nil
  }

  /// A name of an item, as “LP3”; nil when it is not formed like one.
  static func item(_ id: String) -> String? {
    guard let first = id.utf8.first, id.utf8.count <= 64, first.isNameByte, first != UInt8(ascii: "-") else {
      return nil
    }
    let isPlain = id.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    return isPlain ? id : nil
  }

  /// The name of an item as the way to it shows it; nil for an author, whose name may be a person's.
  static func step(_ element: String, _ id: String?) -> String? { element == "author" ? nil : id.flatMap(item) }

  /// Where a name should be that leads to an item: one without a digit may be words, or a person's name.
  static func reference(_ id: String) -> String? { id.contains(where: \.isASCIIDigit) ? item(id) : nil }

  /// A code such as “cognition-learning”; nil when it is not formed like one.
  static func code(_ code: String) -> String? {
    (1...30).contains(code.utf8.count) && code.utf8.allSatisfy(\.isNameByte) ? code : nil
  }

  /// “need, outcome and 3 more”, at most eight of them.
  static func list(_ names: [String], and: String = "and") -> String {
    let most = 8
    if names.count > most { return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension UInt8 {
  /// A letter, a digit or a hyphen.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
