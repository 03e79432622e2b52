import Templates

/// What a sender probably meant to write.
enum Meant {
  /// A name of the form. One of a letter or two is near to everything and says nothing.
  static func name(_ word: String, among known: [String]) -> String? {
    word.count < 3 ? nil : Nearest.name(to: word, among: known)
  }

  /// A name of an item. Its digits must be the same: N7 is near N1, but no slip of the finger, and a wrong guess would
  /// tie a provision to another need.
  static func item(_ id: String, among known: [String]) -> String? {
    let digits = id.filter(\.isASCIIDigit)
    return Nearest.name(to: id, among: known.filter { $0.filter(\.isASCIIDigit) == digits })
  }
}
