package import XMLKit

/// Finds a template: the authority's file if there is one, else that inside the program.
///
/// Every layer is read anew at each call, so that the watching program sees an edit without a restart.
package struct TemplateStore: Sendable, Hashable {
  /// The authority's folder as it was given; nil when only the base is used.
  package let authority: String?

  package init(authority folder: String? = nil) { authority = folder }

  var layer: LayerFolder? { authority.map(LayerFolder.init(path:)) }

  /// The bytes of a template such as “documents/plan.xsl”, or of one of the authority's own files such as
  /// “authority.xml”.
  ///
  /// A file of the authority that may not be used, such as a link or a schema, is passed over here and told by
  /// ``findings()``: an error there must stop the run.
  package func bytes(at path: String) -> [UInt8]? { ownBytes(at: path) ?? EmbeddedTemplates.bytes(at: path) }

  /// The bytes in the program itself, whatever the authority has.
  package static func baseBytes(at path: String) -> [UInt8]? { EmbeddedTemplates.bytes(at: path) }

  package func origin(of path: String) -> TemplateOrigin {
    if ownBytes(at: path) != nil { return .authority }
    return EmbeddedTemplates.contains(path) ? .base : .absent
  }

  /// Where a template is, for a message: a path on disk, or its address in the program.
  package func place(of path: String) -> String {
    if let authority, origin(of: path) == .authority { return authority + "/" + path }
    return TemplateAddress.base + path
  }

  /// Resolves the addresses in `xsl:import`, `xsl:include` and `xs:include`: “ehcplan:base/X” is the program's own file
  /// whatever the authority has, “ehcplan:templates/X” the one in use. No other address has an answer.
  package var loader: TemplateLoader {
    { [self] address in
      if let path = TemplateAddress.path(of: address, under: TemplateAddress.base) {
        return EmbeddedTemplates.bytes(at: path)
      }
      if let path = TemplateAddress.path(of: address, under: TemplateAddress.layered) { return bytes(at: path) }
      return nil
    }
  }

  /// The paths of all templates inside the program, in byte order.
  package static var basePaths: [String] { EmbeddedTemplates.paths }

  private func ownBytes(at path: String) -> [UInt8]? {
    guard let layer else { return nil }
    switch LayerPolicy.use(of: path) {
    case .fixed, .ignored, .unknown: return nil
    case .own, .replacement:
      if case .bytes(let bytes) = layer.read(path) { return bytes }
      return nil
    }
  }
}

/// The addresses by which one template names another.
package enum TemplateAddress {
  package static let base = "ehcplan:base/"
  package static let layered = "ehcplan:templates/"

  static func path(of address: String, under prefix: String) -> String? {
    guard address.hasPrefix(prefix) else { return nil }
    let path = String(address.dropFirst(prefix.count))
    return TemplatePath.parts(path) == nil ? nil : path
  }
}
