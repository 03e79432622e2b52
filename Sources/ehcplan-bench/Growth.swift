import PlanModel
import PlanPipeline
import Templates

/// Time and memory as cases become larger, or more. One process for each call: peak memory is that of a process.
final class Growth {
  private let pipeline: Pipeline
  private let date: CivilDate
  private var folder = GrowthFolder()
  /// A case of the usual size, with which a run begins: what is compiled then does not count.
  private static let usual = 60

  init(date: CivilDate?) throws {
    guard let date else { throw BenchFailure.noDate }
    self.date = date
    pipeline = Pipeline(try Workshop(templates: TemplateStore()))
  }

  /// One case, from its files to a draft in HTML.
  /// - Returns: JSON, times in milliseconds on a processor, the peak in kB.
  func items(_ count: Int) throws -> String {
    _ = try draft(GrowthCase(seed: 1, items: Growth.usual))
    let made = GrowthCase(seed: 2, items: count)
    let steps = try draft(made)
    let peak = ProcessCost.peak
    let questions = try pipeline.assemble(try read(), try profile(), number: nil, options()).plan.questions.count
    let times = steps.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \(Times.text($0.value))" }
    return "{\"items\": \(made.advices.reduce(0) { $0 + $1.items.count }), \"submissions\": \(made.advices.count), "
      + "\"questions\": \(questions), \"peak\": \(peak), \"steps\": {\(times.joined(separator: ", "))}}"
  }

  /// Cases one after another; told after each of the counts given.
  /// - Parameter isWhole: whether each is read from files and made into a draft in HTML, or only assembled.
  func cases(_ counts: [Int], isWhole: Bool) throws -> String {
    _ =
      try isWhole
      ? draft(GrowthCase(seed: 0, items: Growth.usual))["total"] : assembly(GrowthCase(seed: 0, items: Growth.usual))
    var sum = 0.0
    var points: [String] = []
    for number in 1...(counts.max() ?? 1) {
      let made = GrowthCase(seed: UInt64(number), items: Growth.usual)
      sum += try isWhole ? draft(made)["total"] ?? 0 : assembly(made)
      if counts.contains(number) {
        points.append("{\"cases\": \(number), \"total\": \(Times.text(sum)), \"peak\": \(ProcessCost.peak)}")
      }
    }
    return "[\(points.joined(separator: ", "))]"
  }

  /// Writes the case, which is not measured, and makes a draft of it.
  private func draft(_ made: GrowthCase) throws -> [String: Double] {
    try folder.write(made)
    var times: [String: Double] = [:]
    var last = ProcessCost.milliseconds
    pipeline.workshop.mark = { step in
      let now = ProcessCost.milliseconds
      times[Growth.column(of: step), default: 0] += now - last
      times["total", default: 0] += now - last
      last = now
    }
    defer { pipeline.workshop.mark = nil }
    _ = try pipeline.run(folder.folder, options())
    folder.removeDraft()
    return times
  }

  /// Assembles and checks what was read before; reading is not measured.
  private func assembly(_ made: GrowthCase) throws -> Double {
    try folder.write(made)
    let reading = try read()
    let profile = try profile()
    let start = ProcessCost.milliseconds
    _ = try pipeline.assemble(reading, profile, number: nil, options())
    return ProcessCost.milliseconds - start
  }

  private func read() throws -> CaseReading { try pipeline.read(folder.folder) }

  private func profile() throws -> Profile { try pipeline.workshop.profile("england-2014", askedBy: "case.xml") }

  private func options() -> Pipeline.Options {
    Pipeline.Options(date: date, isDateChosen: true, formats: ["html"], output: folder.output)
  }

  /// Reading, assembling with all matching, checking, making the neutral documents, making HTML of them, writing.
  private static func column(of step: String) -> String {
    switch step {
    case "read", "assemble", "check", "publish": step
    case "place": "read"
    case "render-html", "zip": "html"
    default: "documents"
    }
  }
}
