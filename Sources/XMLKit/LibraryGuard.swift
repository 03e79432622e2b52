import CMarkupShims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the libraries said during one call.
struct LibraryReport {
  var text: String
  /// Line and code of the first structured error; 0 when there was none.
  var line: Int
  var code: Int
  var sawDoctype: Bool
  /// Why a template that was asked for is unfit, when one was.
  var refusal: XMLFailure?
}

/// The one way to call libxml2 and libxslt: prepares the process, catches every error text of this thread, and decides
/// what may be loaded.
enum LibraryGuard {
  /// Runs once in the process, on first use; Swift makes other threads wait for it.
  static let prepared: Void = cm_initialise()

  /// Runs `body` and returns its result with what the libraries said. Without a loader nothing can be loaded.
  static func call<Result>(
    loader: TemplateLoader? = nil, _ body: (OpaquePointer) -> Result?
  ) -> (result: Result?, report: LibraryReport) {
    _ = prepared
    let context = loader.map(LoaderContext.init)
    let pointer = context.map { Unmanaged.passUnretained($0).toOpaque() }
    guard let raw = cm_guard_enter(pointer == nil ? nil : loadTemplate, pointer) else {
      return (nil, LibraryReport(text: "out of memory", line: 0, code: 0, sawDoctype: false))
    }
    let result = withExtendedLifetime(context) { body(raw) }
    cm_guard_leave(raw)
    defer { cm_guard_free(raw) }
    let report = LibraryReport(
      text: String(cString: cm_guard_text(raw)), line: Int(cm_guard_line(raw)), code: Int(cm_guard_code(raw)),
      sawDoctype: cm_guard_saw_doctype(raw), refusal: context?.refusal)
    return (result, report)
  }
}

/// Called by libxml2 through the shim, with the context that `LibraryGuard.call` keeps alive.
private func loadTemplate(
  context: UnsafeMutableRawPointer?, address: UnsafePointer<CChar>?, length: UnsafeMutablePointer<Int>?
) -> UnsafeMutablePointer<UInt8>? {
  guard let context, let address, let length else { return nil }
  let loader = Unmanaged<LoaderContext>.fromOpaque(context).takeUnretainedValue()
  guard let bytes = loader.bytes(for: String(cString: address)) else { return nil }
  guard let copy = malloc(max(bytes.count, 1)) else { return nil }
  bytes.withUnsafeBytes { source in
    if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
  }
  length.pointee = bytes.count
  return copy.assumingMemoryBound(to: UInt8.self)
}
