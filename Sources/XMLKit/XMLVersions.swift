import CMarkupShims

/// The versions of the libraries in use at run time, for a manifest: “2.9.14”.
package enum XMLVersions {
  package static var libxml2: String { dotted(cm_libxml2_version()) }
  package static var libxslt: String { dotted(cm_libxslt_version()) }

  /// 20914 is 2.9.14.
  private static func dotted(_ number: Int32) -> String {
    "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
