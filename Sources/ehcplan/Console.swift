import ArgumentParser
import Findings
import Glibc
import PlanPipeline

/// Results on standard output, messages on standard error; colour only for a person at a terminal who did not refuse it
/// (NO_COLOR).
struct Console {
  let printer = TextPrinter(isColoured: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil)

  func result(_ text: String) { Console.write(text, to: STDOUT_FILENO) }
  func message(_ text: String) { Console.write(text + "\n", to: STDERR_FILENO) }

  func json(_ value: some Encodable) throws {
    guard let bytes = JSONText.bytes(value) else { throw ExitCode(ExitStatus.internalFault) }
    result(String(decoding: bytes, as: UTF8.self))
  }

  /// Tells why the run could not go on, and ends it.
  func fail(_ failure: PipelineFailure, as format: OutputFormat) throws -> Never {
    switch format {
    case .text:
      message(TextPrinter(isColoured: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil).text(failure.findings))
    case .json: try json(FindingReport(failure.findings))
    }
    throw ExitCode(ExitStatus.status(of: failure.kind))
  }

  func show(_ report: DraftReport) {
    let findings = report.findings
    if !findings.isEmpty { result(printer.text(findings) + "\n") }
    guard report.isNew else {
      result("Nothing has changed since \(report.folder) was made; no new draft.\n\(FindingReport(findings).words)\n")
      return
    }
    result("\(report.folder)\n")
    for file in report.files { result("  \(file.name)  (\(Console.size(file.bytes)))\n") }
    result("\(FindingReport(report.findings).words)\n")
  }

  private static func size(_ bytes: Int) -> String { bytes < 1024 ? "\(bytes) bytes" : "\((bytes + 512) / 1024) KB" }

  /// Writes all of it, also into a pipe that takes little at a time. A reader that went away ends nothing else.
  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

extension DraftReport {
  /// Whether a file of advice was refused or set apart: the draft is made, and somebody must act.
  var isRefusing: Bool { hasRefusals }
}
