import Glibc
import PlanModel
import PlanPipeline
import Templates
import Wording

/// The reader of provision over a text of many lines, beside a scan that only looks at each byte.
enum ReaderSpeed {
  /// - Returns: JSON with the bytes and lines read, how many statements were flagged, and milliseconds on the processor.
  static func measure(_ path: String) throws -> String {
    let reader = try Workshop(templates: TemplateStore()).reader
    let bytes = try bytes(of: path)
    var started = ProcessCost.milliseconds
    var lines = 0
    for byte in bytes where byte == 10 { lines += 1 }
    let scan = ProcessCost.milliseconds - started
    started = ProcessCost.milliseconds
    var flagged = 0
    for line in bytes.split(separator: 10) {
      let reading = reader.provision(String(decoding: line, as: UTF8.self), in: .f)
      if reading.verdict != .specific { flagged += 1 }
    }
    let read = ProcessCost.milliseconds - started
    return "{\"bytes\": \(bytes.count), \"lines\": \(lines), \"flagged\": \(flagged), "
      + "\"scan\": \(Times.text(scan)), \"reader\": \(Times.text(read))}"
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw BenchFailure.cannotRead(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }
}
