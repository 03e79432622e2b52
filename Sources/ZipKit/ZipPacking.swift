import CLibZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whole archives in memory.
package enum ZipArchive {
  /// Packs entries in the order given. The same entries give the same bytes, in any time zone and year: all are dated
  /// 1 January 1980 and have the Unix mode 0644.
  package static func pack(_ entries: [ZipEntry]) throws(ZipFailure) -> [UInt8] {
    // libzip deletes an archive that ends up empty.
    guard !entries.isEmpty else { throw ZipFailure(detail: "an archive needs at least one entry") }
    var paths: Set<String> = []
    for entry in entries {
      try ZipFailure.check(path: entry.path)
      guard paths.insert(entry.path).inserted else { throw ZipFailure(detail: "two entries named \(entry.path)") }
    }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw ZipFailure(error: &error) }
    defer { zip_source_free(source) }
    // The archive takes one reference and drops it when closed; the other is ours, to read the result.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw ZipFailure(error: &error)
    }
    do throws(ZipFailure) {
      for entry in entries { try add(entry, to: archive) }
      guard zip_close(archive) == 0 else { throw ZipFailure(error: zip_get_error(archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try contents(of: source)
  }

  private static func add(_ entry: ZipEntry, to archive: OpaquePointer) throws(ZipFailure) {
    // libzip reads an entry only when the archive is closed, so it gets a copy of its own to free (freep = 1). It does
    // not free one without bytes.
    let copy = entry.bytes.isEmpty ? nil : malloc(entry.bytes.count)
    guard entry.bytes.isEmpty == (copy == nil) else { throw ZipFailure(detail: "out of memory") }
    entry.bytes.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { copy?.copyMemory(from: base, byteCount: bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
      free(copy)
      throw ZipFailure(error: zip_get_error(archive))
    }
    // The flag for UTF-8 only where it says something: OpenDocument's checks want a plain first entry.
    let ascii = entry.path.utf8.allSatisfy { $0 < 0x80 }
    let added = zip_file_add(archive, entry.path, source, ascii ? 0 : zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard added >= 0 else {
      zip_source_free(source)
      throw ZipFailure(error: zip_get_error(archive))
    }
    let index = zip_uint64_t(added)
    let method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    // Days since 1980 in the format of DOS: 0x0021 is 1 January 1980. zip_file_set_mtime would go by local time.
    guard zip_set_file_compression(archive, index, method, entry.stored ? 0 : 6) == 0,
      zip_file_set_dostime(archive, index, 0, 0x0021, 0) == 0,
      zip_file_set_external_attributes(archive, index, 0, zip_uint8_t(ZIP_OPSYS_UNIX), 0o100644 << 16) == 0
    else { throw ZipFailure(error: zip_get_error(archive)) }
  }

  private static func contents(of source: OpaquePointer) throws(ZipFailure) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw ZipFailure(error: zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let size = Int(clamping: status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw ZipFailure(detail: "the archive could not be read back") }
    return bytes
  }
}

extension ZipFailure {
  init(error: UnsafeMutablePointer<zip_error_t>?) {
    let text = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) }
    self.init(detail: text ?? "unknown error")
  }
}

package enum ZipVersion {
  /// The version of libzip in use at run time, for example “1.7.3”.
  package static var libzip: String { String(cString: zip_libzip_version()) }
}
