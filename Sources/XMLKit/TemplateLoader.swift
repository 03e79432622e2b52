/// Gives the bytes for an absolute template address such as “ehcplan:base/formats/html/document.xsl”; nil when there
/// is no such template. It is asked on the thread that compiles, and only while it compiles.
package typealias TemplateLoader = @Sendable (String) -> [UInt8]?

/// A loader as the C shim sees it: a context pointer for one call, which also keeps the first refusal.
final class LoaderContext {
  private let loader: TemplateLoader
  private(set) var refusal: XMLFailure?

  init(_ loader: @escaping TemplateLoader) { self.loader = loader }

  /// The bytes behind an address, when it is an address that a loader may be asked for and they are fit to parse.
  func bytes(for address: String) -> [UInt8]? {
    guard Self.mayBeAsked(address), let bytes = loader(address) else { return nil }
    do {
      // libxslt's own parse allows DTDs and external entities: nothing with a DOCTYPE gets that far.
      _ = try DocumentCheck.check(bytes, limits: .template)
      return bytes
    } catch {
      if refusal == nil {
        refusal = error
        refusal?.detail = XMLFailure.note("\(address): \(error.summary)")
      }
      return nil
    }
  }

  /// Addresses that name a file, a network or a way out of the template layers never reach a loader, whatever it does.
  static func mayBeAsked(_ address: String) -> Bool {
    let lower = address.lowercased()
    if lower.contains("\\") || lower.contains("%") { return false }
    if ["file:", "http:", "https:", "ftp:"].contains(where: lower.hasPrefix) { return false }
    let path = lower.split(separator: ":", maxSplits: 1).last ?? ""
    // libxml2 makes ehcplan:/etc/hostname of /etc/hostname in a file at ehcplan:base/…
    return !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }
}

extension XMLFailure {
  /// A few words for a template's author; people who send advice read better sentences, made elsewhere.
  var summary: String {
    let place = line.map { " (line \($0))" } ?? ""
    return switch reason {
    case .empty: "is empty"
    case .tooLarge(let limit): "is larger than \(limit) bytes"
    case .notUTF8: "is not in UTF-8" + place
    case .nulByte: "has a NUL byte" + place
    case .doctype: "has a DOCTYPE, which is not allowed" + place
    case .tooManyElements(let limit): "has more than \(limit) elements"
    case .tooManyAttributes(let limit): "has more than \(limit) attributes on one element" + place
    case .tooDeep(let limit): "has more than \(limit) levels" + place
    case .incomplete: "ends too early" + place
    case .notXML(let kind): "is \(kind)"
    default: "is not well-formed" + place
    }
  }
}
