import CLibZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension ZipArchive {
  /// Unpacks an archive that may be hostile; folders are left out. What an entry claims as its size is only believed
  /// as far as it is true: reading stops at the limit whatever comes out.
  /// - Parameters:
  ///   - maxEntries: Entries, folders included.
  ///   - maxTotalBytes: Bytes of all entries together when unpacked; also the most the archive itself may have.
  package static func unpack(
    _ bytes: [UInt8], maxEntries: Int = 2_000, maxTotalBytes: Int = 64 << 20
  ) throws(ZipFailure) -> [ZipEntry] {
    // libzip takes no bytes at all for an archive without entries.
    guard !bytes.isEmpty else { throw ZipFailure(detail: "the archive is empty") }
    guard bytes.count <= maxTotalBytes else { throw tooLarge(maxTotalBytes) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let copy = malloc(max(bytes.count, 1)) else { throw ZipFailure(detail: "out of memory") }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
    }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw ZipFailure(error: &error)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw ZipFailure(error: &error)
    }
    defer { zip_discard(archive) }
    return try read(archive, maxEntries: maxEntries, maxTotalBytes: maxTotalBytes)
  }

  private static func read(
    _ archive: OpaquePointer, maxEntries: Int, maxTotalBytes: Int
  ) throws(ZipFailure) -> [ZipEntry] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= zip_int64_t(maxEntries) else {
      throw ZipFailure(detail: "more than \(maxEntries) entries in the archive")
    }
    var entries: [ZipEntry] = []
    var paths: Set<String> = []
    var left = maxTotalBytes
    for index in 0..<zip_uint64_t(count) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
        throw ZipFailure(error: zip_get_error(archive))
      }
      let path = String(cString: name)
      if path.hasSuffix("/"), status.size == 0 { continue }
      try ZipFailure.check(path: path)
      guard paths.insert(path).inserted else { throw ZipFailure(detail: "two entries named \(path)") }
      guard status.encryption_method == ZIP_EM_NONE else { throw ZipFailure(detail: "\(path) is encrypted") }
      guard status.size <= zip_uint64_t(left) else { throw tooLarge(maxTotalBytes) }
      let bytes = try contents(archive, index, path, limit: left, whole: maxTotalBytes)
      left -= bytes.count
      entries.append(ZipEntry(path, bytes, stored: status.comp_method == ZIP_CM_STORE))
    }
    return entries
  }

  private static func contents(
    _ archive: OpaquePointer, _ index: zip_uint64_t, _ path: String, limit: Int, whole: Int
  ) throws(ZipFailure) -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else { throw ZipFailure(error: zip_get_error(archive)) }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let read = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      // libzip checks the length and the CRC at the end of an entry.
      guard read >= 0 else { throw ZipFailure(detail: "\(path) is damaged") }
      if read == 0 { return bytes }
      guard bytes.count + Int(read) <= limit else { throw tooLarge(whole) }
      bytes += chunk[0..<Int(read)]
    }
  }

  private static func tooLarge(_ limit: Int) -> ZipFailure {
    ZipFailure(detail: "the archive holds more than \(limit) bytes")
  }
}
