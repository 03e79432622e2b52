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

  /// What is told, on the road of `ehcplan check`: as a run that makes a draft would tell it.
  func told(stage: Stage? = nil) throws -> [Finding] {
    try Pipeline(Run.workshop()).check(folder.path, options(stage)).findings
  }

  /// What is told of one check.
  func told(_ id: String, stage: Stage? = nil) throws -> [Finding] { try told(stage: stage).filter { $0.id == id } }

  /// Makes a draft with its page.
  func draft(authority: String? = nil) throws {
    try Run.draft(of: folder, options(nil), authority: authority)
  }

  /// The page of the plan that a run makes.
  func page() throws -> String {
    try draft()
    return try folder.text("plan.html")
  }

  private func options(_ stage: Stage?) throws -> Pipeline.Options {
    Run.options(try sample.date(), stage: stage, formats: ["html"])
  }

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
