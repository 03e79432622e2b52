/// How much a document may hold before it is refused.
///
/// The numbers bound both time and memory: libxml2 2.9.14 takes thirty times a document's size in memory, and compares
/// every attribute of an element with every other (200,000 of them kept it busy for over thirty seconds).
package struct XMLLimits: Sendable {
  /// Size of the file in bytes.
  package var maxBytes: Int
  /// Elements in the whole document.
  package var maxElements: Int
  /// Attributes and namespace declarations of one element together.
  package var maxAttributes: Int
  /// Elements inside one another.
  package var maxDepth: Int

  package init(
    maxBytes: Int = 4 << 20, maxElements: Int = 200_000, maxAttributes: Int = 256, maxDepth: Int = 100
  ) {
    self.maxBytes = maxBytes
    self.maxElements = maxElements
    self.maxAttributes = maxAttributes
    self.maxDepth = maxDepth
  }

  /// For files that other people send.
  package static let untrusted = XMLLimits()
  /// For our own templates, schemas and generated documents.
  package static let template = XMLLimits(maxBytes: 16 << 20, maxElements: 2_000_000)

  /// Namespace declarations in force at one place. libxml2 searches them all, with a string comparison each, for every
  /// prefixed name: 25,000 of them (100 levels of 255) and 190,000 prefixed elements would take a quarter of a minute.
  static let maxNamespacesInScope = 64

  /// Attributes and namespace declarations of the whole document. Each takes some 250 bytes, so that four megabytes of
  /// nothing but short ones would take a quarter of a gigabyte.
  var maxAttributesInAll: Int { 2 * maxElements }
}
