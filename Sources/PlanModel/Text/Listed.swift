extension Collection<String> {
  /// As a sentence lists them: "A", "A and B", "A, B and C".
  package var listed: String {
    let words = Array(self)
    return (words.dropLast(2) + [words.suffix(2).joined(separator: " and ")]).joined(separator: ", ")
  }
}
