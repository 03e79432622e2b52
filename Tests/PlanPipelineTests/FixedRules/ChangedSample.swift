import Findings
import PlanModel
import PlanPipeline
import TestSupport

/// A sample case on disk with one thing changed in its files, run on the whole road.
struct ChangedSample {
  let folder: CaseOnDisk
  private let sample: Sample

  init(_ sample: Sample = .autism) throws {
    self.sample = sample
    folder = try CaseOnDisk(sample: sample)
  }

  /// Puts other words in the place of the first that are the same. A file that does not hold them is a fault of the
  /// test.
  func replacing(_ words: String, by others: String, in file: String) throws -> ChangedSample {
    let path = folder.path + "/" + file
    let text = try Disk.text(path)
    guard let place = ChangedSample.place(of: words, in: text) else {
      throw TestFault("\(file) does not hold \(words)")
    }
    try Disk.write(text.replacingCharacters(in: place, with: others), to: path)
    return self
  }

  /// Adds an element at the end of a file.
  func adding(_ element: String, to file: String = "case.xml") throws -> ChangedSample {
    let end = file == "case.xml" ? "</case>" : "</advice>"
    return try replacing(end, by: element + "\n" + end, in: file)
  }

  func removing(_ file: String) -> ChangedSample {
    Disk.remove(folder.path + "/" + file)
    return self
  }

  /// What a run tells, with the ids of the findings.
  func told(stage: Stage? = nil, authority: String? = nil) throws -> [Finding] {
    try Run.draft(of: folder, Run.options(try sample.date(), stage: stage, formats: ["html"]), authority: authority)
      .findings
  }

  /// What is told of one check.
  func told(_ id: String, stage: Stage? = nil) throws -> [Finding] { try told(stage: stage).filter { $0.id == id } }

  /// The page of the plan that the run made.
  func page() throws -> String { try folder.text("plan.html") }

  private static func place(of words: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(words) { return start..<text.index(start, offsetBy: words.count) }
      start = text.index(after: start)
    }
    return nil
  }
}

extension String {
  fileprivate func replacingCharacters(in place: Range<String.Index>, with words: String) -> String {
    self[..<place.lowerBound] + words + self[place.upperBound...]
  }
}
