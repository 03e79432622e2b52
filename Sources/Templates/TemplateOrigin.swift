/// Which layer a template comes from.
package enum TemplateOrigin: String, Sendable, Hashable {
  /// The authority's folder.
  case authority
  /// The program itself.
  case base
  /// Neither.
  case absent
}
