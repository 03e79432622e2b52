import CaseFiles
import Glibc
import PlanModel
import PlanPipeline
import PlanRendering
import Templates
import XMLKit

/// The road of one case, taken again and again in one process with everything compiled.
final class Road {
  let folder: CaseFolder
  let pipeline: Pipeline
  private let options: Pipeline.Options
  private let output: String
  private static let formats = ["html", "odt", "docx"]

  init(folder: String, date: CivilDate?) throws {
    guard let date else { throw BenchFailure.noDate }
    self.folder = CaseFolder(folder)
    pipeline = Pipeline(try Workshop(templates: TemplateStore()))
    output = "\(Road.temporaryFolder())/ehcplan-bench-\(getpid())"
    options = Pipeline.Options(date: date, isDateChosen: true, formats: Road.formats, output: output)
  }

  /// Road and bare work in turns, because the machine may be slow this minute. The first turn does not count: it
  /// compiles the stylesheets.
  func measure(iterations: Int) throws -> Times {
    var times = Times()
    let bare = try Bare(pipeline, folder, options)
    for turn in 0...iterations {
      let road = try once()
      let least = try bare.once()
      let read = try readOnly()
      guard turn > 0 else { continue }
      for (name, milliseconds) in road.stages(read: read) { times.add(milliseconds, to: name) }
      times.add(least, to: "bare")
    }
    return times
  }

  private func once() throws -> Laps {
    let laps = Laps()
    let workshop = pipeline.workshop
    workshop.mark = { laps.end($0) }
    defer {
      workshop.mark = nil
      MadeDraft.remove(output)
    }
    laps.begin()
    _ = try pipeline.run(folder, options)
    return laps
  }

  /// Reading and parsing alone, to part it from judging: the pipeline does both file by file.
  private func readOnly() throws -> Double {
    var watch = Stopwatch()
    let files = try ["case.xml"] + folder.adviceNames().map { "advice/" + $0 }
    for file in files {
      let tree = try XMLTree(parsing: try SafeFile.bytes(at: folder.path + "/" + file), name: file)
      _ = tree.content()
    }
    return watch.lap()
  }

  /// What documents/plan.xsl reads, as a file, so that xsltproc can run the same stylesheets.
  func dump(to folder: String) throws {
    let bytes = try XMLTree(building: try pipeline.documentSources(self.folder, options).plan).serialised()
    mkdir(folder, 0o755)
    guard let file = fopen(folder + "/source.xml", "wb") else { throw BenchFailure.cannotWrite(folder) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw BenchFailure.cannotWrite(folder) }
  }

  private static func temporaryFolder() -> String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }
}

enum BenchFailure: Error {
  case noDate
  case cannotRead(String)
  case cannotWrite(String)
}
